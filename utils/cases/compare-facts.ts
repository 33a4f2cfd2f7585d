import { FACTS, type Fact, type FactName } from '../facts';

export type AnyFact = Fact<unknown>;

/** Facts that move on by nature: a newer reading follows an older one, it does not contradict it. */
const PASSING: ReadonlySet<FactName> = new Set(['status', 'afterSaleStatus', 'countdown']);

/** Names that pages write longer or shorter: one within the other is the same. */
const NAMES: ReadonlySet<FactName> = new Set(['shop', 'product', 'courier', 'operator', 'recipientAddress']);

/** What each page words and lays out in its own way: the newest reading counts, and nothing is made of a difference. */
const LOOSE: ReadonlySet<FactName> = new Set(['items', 'parcels', 'sevenDayReturn']);

/** What pages put in place of what they leave out: an ellipsis at the end, asterisks in a name or number. */
const CUT = /(?:…|\.{3})$/;
const MASK = /\*+/;

/** Whether a fact changes in the course of an order without anyone being wrong. */
export function isPassing(name: FactName): boolean {
  return PASSING.has(name);
}

/** Whether two readings of a fact say the same, as far as both go: a date is the day of a time, 138****1234 is the number it hides. */
export function agree(name: FactName, one: AnyFact, other: AnyFact): boolean {
  if (LOOSE.has(name)) return true;
  const [a, b] = [one.value, other.value];
  if (typeof a !== 'string' || typeof b !== 'string') return JSON.stringify(a) === JSON.stringify(b);
  if (FACTS[name].kind === 'time') return sameTime(a, b);
  const [x, y] = [squeeze(a), squeeze(b)];
  const isWithin = NAMES.has(name) && (x.includes(y) || y.includes(x));
  return x === y || isWithin || fits(x, y) || fits(y, x);
}

/** Whether `other`, which agrees with `one`, says more of it and takes its place. */
export function isFuller(name: FactName, one: AnyFact, other: AnyFact): boolean {
  if (LOOSE.has(name)) return true;
  const [a, b] = [one.value, other.value];
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  if (FACTS[name].kind === 'time') return !a.includes('T') && b.includes('T');
  const isPart = (words: string) => CUT.test(words) || MASK.test(words);
  return isPart(a) && !isPart(b);
}

function sameTime(a: string, b: string): boolean {
  if (a.includes('T') && b.includes('T')) return sameInstant(a, b);
  return a.slice(0, 10) === b.slice(0, 10);
}

/** A page that shows no seconds agrees with one that does. */
function sameInstant(a: string, b: string): boolean {
  const [x, y] = [Date.parse(a), Date.parse(b)];
  const isWholeMinute = x % 60_000 === 0 || y % 60_000 === 0;
  return x === y || (isWholeMinute && Math.floor(x / 60_000) === Math.floor(y / 60_000));
}

function squeeze(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}

/** Whether a cut or masked word may stand for a whole one. */
function fits(part: string, whole: string): boolean {
  if (CUT.test(part)) return whole.startsWith(part.replace(CUT, ''));
  if (!MASK.test(part)) return false;
  const [first = '', ...rest] = part.split(MASK);
  if (!whole.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = whole.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
