import {
  AFTER_SALE_NUMBER,
  ANY_NUMBER,
  ANY_NUMBER_LENGTH,
  LICENCE_NUMBER,
  type NumberShape,
  TRACKING_NUMBER,
} from '../words/numbers';

// What stands before or after a whole number: no letter, digit, mask or ellipsis, and no dash that leads on.
const BEFORE = '(?<![\\dA-Za-z*•…]|[.-](?=\\S))';
const AFTER = '(?![\\dA-Za-z*•…]|\\s?\\.\\.|\\s?…|\\s?⋯|[-_/.]\\w|-$|\\s?\\*)';

const ANY = new RegExp(`${ANY_NUMBER}${AFTER}`, 'y');
const TRACKING = new RegExp(`${TRACKING_NUMBER}${AFTER}`, 'iy');
const AFTER_SALE = new RegExp(`${AFTER_SALE_NUMBER}${AFTER}`, 'iy');
const LICENCE = new RegExp(`${LICENCE_NUMBER}${AFTER}`, 'iy');
const DATE = /^(?:19|20)\d{2}[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/;

/** The whole number of one of these shapes that begins at `start`. */
export function readShapeAt(text: string, start: number, shapes: readonly NumberShape[]): string | undefined {
  for (const { source } of shapes) {
    const number = matchAt(stickyOf(source), text, start);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Whole numbers of one of these shapes anywhere in the text. */
export function findShapes(
  text: string,
  shapes: readonly NumberShape[],
): { number: string; start: number }[] {
  return shapes.flatMap(({ source }) =>
    [...text.matchAll(globalOf(source))].map((match) => ({ number: match[0], start: match.index })),
  );
}

/** True when the text is one number of one of these shapes and nothing else. */
export function isOfShape(text: string, shapes: readonly NumberShape[]): boolean {
  return shapes.some(({ source }) => new RegExp(`^(?:${source})$`).test(text));
}

/** A labelled order number of a site that is not known. With `#` before it four digits will do, else six. */
export function readAnyNumberAt(
  text: string,
  start: number,
  digits: number = ANY_NUMBER_LENGTH.digits,
): string | undefined {
  const number = matchAt(ANY, text, start);
  if (number === undefined || DATE.test(number)) return undefined;
  const count = number.replace(/\D/g, '').length;
  return count >= digits && number.length <= ANY_NUMBER_LENGTH.max ? number : undefined;
}

export function readTrackingAt(text: string, start: number): string | undefined {
  const number = matchAt(TRACKING, text, start);
  return number === undefined || number.length < 8 || number.length > 35 || DATE.test(number)
    ? undefined
    : number;
}

export function readAfterSaleNumberAt(text: string, start: number): string | undefined {
  const number = matchAt(AFTER_SALE, text, start);
  return number === undefined || number.length > 40 || DATE.test(number) ? undefined : number;
}

export function readLicenceAt(text: string, start: number): string | undefined {
  return matchAt(LICENCE, text, start);
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

const sticky = new Map<string, RegExp>();
const global = new Map<string, RegExp>();

function stickyOf(source: string): RegExp {
  return cached(sticky, source, () => new RegExp(`(?:${source})${AFTER}`, 'y'));
}

function globalOf(source: string): RegExp {
  return cached(global, source, () => new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'g'));
}

function cached(store: Map<string, RegExp>, key: string, make: () => RegExp): RegExp {
  const kept = store.get(key) ?? make();
  store.set(key, kept);
  return kept;
}
