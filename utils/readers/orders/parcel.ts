import { setFact } from '../../facts';
import { pickAll, pickText } from '../labels/pick';
import type { Scope, Spot } from '../labels/spots';
import { foldText } from '../text/fold';
import type { Token } from '../text/types';
import { readTrackingAt } from '../values/number';
import { readText } from '../values/read';
import { COURIER_TAIL, COURIERS } from '../words/couriers';
import type { FactReader, OrderBlock, PageContext } from './context';

const NAMES = COURIERS.map(foldText)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.&]/g, '\\$&'))
  .join('|');
const COURIER = new RegExp(`^(?:国内|国际)?(?:${NAMES})${foldText(COURIER_TAIL)}*(?![a-z])`, 'i');
/** `中通快递 : 79126955055649`: a courier's name and its number need no label. */
const NAMED_NUMBER = new RegExp(
  `^((?:${NAMES})${foldText(COURIER_TAIL)}*)(?:\\([^)]*\\))?\\s*(?:运单号|快递单号|单号)?\\s*[:#]?\\s*`,
  'i',
);
/** A courier's name at the beginning of a text. */
const BEGINS_NAMED = new RegExp(`^(?:${NAMES})`, 'im');
const PHONE = /^1[3-9]\d{9}$|^(?:400|95|12)\d/;

/** A tracking number as the page shows it, with the courier's name where it stands right before it. */
export interface Tracking {
  value: string;
  raw: string;
  token: Token;
  courier?: string;
}

/** Courier and tracking number: by label, or a courier's name with a number behind it. */
export const readParcel: FactReader = (block, page, facts) => {
  const [tracking] = trackingsOf(block, page);
  if (tracking !== undefined)
    setFact(facts, 'trackingNumber', { value: tracking.value, raw: tracking.raw, from: 'text' });
  const courier = courierOf(block.scope, tracking);
  if (courier !== undefined)
    setFact(facts, 'courier', { value: courier.value, raw: courier.raw, from: 'text' });
};

/** Every tracking number of an order: those behind a label, else those behind a courier's name. */
export function trackingsOf({ scope, number }: OrderBlock, page: PageContext): Tracking[] {
  const own = number?.value;
  const labelled = pickAll(scope, 'trackingNumber', (spot) => {
    const name = courierAt(spot) ?? '';
    const lead = spot.token.folded.indexOf(name, spot.start) + name.length;
    const found = readText('trackingNumber', { ...spot, start: name === '' ? spot.start : lead }, 40);
    return found === undefined || found.value === own ? undefined : found;
  });
  if (labelled.length === 0) return page.mentions(BEGINS_NAMED) ? couriersWithNumber(scope, own) : [];
  return labelled.map(({ value, raw, spot }) => {
    const courier = courierAt(spot);
    if (courier === undefined) return { value, raw, token: spot.token };
    const at = spot.token.folded.indexOf(courier, spot.start);
    return { value, raw, token: spot.token, courier: spot.token.text.slice(at, at + courier.length) };
  });
}

/** Who brings it: by label, by the name right before its number, by a courier's name alone. */
export function courierOf(
  scope: Scope,
  tracking: Tracking | undefined,
): { value: string; raw: string } | undefined {
  const named = pickText(scope, 'courier', (spot) => readText('courier', spot, 30))[0] ?? courierAfter(scope);
  if (named !== undefined || tracking === undefined) return named;
  const { courier, raw } =
    tracking.courier === undefined ? (couriersWithNumber(scope, undefined)[0] ?? tracking) : tracking;
  return courier === undefined ? courierAlone(scope) : { value: courier, raw };
}

/** The courier's name with which a spot begins, folded. */
function courierAt({ token, start }: Spot): string | undefined {
  return COURIER.exec(token.folded.slice(start).trimStart())?.[0];
}

/** A label with its courier in the same text and no colon: `快递公司 中通快递`. */
function courierAfter(scope: Scope) {
  return pickAll(scope, 'courier', (spot) => {
    const text = spot.token.folded.slice(spot.start);
    const lead = text.length - text.trimStart().length;
    const name = COURIER.exec(text.trimStart())?.[0];
    if (name === undefined) return undefined;
    const start = spot.start + lead;
    return { value: spot.token.text.slice(start, start + name.length), end: start + name.length };
  })[0];
}

function couriersWithNumber(scope: Scope, own: string | undefined): Tracking[] {
  return scope.tokens.flatMap((token, place) => {
    const match = NAMED_NUMBER.exec(token.folded);
    if (match === null) return [];
    const courier = token.text.slice(0, match[1]?.length ?? 0);
    const next = scope.tokens[place + 1];
    const isAlone = match[0].length >= token.text.length;
    const at =
      isAlone && next !== undefined && next.row === token.row
        ? { token: next, start: 0 }
        : { token, start: match[0].length };
    const number = readTrackingAt(at.token.text, at.start);
    if (number === undefined || number === own || PHONE.test(number)) return [];
    const raw =
      at.token === token ? token.text.slice(0, at.start + number.length) : `${token.text} ${number}`;
    return [{ value: number, raw, token: at.token, courier }];
  });
}

/** A courier's full name alone in a text, where there is only one in the order. */
function courierAlone(scope: Scope): { value: string; raw: string } | undefined {
  const names = scope.tokens.filter(
    (token) => COURIER.exec(token.folded)?.[0].length === token.folded.length,
  );
  const name = names[0];
  if (name === undefined || new Set(names.map(({ folded }) => folded)).size !== 1) return undefined;
  return { value: name.text, raw: name.text };
}
