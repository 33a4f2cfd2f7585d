import type { FactName, Money } from '../../facts';
import type { Spot } from '../labels/spots';
import { textAt } from '../labels/spots';
import { hasLetter, hasWord } from '../text/letters';
import type { Place } from '../zone';
import { readMoneyAt } from './money';
import { readAfterSaleNumberAt, readLicenceAt, readTrackingAt } from './number';
import { type Clock, readTimeAt } from './time';

/** A value read at a spot, and where it ends in the token's text. */
export interface Found<Value> {
  value: Value;
  end: number;
}

export interface Reading {
  clock: Clock;
  place: Place;
}

/** Spaces and marks between a label and its value. */
export function skipMarks(text: string, start: number): number {
  return start + (/^[\s:#,;|·、]*/.exec(text.slice(start))?.[0].length ?? 0);
}

export function readTime(spot: Spot, clock: Clock): Found<string> | undefined {
  const start = skipMarks(spot.token.text, spot.start);
  const time = readTimeAt(spot.token.folded, start, clock);
  return time === undefined ? undefined : { value: time.iso, end: start + time.length };
}

export function readMoney(spot: Spot, { place }: Reading, bare?: string): Found<Money> | undefined {
  const { text } = spot.token;
  const start = skipMarks(text, spot.start);
  const money = readMoneyAt(text.slice(0, Math.max(spot.end, start)), start, place, bare);
  return money === undefined ? undefined : { value: money.value, end: money.start + money.length };
}

export function readQuantity(spot: Spot): Found<number> | undefined {
  const start = skipMarks(spot.token.text, spot.start);
  const match = /^[x×*]?\s?(\d{1,5})(?![\d.,]*\d)/i.exec(spot.token.text.slice(start));
  const value = Number(match?.[1] ?? 0);
  return match === null || value < 1 ? undefined : { value, end: start + match[0].length };
}

const NUMBER_READERS: Partial<Record<FactName, (text: string, start: number) => string | undefined>> = {
  trackingNumber: readTrackingAt,
  afterSaleNumber: readAfterSaleNumberAt,
  licenceNumber: readLicenceAt,
};

/** Numbers that have a shape; any other text is taken as it stands, if it is short enough to be a value. */
export function readText(fact: FactName, spot: Spot, longest: number): Found<string> | undefined {
  const reader = NUMBER_READERS[fact];
  if (reader !== undefined) {
    const start = skipMarks(spot.token.text, spot.start);
    const number = reader(spot.token.text, start);
    return number === undefined ? undefined : { value: number, end: start + number.length };
  }
  const text = textAt(spot);
  if (text === '' || text.length > longest || !(hasLetter(text) || /\d/.test(text))) return undefined;
  if (fact === 'product' && !hasWord(text)) return undefined;
  return { value: text, end: spot.token.text.indexOf(text, spot.start) + text.length };
}
