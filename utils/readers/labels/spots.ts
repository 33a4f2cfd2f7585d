import type { FactName } from '../../facts';
import { hasDrawnLabel } from '../text/drawn';
import { commonElement, holds } from '../text/tree';
import { boxesShareColumn, boxesShareRow, type Token } from '../text/types';
import { BUTTON_WORDS, TAIL, TAIL_END } from '../words/skip';
import { type Hit, isOwnLabel } from './scan';

/** A place where the value of a label may stand: part of a token's text. */
export interface Spot {
  token: Token;
  start: number;
  end: number;
}

/** The tokens among which a label's value is looked for, with the labels in them; `hitsOf` may know those of other tokens as well. */
export interface Scope {
  tokens: readonly Token[];
  hits: readonly Hit[];
  hitsOf: HitsOf;
}

/** The labels of each token that has any. */
export interface HitsOf {
  get: (token: Token) => readonly Hit[] | undefined;
  has: (token: Token) => boolean;
}

const BUTTONS = new Set(BUTTON_WORDS);
/** Room for an arrow or two behind the words. */
const LONGEST_BUTTON = Math.max(...BUTTON_WORDS.map(({ length }) => length)) + 8;
const ARROW = /[\s>›»:]/;
/** How far below its label a value may stand, in pixels, and how many noise tokens may stand between. */
const BELOW = 48;
const MAX_NOISE = 3;
/** How many tokens before and behind a label are looked at. */
const NEAR = 80;

export function isButtonWord({ folded }: Token): boolean {
  if (folded.length > LONGEST_BUTTON) return false;
  if (BUTTONS.has(folded)) return true;
  return ARROW.test(folded.charAt(folded.length - 1)) && BUTTONS.has(folded.replace(/[\s>›»:]+$/, ''));
}

/**
 * Where the value of `hit` may stand, likeliest first: behind it in the same token; else before it, where the two
 * stand alone in a tile; else the next token of the page,
 * when it is beside or below; else the nearest on its right; else the nearest below in its column.
 */
export function* spotsOf(hit: Hit, scope: Scope): Generator<Spot> {
  const rest = withoutTail(hit.token.text.slice(hit.valueStart, hit.valueEnd));
  if (/[^\s:,;|·、]/.test(rest)) {
    yield { token: hit.token, start: hit.valueStart, end: hit.valueEnd };
    return;
  }
  if (hit.valueEnd < hit.token.text.length) return;
  const near = tokensNear(hit.token, scope.tokens);
  const leading = valueBefore(hit, near, scope);
  if (leading !== undefined) yield { token: leading, start: 0, end: leading.text.length };
  const finders = isHeaderCell(hit.token.element)
    ? [cellBelow, nearestBelow]
    : [nextToken, nearestRight, nearestBelow];
  const seen = new Set<Token>();
  for (const find of finders) {
    const token = find(hit.token, near);
    if (token === undefined || seen.has(token) || beginsWithLabel(token, scope)) continue;
    seen.add(token);
    if (!boxesShareRow(hit.token.box, token.box) && hasDrawnLabel(token.element)) continue;
    yield { token, start: 0, end: scope.hitsOf.get(token)?.find(isOwnLabel)?.start ?? token.text.length };
  }
}

/** The tokens around one in page order: a value is never far from its label. */
function tokensNear(token: Token, tokens: readonly Token[]): readonly Token[] {
  const place = placeOf(token, tokens);
  return tokens.slice(Math.max(0, place - NEAR), place + NEAR);
}

/** Place of the first token that does not stand before this one; tokens are in page order. */
function placeOf({ index }: Token, tokens: readonly Token[]): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a token that ends with a label: the next one is its value. */
export function isLeadToValue(token: Token, { hitsOf }: Scope): boolean {
  const last = hitsOf.get(token)?.at(-1);
  if (last === undefined || !isOwnLabel(last) || last.valueStart < token.text.length) return false;
  return !isHeaderCell(token.element);
}

/** The words at a spot without 复制, [交易快照] and the like behind them. */
export function textAt(spot: Spot): string {
  let text = spot.token.text.slice(spot.start, spot.end);
  for (let before = ''; before !== text; ) {
    before = text;
    text = withoutTail(text);
  }
  return text.replace(/^[\s:,;|·、]+|[\s:,;|·、]+$/g, '');
}

function withoutTail(text: string): string {
  return TAIL_END.test(text.charAt(text.length - 1)) ? text.replace(TAIL, '') : text;
}

/** Label and value as the page shows them. */
export function rawOf(hit: Hit, spot: Spot, end: number): string {
  if (spot.token === hit.token) return hit.token.text.slice(hit.start, end).trim();
  return `${hit.token.text.slice(hit.start, hit.valueEnd).trim()} ${spot.token.text.slice(0, end).trim()}`;
}

function beginsWithLabel(token: Token, scope: Scope): boolean {
  const first = scope.hitsOf.get(token)?.[0];
  return first !== undefined && first.start === 0 && isOwnLabel(first);
}

function nextToken(label: Token, near: readonly Token[]): Token | undefined {
  const at = near.indexOf(label);
  for (const token of near.slice(at + 1, at + 1 + MAX_NOISE)) {
    if (isNoise(token)) continue;
    return isRightOf(label, token) || isBelow(label, token) ? token : undefined;
  }
  return undefined;
}

/** Facts whose value may stand before the label: nothing but such a value can be read as one. */
const LED_BY_VALUE: ReadonlySet<FactName | null> = new Set<FactName | null>([
  ...(['orderNumber', 'paid', 'refundAmount', 'trackingNumber'] as const),
  ...(['orderedAt', 'paidAt', 'shippedAt', 'receivedAt', 'completedAt', 'appliedAt'] as const),
]);

/** A tile of two texts, the value first and its label under or behind it: `￥51.00` `实付金额`. */
function valueBefore(
  { label, token, start }: Hit,
  near: readonly Token[],
  { hitsOf }: Scope,
): Token | undefined {
  if (start !== 0 || label.kind !== undefined || !LED_BY_VALUE.has(label.fact)) return undefined;
  const at = near.indexOf(token);
  const value = near[at - 1];
  if (value === undefined || !/\d/.test(value.text) || hitsOf.has(value)) return undefined;
  const tile = commonElement(value.element, token.element);
  const isAlone = [near[at - 2], near[at + 1]].every(
    (other) => other === undefined || (tile !== null && !holds(tile, other.element)),
  );
  return isAlone && (isBelow(value, token) || isRightOf(value, token)) ? value : undefined;
}

function isNoise(token: Token): boolean {
  return /^[\s:#|·、,]*$/.test(token.folded) || isButtonWord(token);
}

function isRightOf(label: Token, token: Token): boolean {
  return boxesShareRow(label.box, token.box) && token.box.left >= label.box.right - 4;
}

function isBelow(label: Token, token: Token): boolean {
  const gap = token.box.top - label.box.bottom;
  if (gap < -6 || gap > BELOW) return false;
  return boxesShareColumn(label.box, token.box) || Math.abs(label.box.left - token.box.left) < 60;
}

function nearestRight(label: Token, near: readonly Token[]): Token | undefined {
  return nearest(near, (token) =>
    token !== label && isRightOf(label, token) && !isNoise(token) ? token.box.left : undefined,
  );
}

function nearestBelow(label: Token, near: readonly Token[]): Token | undefined {
  return nearest(near, (token) => {
    if (token === label || isNoise(token) || !boxesShareColumn(label.box, token.box)) return undefined;
    const gap = token.box.top - label.box.bottom;
    return gap > -6 && gap < 2 * BELOW ? gap : undefined;
  });
}

/** The first text of the same column further down, where the label heads a column of a table. */
function cellBelow(label: Token, near: readonly Token[]): Token | undefined {
  const head = label.element.closest<HTMLTableCellElement>('th,td');
  const table = head?.closest('table');
  if (!head || !table) return undefined;
  return near.find((token) => {
    if (token.index <= label.index) return false;
    const cell = token.element.closest<HTMLTableCellElement>('td');
    return cell !== null && cell.cellIndex === head.cellIndex && cell.closest('table') === table;
  });
}

function nearest(
  tokens: readonly Token[],
  distance: (token: Token) => number | undefined,
): Token | undefined {
  let best: Token | undefined;
  let least = Infinity;
  for (const token of tokens) {
    const far = distance(token);
    if (far === undefined || far >= least) continue;
    best = token;
    least = far;
  }
  return best;
}

/** In a table whose first row names the columns the value stands below, never beside. */
export function isHeaderCell(element: Element): boolean {
  const cell = element.closest('th,thead td');
  if (cell === null) return false;
  const row = cell.parentElement;
  if (cell.closest('thead') !== null) return true;
  return (row?.querySelectorAll('th').length ?? 0) > 1 && row?.querySelector('td') === null;
}
