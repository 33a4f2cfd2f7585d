import type { Exhibit } from '../../cases/types';
import type { FactName } from '../../facts';
import { citation, type Draft, factOf, gap, quoted, sentence, speaker, words } from '../draft';
import { exhibitTitle } from '../exhibit-words';
import { exhibitList } from '../text/cite';
import { dayOf, isDate } from '../text/dates';
import { isSum, moneyWords } from '../text/money';
import { unended } from '../text/plain';
import { listed } from '../text/quote';
import { shortTexts } from '../words/short';
import { dated } from './events';
import { whereWords } from './where';

const LONGEST_NUMBER = 40;
const LONGEST_PRODUCT = 60;
const LONGEST_TITLE = 40;

/** What was bought, when and where, as one sentence with the numbers that name the order. */
export function purchase(draft: Draft, names: readonly FactName[], longest = LONGEST_PRODUCT): string {
  const clauses = [boughtClause(draft, longest), ...numberClauses(draft, names)];
  const source = citation(draft, ['orderedAt', 'platform', 'shop', 'product', ...names]);
  return sentence(draft, clauses.join(draft.say('comma')), source);
}

/** What opens a text that tells the purchase in its story: the numbers, and the purchase only where it has no date. */
export function opening(draft: Draft, names: readonly FactName[]): string {
  const at = factOf(draft, 'orderedAt');
  if (at === undefined || !isDate(at)) return purchase(draft, names);
  return sentence(draft, numberClauses(draft, names).join(draft.say('comma')), citation(draft, names));
}

/** The order number alone, for where there is no room. */
export function orderOnly(draft: Draft): string {
  return sentence(draft, numberClause(draft, 'orderNumber') ?? '');
}

/** The parcel by its numbers: courier, tracking number, order, and the earlier complaint to the courier. */
export function parcel(draft: Draft): string {
  const say = speaker(draft, shortTexts);
  const filing = draft.input.case.filings.filter(({ channel }) => channel === 'courier').at(-1);
  const earlier = words(draft, filing?.number, LONGEST_NUMBER);
  const names = ['courier', 'trackingNumber', 'orderNumber'] as const;
  const clauses = numberClauses(draft, names);
  const told = earlier === undefined ? clauses : [...clauses, say('courier-complaint', { n: earlier })];
  return sentence(draft, told.join(draft.say('comma')), citation(draft, names));
}

/** The exhibits as one sentence: with their titles, as numbers, or as their count. */
export function exhibitSentence(
  draft: Draft,
  form: 'titled' | 'numbers' | 'count',
  lead: 'exhibits' | 'exhibits.kept' = 'exhibits',
): string {
  const say = speaker(draft, shortTexts);
  if (draft.exhibits.length === 0) return sentence(draft, say(lead, { list: gap(draft, 'exhibits') }));
  return sentence(draft, say(lead, { list: exhibitWords(draft, form) }));
}

function boughtClause(draft: Draft, longest: number): string {
  const say = speaker(draft, shortTexts);
  const named = quoted(draft, factOf(draft, 'product'), longest);
  const product = named ?? `${say('goods')}${draft.say('space')}${gap(draft, 'product')}`;
  const at = factOf(draft, 'orderedAt');
  return dated(draft, at && dayOf(at), say('bought', { where: whereWords(draft), product }));
}

function numberClauses(draft: Draft, names: readonly FactName[]): string[] {
  return names.map((name) => numberClause(draft, name)).filter((clause) => clause !== undefined);
}

function numberClause(draft: Draft, name: FactName): string | undefined {
  const say = speaker(draft, shortTexts);
  const value = factOf(draft, name);
  const shown = typeof value === 'string' ? words(draft, value, LONGEST_NUMBER) : undefined;
  const n = shown && unended(shown);
  switch (name) {
    case 'orderNumber':
      return say('number', { n: n ?? gap(draft, 'orderNumber') });
    case 'trackingNumber':
      return say('tracking', { n: n ?? gap(draft, 'trackingNumber') });
    case 'courier':
      return n === undefined ? undefined : say('courier', { name: n });
    case 'afterSaleNumber':
      return n === undefined ? undefined : say('after-sale', { n });
    default:
      return paidClause(draft);
  }
}

function paidClause(draft: Draft): string | undefined {
  const paid = factOf(draft, 'paid');
  if (paid === undefined || !isSum(paid)) return undefined;
  return speaker(draft, shortTexts)('paid', { sum: moneyWords(paid, draft.language) });
}

function exhibitWords(draft: Draft, form: 'titled' | 'numbers' | 'count'): string {
  const say = speaker(draft, shortTexts);
  const numbers = draft.exhibits.map(({ number }) => number);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (form === 'titled') {
    const titled = draft.exhibits.map((exhibit) =>
      say('exhibits.titled', { n: exhibit.number, title: titleWords(draft, exhibit) }),
    );
    return listed(titled, draft.language);
  }
  if (numbers.length < 3) return exhibitList(numbers, draft.language);
  const isWhole = last - first === numbers.length - 1;
  return isWhole && form === 'numbers'
    ? say('exhibits.range', { first, last })
    : say('exhibits.count', { first, n: numbers.length });
}

function titleWords(draft: Draft, exhibit: Exhibit): string {
  return words(draft, exhibitTitle(exhibit, draft.language), LONGEST_TITLE) ?? '';
}
