import { type Facts, setFact } from '../../facts';
import type { ListRecord } from '../data/list-data';
import { foldText } from '../text/fold';

const SHORTEST_BEGINNING = 6;

/**
 * Gives cards that show no number the number of the record with the same title and sum. Only where one card and one
 * record fit each other and nothing else: of two equal orders none gets a number.
 */
export function matchRecords(orders: readonly Facts[], records: readonly ListRecord[]): void {
  const taken = new Set(orders.map(({ orderNumber }) => orderNumber?.value));
  const free = uniqueRecords(records).filter(({ number }) => !taken.has(number));
  const open = orders.filter(({ orderNumber }) => orderNumber === undefined);
  for (const order of open) {
    const fitting = free.filter((record) => isSame(order, record));
    const [record] = fitting;
    if (record === undefined || fitting.length > 1) continue;
    if (open.filter((each) => isSame(each, record)).length > 1) continue;
    setFact(order, 'orderNumber', { value: record.number, raw: record.number, from: 'json' });
  }
}

function uniqueRecords(records: readonly ListRecord[]): ListRecord[] {
  return [...new Map(records.map((record) => [record.number, record])).values()];
}

function isSame({ product, paid, shop }: Facts, record: ListRecord): boolean {
  if (product === undefined || paid === undefined) return false;
  if (shop !== undefined && record.shop !== undefined && foldText(shop.value) !== record.shop) return false;
  const title = foldText(product.value);
  const beginning = title.replace(/(?:…|\.\.\.)$/, '');
  const isTitle = record.titles.some(
    (each) =>
      each === title ||
      (beginning !== title && beginning.length >= SHORTEST_BEGINNING && each.startsWith(beginning)),
  );
  return isTitle && record.amounts.some((amount) => amount === Number(paid.value.amount));
}
