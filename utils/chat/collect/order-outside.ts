import { readPage } from '../../readers';
import type { RowReading } from '../types';

/** The order numbers that a page shows anywhere. */
export function ordersShown(document: Document, now: Date): string[] {
  const { orders } = readPage(document, document.URL, { now });
  return [...new Set(orders.flatMap(({ orderNumber }) => orderNumber?.value ?? []))];
}

/** The one of them that no message shows: it stands in the chat's header, order card or address. Null for none or several. */
export function orderOutside(numbers: readonly string[], said: readonly RowReading[]): string | null {
  const outside = numbers.filter(
    (number) => !said.some(({ text, links }) => [text, ...links].some((words) => words.includes(number))),
  );
  return outside.length === 1 ? (outside[0] ?? null) : null;
}
