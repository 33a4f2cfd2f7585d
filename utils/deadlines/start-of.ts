import { DAY } from '../time';
import { yearOf } from './calendar-day';
import { type Found, lookUp } from './look-up';
import { boundsOf, readTime, type ShownTime } from './read-time';
import type { Rule, TimeFact } from './rules/rule';
import type { Deadline, DeadlineInput, UnknownReason } from './types';

/** What started a clock, or why that is not known. */
export type Start =
  | { time: ShownTime; exhibit?: number }
  | { reason: UnknownReason; missing?: Deadline['missing']; exhibit?: number };

/** The start that counts, then those of other exhibits. */
export type Starts = [Start, ...Start[]];

/** The case whose starts are looked for. */
export interface About {
  input: DeadlineInput;
  zone: string;
  now: Date;
  /** What was found of a fact before: many rules start from the same one. */
  known: Map<TimeFact, Starts>;
}

/** Steps that must have come before a fact's time; 货到付款 is paid last, so payment is none of them. */
const BEFORE: Partial<Record<TimeFact, readonly TimeFact[]>> = {
  paidAt: ['orderedAt'],
  shippedAt: ['orderedAt'],
  receivedAt: ['orderedAt', 'shippedAt'],
  completedAt: ['orderedAt', 'shippedAt'],
  appliedAt: ['orderedAt'],
};

/** Online orders of earlier years are misread dates (1970 is a clock's zero). */
const FIRST_YEAR = 2000;

/**
 * Finds what starts a rule's clock and checks that it can be true. The first is what counts; others follow where exhibits
 * contradict each other and the person has not decided.
 */
export function startsOf(rule: Pick<Rule, 'starts'>, about: About): Starts {
  const { input, known } = about;
  const found = rule.starts.map((trigger) => lookUp(trigger, input)).find((each) => each !== undefined);
  const [first] = rule.starts;
  if (found === undefined) {
    return [
      { reason: 'missing', ...(first !== undefined && 'fact' in first ? { missing: first.fact } : {}) },
    ];
  }
  const { fact } = found;
  const before = fact === undefined ? undefined : known.get(fact);
  if (before !== undefined) return before;
  const others = otherReadings(found, input).map((other) => check(other, about));
  const starts: Starts = [check(found, about), ...others];
  if (fact !== undefined) known.set(fact, starts);
  return starts;
}

function check(found: Found, { input, zone, now }: About): Start {
  const checked = checkTime(found.value, zone, yearAfter(now));
  const about = found.exhibit === undefined ? {} : { exhibit: found.exhibit };
  const missing = found.fact === undefined ? {} : { missing: found.fact };
  if ('reason' in checked) return { ...checked, ...missing, ...about };
  if (found.fact !== undefined && isBeforeItsTime(found.fact, checked.time, input, zone)) {
    return { reason: 'out-of-order', ...missing, ...about };
  }
  return { ...checked, ...about };
}

/** A time that was read, or why it cannot be used. */
export type CheckedTime = { time: ShownTime } | { reason: 'malformed' | 'implausible' };

/** Reads a time and refuses what no purchase can have: a year before online shops, or a day after `latest`. */
export function checkTime(value: unknown, zone: string, latest: Date): CheckedTime {
  const time = readTime(value, zone);
  if (time === null) return { reason: 'malformed' };
  const isCredible = yearOf(time.day) >= FIRST_YEAR && boundsOf(time, zone).first <= latest;
  return isCredible ? { time } : { reason: 'implausible' };
}

/** Facts of a purchase and dates named in it lie no further ahead; what does is a misread date. */
export function yearAfter(now: Date): Date {
  return new Date(now.getTime() + 366 * DAY);
}

/** What other exhibits say of the fact that was found. */
function otherReadings({ fact }: Found, { differences = [] }: DeadlineInput): Found[] {
  const conflict = differences.find((each) => each.name === fact && each.kind === 'conflict');
  if (conflict === undefined || conflict.isSettled) return [];
  return conflict.readings
    .filter(({ exhibit }) => exhibit !== conflict.counts)
    .map((reading) => ({ value: reading.fact.value, fact, exhibit: reading.exhibit }));
}

function isBeforeItsTime(fact: TimeFact, time: ShownTime, { facts }: DeadlineInput, zone: string): boolean {
  const { last } = boundsOf(time, zone);
  return (BEFORE[fact] ?? []).some((earlier) => {
    const shown = readTime(facts[earlier]?.value, zone);
    return shown !== null && boundsOf(shown, zone).first > last;
  });
}
