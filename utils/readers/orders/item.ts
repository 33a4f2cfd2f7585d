import type { FactOrigin, Money, OrderItem } from '../../facts';
import { textAt } from '../labels/spots';
import type { Token } from '../text/types';
import { findMoney } from '../values/money';
import type { OrderBlock, PageContext } from './context';
import { type ItemRow, isQuantity } from './item-rows';
import { isTitle } from './title';

export interface ReadItem {
  item: OrderItem;
  raw: string;
  from: FactOrigin;
  rawPrice?: string;
}

/** What stands before a price that was, or that the maker names, and not before the one that is paid. */
const FORMER =
  /(?:uvp|statt|was|rrp|msrp|list price|au lieu de|prix conseillé|antes|原价|划线价|市场价|吊牌价|定価)\s?:?\s?$/;
const KIND = /^(?:规格|颜色分类|颜色|尺码|款式|型号|套餐|size|colou?r|style|type|variation)[^:]{0,6}:/;

/** One line of an order: title, chosen kind, price of a piece, pieces. */
export function readItem(row: ItemRow, block: OrderBlock, page: PageContext): ReadItem | undefined {
  const title = titleOf(row.title);
  if (title.value === '') return undefined;
  const item: OrderItem = { title: title.value };
  const place = row.tokens.indexOf(row.title);
  const after = row.tokens.slice(place + 1);
  const sku = skuOf(after, row, block, page);
  if (sku !== undefined) item.sku = sku;
  const quantity = quantityOf(row.tokens);
  if (quantity !== undefined) item.quantity = quantity;
  const price = priceOf(row.tokens, block, page);
  if (price !== undefined) item.unitPrice = price.value;
  return {
    item,
    raw: row.title.text,
    from: title.from,
    ...(price === undefined ? {} : { rawPrice: price.raw }),
  };
}

/** The whole title stands in an attribute where the page shows its beginning only. */
function titleOf(token: Token): { value: string; from: FactOrigin } {
  const shown = textAt({ token, start: 0, end: token.text.length });
  const full = (token.element.getAttribute('title') ?? token.link?.getAttribute('title') ?? '').trim();
  const beginning = shown.replace(/(?:…|\.\.\.)$/, '').trim();
  if (full.length > shown.length && full.length <= 300 && beginning !== '' && full.startsWith(beginning)) {
    return { value: full, from: 'attribute' };
  }
  return { value: shown, from: 'text' };
}

function quantityOf(tokens: readonly Token[]): number | undefined {
  const counts = tokens.filter(isQuantity).map((token) => Number(/(\d{1,4})\D*$/.exec(token.folded)?.[1]));
  const value = counts[0];
  return value !== undefined && value > 0 && new Set(counts).size === 1 ? value : undefined;
}

/** The first price of the row that no label claims for something else. */
function priceOf(
  tokens: readonly Token[],
  block: OrderBlock,
  page: PageContext,
): { value: Money; raw: string } | undefined {
  for (const [place, token] of tokens.entries()) {
    const money = findMoney(token.text, page.place).find(
      ({ start }) => !FORMER.test(token.folded.slice(0, start)),
    );
    if (money === undefined) continue;
    const own = block.scope.hitsOf.get(token)?.[0]?.label.fact;
    const label = labelBefore(tokens[place - 1], block);
    const claim = own ?? (block.scope.hitsOf.has(token) ? null : label);
    if (claim !== undefined && claim !== 'unitPrice') continue;
    return { value: money.value, raw: token.text.slice(money.start, money.start + money.length) };
  }
  return undefined;
}

/** The fact that a label right before claims; undefined where there is no label. */
function labelBefore(before: Token | undefined, { scope }: OrderBlock) {
  const last = before === undefined ? undefined : scope.hitsOf.get(before)?.at(-1);
  return last !== undefined && last.valueStart >= last.token.text.length ? last.label.fact : undefined;
}

/** The chosen kind stands under the title: labelled, or the next short text that is nothing else. */
function skuOf(
  after: readonly Token[],
  row: ItemRow,
  { scope }: OrderBlock,
  page: PageContext,
): string | undefined {
  for (const token of after.slice(0, 3)) {
    if (KIND.test(token.folded)) return textAt({ token, start: 0, end: token.text.length });
    const isNext = token === after[0] && token.link === null && token.text.length <= 60;
    const isBelow = token.box.top >= row.title.box.bottom - 4;
    if (isQuantity(token)) continue;
    if (isNext && isBelow && isTitle(token, scope) && findMoney(token.text, page.place).length === 0)
      return textAt({ token, start: 0, end: token.text.length });
  }
  return undefined;
}
