import { type Facts, type Money, setFact } from '../../facts';
import { namesColumn, type Picked, pickAll } from '../labels/pick';
import { isOwnLabel } from '../labels/scan';
import { spotsOf } from '../labels/spots';
import type { Token } from '../text/types';
import { findMoney } from '../values/money';
import { readMoney } from '../values/read';
import type { FactReader, OrderBlock, PageContext } from './context';

const MONEY_FACTS = ['refundAmount', 'freight', 'deposit', 'unitPrice'] as const;
/** Words right at an amount that say it is the whole sum of a card. */
const TOTAL_LEAD = /(?:^|\s)\(?\d+ items?\)?\s?:|共\s?\d+\s?件(?:商品)?[\s,:]*(?:合计)?[^\d]{0,4}[¥￥]/;
const TOTAL_REMARK = /含运费|含邮费|在线支付|货到付款|微信支付|支付宝|先用后付|分期付款/;

/** What was paid or is to be paid, and the other sums. Nothing is added up or guessed. */
export const readSums: FactReader = (block, page, facts) => {
  const reading = {
    clock: { now: page.now, zone: page.place.zone, dateOrder: page.place.dateOrder },
    place: page.place,
  };
  const read = (fact: 'paid' | 'discount' | (typeof MONEY_FACTS)[number]) =>
    pickAll(block.scope, fact, (spot) => readMoney(spot, reading, page.place.currency));
  for (const name of MONEY_FACTS) {
    const found = read(name).find(({ hit }) => !namesColumn(hit));
    if (found !== undefined) setFact(facts, name, { value: found.value, raw: found.raw, from: 'text' });
  }
  const discount = only(read('discount'));
  if (discount !== undefined)
    setFact(facts, 'discount', { value: discount.value, raw: discount.raw, from: 'text' });
  const labelled = read('paid').filter(({ hit }) => !namesColumn(hit));
  const paid = only(labelled);
  if (paid !== undefined) setFact(facts, 'paid', { value: paid.value, raw: paid.raw, from: 'text' });
  else if (labelled.length === 0 && page.isList) readBareTotal(block, page, facts);
};

/** The one sum of the best rank; where the page names several, the one that is the sum of the others, else none. */
function only(found: readonly Picked<Money>[]): Picked<Money> | undefined {
  const best = found.filter(({ rank }) => rank === found[0]?.rank);
  const sums = best.filter(
    (one, at) => best.findIndex((each) => each.value.amount === one.value.amount) === at,
  );
  if (sums.length <= 1) return best[0];
  const total = sums.reduce((sum, one) => sum + cents(one.value), 0);
  return sums.find((one) => cents(one.value) * 2 === total);
}

/** A card's total that has no label: one sum alone, or the one that is all pieces at their prices together. */
function readBareTotal(block: OrderBlock, page: PageContext, facts: Facts): void {
  const bare = bareSums(block, page);
  const sums = [...new Set(bare.map(({ value }) => value.amount))];
  const marked = bare.find(
    ({ token, at }) =>
      TOTAL_REMARK.test(`${token.folded.slice(at)} ${nextText(block, token)}`) ||
      TOTAL_LEAD.test(token.folded.slice(0, at)),
  );
  const hinted = bare.find(({ token }) => isHinted(token, page));
  const single = sums.length === 1 && (facts.quantity?.value ?? 1) === 1 ? bare[0] : undefined;
  const found = marked ?? hinted ?? single ?? sumOfItems(bare, facts);
  if (found !== undefined) setFact(facts, 'paid', { value: found.value, raw: found.raw, from: 'text' });
}

interface BareSum {
  token: Token;
  at: number;
  value: Money;
  raw: string;
}

/** Amounts in the block that no label names. */
function bareSums({ scope }: OrderBlock, page: PageContext): BareSum[] {
  const named = new Map<Token, number[]>();
  for (const hit of scope.hits.filter(isOwnLabel)) {
    for (const spot of spotsOf(hit, scope)) {
      const money = findMoney(spot.token.text.slice(spot.start, spot.end), page.place)[0];
      if (money !== undefined)
        named.set(spot.token, [...(named.get(spot.token) ?? []), spot.start + money.start]);
      break;
    }
  }
  return scope.tokens.flatMap((token) =>
    findMoney(token.text, page.place)
      .filter(({ start }) => named.get(token)?.includes(start) !== true)
      .map(({ value, start, length }) => ({
        token,
        at: start + length,
        value,
        raw: token.text.slice(start, start + length),
      })),
  );
}

function nextText({ scope }: OrderBlock, token: Token): string {
  const next = scope.tokens[scope.tokens.indexOf(token) + 1];
  return next === undefined || next.box.top - token.box.bottom > 30 ? '' : next.folded;
}

function isHinted(token: Token, page: PageContext): boolean {
  const selector = page.site.hints?.paid;
  return selector !== undefined && page.hintsShown.has(selector) && token.element.closest(selector) !== null;
}

function sumOfItems(bare: readonly BareSum[], facts: Facts): BareSum | undefined {
  const items = facts.items?.value ?? [];
  if (
    items.length === 0 ||
    items.some(({ unitPrice, quantity }) => unitPrice === undefined || quantity === undefined)
  ) {
    return undefined;
  }
  const total = items.reduce(
    (sum, { unitPrice, quantity }) => sum + (unitPrice ? cents(unitPrice) : 0) * (quantity ?? 0),
    0,
  );
  return bare.findLast(({ value }) => cents(value) === total);
}

function cents({ amount }: Money): number {
  return Math.round(Number(amount) * 100);
}
