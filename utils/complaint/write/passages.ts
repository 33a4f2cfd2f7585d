import type { Exhibit } from '../../cases/types';
import type { FactName } from '../../facts';
import { type Draft, factOf, gap, quoted, sentence, speaker, words } from '../draft';
import { exhibitTitle } from '../exhibit-words';
import { exhibitList } from '../text/cite';
import { dateWords, dayOf } from '../text/dates';
import { isSum, moneyWords } from '../text/money';
import { listed } from '../text/quote';
import { shortTexts } from '../words/short';
import { factWords } from './basics';

const LONGEST_NUMBER = 40;
const LONGEST_PRODUCT = 60;
const LONGEST_SHOP = 40;
const LONGEST_TITLE = 40;

/** What was bought, when and where, as one sentence with the numbers that name the order. */
export function purchase(draft: Draft, names: readonly FactName[], longest = LONGEST_PRODUCT): string {
  const numbers = names.map((name) => numberClause(draft, name)).filter((each) => each !== undefined);
  return sentence(draft, [boughtClause(draft, longest), ...numbers].join(draft.say('comma')));
}

/** The order number alone, for where there is no room. */
export function orderOnly(draft: Draft): string {
  return sentence(draft, numberClause(draft, 'orderNumber') ?? '');
}

/** The exhibits as one sentence: with their titles, as numbers, or as their count. */
export function exhibitSentence(draft: Draft, form: 'titled' | 'numbers' | 'count'): string {
  const say = speaker(draft, shortTexts);
  if (draft.exhibits.length === 0) return sentence(draft, say('exhibits', { list: gap(draft, 'exhibits') }));
  return sentence(draft, say('exhibits', { list: exhibitWords(draft, form) }));
}

function boughtClause(draft: Draft, longest: number): string {
  const say = speaker(draft, shortTexts);
  const product =
    quoted(draft, factOf(draft, 'product'), longest) ??
    `${say('goods')}${draft.say('space')}${gap(draft, 'product')}`;
  const where = whereWords(draft);
  const at = factOf(draft, 'orderedAt');
  const date = at === undefined ? undefined : dateWords(dayOf(at), draft.language);
  if (date === undefined)
    return where === undefined ? say('bought.nowhere', { product }) : say('bought', { where, product });
  return where === undefined
    ? say('bought.dated.nowhere', { date, product })
    : say('bought.dated', { date, where, product });
}

function whereWords(draft: Draft): string | undefined {
  const say = speaker(draft, shortTexts);
  const platform = factWords(draft, 'platform', LONGEST_SHOP);
  const shop = quoted(draft, factOf(draft, 'shop'), LONGEST_SHOP);
  if (shop === undefined) return platform;
  return platform === undefined ? say('shop', { shop }) : say('platform-shop', { platform, shop });
}

function numberClause(draft: Draft, name: FactName): string | undefined {
  const say = speaker(draft, shortTexts);
  const value = factOf(draft, name);
  const n = typeof value === 'string' ? words(draft, value, LONGEST_NUMBER) : undefined;
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
