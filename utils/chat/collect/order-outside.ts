import { readPage } from '../../readers';
import type { RowReading } from '../types';

/** The one order number that a chat's page shows and no message does: in its header, order card or address. Null for none or several. */
export function orderOutside(document: Document, said: readonly RowReading[], now: Date): string | null {
  const { orders } = readPage(document, document.URL, { now });
  const numbers = new Set(orders.flatMap(({ orderNumber }) => orderNumber?.value ?? []));
  const outside = [...numbers].filter(
    (number) => !said.some(({ text, links }) => [text, ...links].some((words) => words.includes(number))),
  );
  return outside.length === 1 ? (outside[0] ?? null) : null;
}
