import { dayOf, isDate } from '../text/dates';

/** Times are given in a life's usual order; dates without a time are taken to be China's. */
const CHINA = '+08:00';

/**
 * What is there, oldest first, undated last. A date without a time stands right after what the usual order has before it on
 * that day.
 */
export function inOrder<Item extends { at?: string | undefined }>(
  items: readonly (Item | undefined)[],
): Item[] {
  let before = { day: '', key: 0 };
  return items
    .filter((item) => item !== undefined)
    .map((item) => {
      if (item.at === undefined || !isDate(item.at)) return { item, key: Number.POSITIVE_INFINITY };
      before = { day: dayOf(item.at), key: keyOf(item.at, before) };
      return { item, key: before.key };
    })
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ item }) => item);
}

function keyOf(at: string, before: { day: string; key: number }): number {
  if (!at.includes('T')) return before.day === at ? before.key : Date.parse(`${at}T00:00:00${CHINA}`);
  return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? at : `${at}${CHINA}`);
}
