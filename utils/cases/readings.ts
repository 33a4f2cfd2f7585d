import { FACT_NAMES, type FactName, type Facts, setFact } from '../facts';
import { agree, isFuller, isPassing } from './compare-facts';
import type { Case, Difference, DifferingReading, Exhibit, Reading } from './types';

export interface ReadFacts {
  facts: Facts;
  differences: Difference[];
}

type About = Pick<Case, 'orderNumber' | 'chosen'>;

/** Merges what the exhibits of a case say; nothing is overwritten without being told in `differences`. */
export function readFacts(about: About, exhibits: Exhibit[]): ReadFacts {
  const facts: Facts = {};
  const differences: Difference[] = [];
  for (const name of FACT_NAMES) {
    const merged = mergeReadings(name, about, exhibits);
    if (merged === undefined) continue;
    const { exhibit, fact } = merged.counts;
    setFact(facts, name, { ...fact, exhibit } as NonNullable<Facts[typeof name]>);
    if (merged.difference !== undefined) differences.push(merged.difference);
  }
  return { facts, differences };
}

/** The record of one order in an exhibit; a record without a number counts when it is the only one. */
export function orderOf(exhibit: Pick<Exhibit, 'orders'>, orderNumber: string | undefined): Facts {
  const [only] = exhibit.orders;
  const named = exhibit.orders.find((order) => order.orderNumber?.value === orderNumber);
  if (named !== undefined) return named;
  const isSoleAndNameless =
    exhibit.orders.length === 1 && (only?.orderNumber === undefined || orderNumber === undefined);
  return isSoleAndNameless && only !== undefined ? only : {};
}

interface Merged {
  counts: Reading;
  difference: Difference | undefined;
}

function mergeReadings(name: FactName, about: About, exhibits: Exhibit[]): Merged | undefined {
  const found = readingsOf(name, about, exhibits);
  const parcels = name === 'trackingNumber' ? parcelsOf(about, exhibits) : undefined;
  const [first, ...later] = found;
  if (first === undefined) return undefined;
  let counts = first;
  const readings = [first];
  let kind: Difference['kind'] | undefined;
  for (const reading of later) {
    if (parcels?.has(counts.fact.value) && parcels.has(reading.fact.value)) continue;
    const same = readings.findIndex(({ fact }) => agree(name, fact, reading.fact));
    const isChange = isPassing(name) || reading.url === counts.url;
    if (same < 0) {
      readings.push(reading);
      kind = isChange && kind !== 'conflict' ? 'change' : 'conflict';
    } else if (readings[same] !== undefined && isFuller(name, readings[same].fact, reading.fact)) {
      if (counts === readings[same]) counts = reading;
      readings[same] = reading;
    }
    if (isChange && !agree(name, counts.fact, reading.fact)) counts = reading;
  }
  const chosen = chosenReading(name, found, about.chosen?.[name]);
  const settled = chosen ?? counts;
  return {
    counts: bare(settled),
    difference: kind && {
      name,
      kind,
      readings: readings.map((reading) => differing(name, reading, found)),
      counts: settled.exhibit,
      isSettled: chosen !== undefined,
    },
  };
}

/** The tracking numbers of an order that was sent in several parcels: each page may tell another one of them. */
function parcelsOf({ orderNumber }: About, exhibits: Exhibit[]): ReadonlySet<unknown> {
  const parcels = exhibits.flatMap((exhibit) => orderOf(exhibit, orderNumber).parcels?.value ?? []);
  return new Set(parcels.map(({ trackingNumber }) => trackingNumber));
}

type PlacedReading = Reading & { url: string };

const bare = ({ exhibit, fact }: Reading): Reading => ({ exhibit, fact });

/** A value as the exhibit tells it that a choice would go by: the newest one whose page still says it, else the newest. */
function differing(
  name: FactName,
  reading: PlacedReading,
  found: readonly PlacedReading[],
): DifferingReading {
  if (!isPassing(name)) return { ...bare(reading), isPast: false };
  const alike = found.filter(({ fact }) => agree(name, fact, reading.fact));
  const present = alike.findLast((each) => !hasMovedOn(name, each, found));
  return { ...bare(present ?? alike.at(-1) ?? reading), isPast: present === undefined };
}

function hasMovedOn(name: FactName, from: PlacedReading, found: readonly PlacedReading[]): boolean {
  return found.some(
    ({ exhibit, url, fact }) => exhibit > from.exhibit && url === from.url && !agree(name, from.fact, fact),
  );
}

/**
 * The reading that the person goes by. What moves on by itself moves on after a choice too: a newer exhibit of the same
 * page that says something else lifts it.
 */
function chosenReading(
  name: FactName,
  found: readonly PlacedReading[],
  number: number | undefined,
): PlacedReading | undefined {
  const chosen = found.find(({ exhibit }) => exhibit === number);
  if (chosen === undefined || !isPassing(name)) return chosen;
  return hasMovedOn(name, chosen, found) ? undefined : chosen;
}

/** What each exhibit says of a fact; a site that is not known says nothing beside one that is. */
function readingsOf(name: FactName, about: About, exhibits: Exhibit[]): PlacedReading[] {
  const found = exhibits.flatMap((exhibit) => {
    const fact = { ...exhibit.facts, ...orderOf(exhibit, about.orderNumber) }[name];
    return fact === undefined ? [] : [{ exhibit: exhibit.number, fact, url: pageOf(exhibit.url) }];
  });
  const named = found.filter(({ fact }) => name !== 'platform' || fact.value !== 'other');
  return named.length > 0 ? named : found;
}

/** A page is the same page whatever part of it is scrolled to. */
function pageOf(url: string): string {
  return url.split('#')[0] ?? url;
}
