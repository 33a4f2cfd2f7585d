import { dayOf, isDate } from '../text/dates';

/** A time without an offset, and a date, are taken to be China's. */
const CHINA = '+08:00';

/**
 * What is there, oldest first, undated last. Items come in the order in which such things usually happen: a date without a
 * time stands after what came before it on that day.
 */
export function inOrder<Item extends { at?: string | undefined }>(
  items: readonly (Item | undefined)[],
): Item[] {
  const latestOf = new Map<string, number>();
  return items
    .filter((item) => item !== undefined)
    .map((item) => ({ item, key: keyOf(item.at, latestOf) }))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ item }) => item);
}

function keyOf(at: string | undefined, latestOf: Map<string, number>): number {
  if (at === undefined || !isDate(at)) return Number.POSITIVE_INFINITY;
  const day = dayOf(at);
  const latest = latestOf.get(day) ?? Date.parse(`${day}T00:00:00${CHINA}`);
  if (!at.includes('T')) return latest;
  const key = Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? at : `${at}${CHINA}`);
  latestOf.set(day, Math.max(latest, key));
  return key;
}
