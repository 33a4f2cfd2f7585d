import { setFact } from '../../facts';
import { pickText } from '../labels/pick';
import { isOwnLabel } from '../labels/scan';
import { isButtonWord, isLeadToValue, type Scope } from '../labels/spots';
import type { Token } from '../text/types';
import { indexWords } from '../text/word-index';
import { readText } from '../values/read';
import { type Clock, readTimeAt } from '../values/time';
import { AFTER_SALE_STATUSES, ORDER_STATUSES } from '../words/statuses';
import type { FactReader, PageContext } from './context';
import { clockOf } from './times';

const STATUSES = indexWords([
  ...ORDER_STATUSES.map((word) => [word, 'order'] as const),
  ...AFTER_SALE_STATUSES.map((word) => [word, 'after-sale'] as const),
]);
type Family = 'order' | 'after-sale';
/** Statuses that come with their own day: `Arriving Friday`. */
const WITH_DAY = /^(?:now )?(?:arriving|expected|estimated delivery|arrives)\b.{0,30}$/;
const LONGEST_REMARK = 24;

export interface ReadStatus {
  value: string;
  raw: string;
}

/** Where the order stands, and where its after-sale case does, in the page's own words. */
export const readStatus: FactReader = ({ scope }, page, facts) => {
  const clock = clockOf(page);
  const labelled = pickText(scope, 'status', (spot) => readText('status', spot, 30))[0];
  const afterSale =
    pickText(scope, 'afterSaleStatus', (spot) => readText('afterSaleStatus', spot, 40))[0] ??
    firstStatus(scope, page, 'after-sale', clock);
  const own = labelled ?? firstStatus(scope, page, 'order', clock);
  const isCase = page.kind === 'after-sale';
  if (afterSale !== undefined) {
    setFact(facts, 'afterSaleStatus', { value: afterSale.value, raw: afterSale.raw, from: 'text' });
  }
  const status = own ?? (isCase ? undefined : afterSale);
  if (status !== undefined) setFact(facts, 'status', { value: status.value, raw: status.raw, from: 'text' });
};

/** The first text of the block that is one of these statuses; one that can be pressed only where no other is. */
function firstStatus(scope: Scope, page: PageContext, family: Family, clock: Clock): ReadStatus | undefined {
  let pressed: ReadStatus | undefined;
  let before: Token | undefined;
  for (const token of scope.tokens) {
    // What stands behind the label of something else is its value: `售后类型 仅退款`.
    const isValue = before !== undefined && isLeadToValue(before, scope);
    before = token;
    if (isValue || page.bars.has(token) || token.control !== null) continue;
    const found = statusOf(token, family, clock);
    if (found === undefined || isLabel(token, scope)) continue;
    if (token.link === null) return found;
    if (!isButtonWord(token)) pressed ??= found;
  }
  return pressed;
}

/** A label of something else; `Delivered on May 3` and `Arriving Friday` are both label and status. */
function isLabel(token: Token, scope: Scope): boolean {
  const [first] = scope.hitsOf.get(token) ?? [];
  if (first === undefined || first.start !== 0 || !isOwnLabel(first)) return false;
  const { fact } = first.label;
  return fact !== null && !(fact === 'receivedAt' || (fact === 'promisedDelivery' && !first.parted));
}

/** Length of spaces and opening brackets before the first word. */
function leadOf(folded: string): number {
  return /[\s【[(「]/.test(folded.charAt(0)) ? (/^[\s【[(「]*/.exec(folded)?.[0].length ?? 0) : 0;
}

/** A token as a status: the word alone, with a remark behind a mark, or with a time, which is not part of it. */
function statusOf(token: Token, family: Family, clock: Clock): ReadStatus | undefined {
  const lead = leadOf(token.folded);
  const text = lead === 0 ? token.folded : token.folded.slice(lead);
  if (family === 'order' && /[nae]/.test(text.charAt(0)) && WITH_DAY.test(text))
    return { value: token.text, raw: token.text };
  const found = STATUSES.get(text.charAt(0))?.find(({ word }) => text.startsWith(word));
  if (found?.entry !== family) return undefined;
  const { word } = found;
  const shown = token.text.slice(lead, lead + word.length);
  const rest = token.folded.slice(lead + word.length);
  if (/^[\s】\])」。.!:>›]*$/.test(rest)) return { value: shown, raw: token.text };
  const gap = /^[\s】\])」:,]*(?:(?:on|am|le|el|il) )?/.exec(rest)?.[0].length ?? 0;
  const time = readTimeAt(token.folded, lead + word.length + gap, clock);
  if (time !== undefined) {
    return { value: shown, raw: token.text.slice(lead, lead + word.length + gap + time.length) };
  }
  if (/^\s?[,(:;!]/.test(rest) && rest.length <= LONGEST_REMARK && !/\d{5}/.test(rest)) {
    return { value: token.text.slice(lead), raw: token.text };
  }
  return undefined;
}
