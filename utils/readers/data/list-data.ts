import type { Site } from '../sites/types';
import { foldText } from '../text/fold';
import { isOfShape } from '../values/number';
import { readAssigned } from './script-json';

/** An order as the page's own list data names it: never shown itself, only matched with what the page shows. */
export interface ListRecord {
  number: string;
  /** Titles of its goods, folded. */
  titles: readonly string[];
  /** Sums of the order as decimal numbers. */
  amounts: readonly number[];
  shop?: string;
}

const NUMBER_KEYS = ['orderSn', 'parentOrderSn', 'orderId', 'id'] as const;
const GOODS_KEYS = ['orderGoods', 'goodsList', 'subOrders'] as const;
const TITLE_KEYS = ['goodsName', 'title'] as const;
/** Sums in hundredths. */
const CENT_KEYS = ['displayAmount', 'orderAmount'] as const;
const MOST_NODES = 50_000;
const DEEPEST = 12;

/** Orders in the list data that the scripts of the page assign to the names its site is known to use. */
export function readListData(document: Document, site: Site): ListRecord[] {
  const names = site.listData ?? [];
  if (names.length === 0) return [];
  const scripts = [...document.scripts].filter((script) => script.src === '').map(({ text }) => text);
  const data = names.flatMap((name) => scripts.map((script) => readAssigned(script, name)));
  const budget = { nodes: MOST_NODES };
  return data.flatMap((each) => recordsIn(each, site, budget, 0));
}

function recordsIn(data: unknown, site: Site, budget: { nodes: number }, depth: number): ListRecord[] {
  budget.nodes -= 1;
  if (depth > DEEPEST || budget.nodes < 0 || typeof data !== 'object' || data === null) return [];
  const own = Array.isArray(data) ? undefined : toRecord(data as Json, site);
  return own !== undefined
    ? [own]
    : Object.values(data).flatMap((each) => recordsIn(each, site, budget, depth + 1));
}

type Json = Record<string, unknown>;

function toRecord(data: Json, site: Site): ListRecord | undefined {
  const number = NUMBER_KEYS.map((key) => data[key]).find(
    (value) => typeof value === 'string' && isOfShape(value, site.shapes),
  );
  const goods = GOODS_KEYS.map((key) => data[key]).find(Array.isArray);
  if (typeof number !== 'string' || goods === undefined) return undefined;
  const shop = textIn(data.mall, 'mallName') ?? textIn(data.seller, 'shopName');
  return {
    number,
    titles: goods.flatMap(titlesOf).map(foldText),
    amounts: amountsOf(data),
    ...(shop === undefined ? {} : { shop: foldText(shop) }),
  };
}

function titlesOf(goods: unknown): string[] {
  const info = isJson(goods) && isJson(goods.itemInfo) ? goods.itemInfo : goods;
  return TITLE_KEYS.flatMap((key) => textIn(info, key) ?? []);
}

function amountsOf(data: Json): number[] {
  const cents = CENT_KEYS.map((key) => data[key]).filter((value) => typeof value === 'number');
  const fee = isJson(data.payInfo) ? data.payInfo.actualFee : undefined;
  const shown = typeof fee === 'string' ? [Number(fee)] : [];
  return [...cents.map((value) => value / 100), ...shown].filter((value) => value >= 0);
}

function textIn(data: unknown, key: string): string | undefined {
  const value = isJson(data) ? data[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isJson(data: unknown): data is Json {
  return typeof data === 'object' && data !== null;
}
