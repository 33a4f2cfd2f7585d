import { DAY } from '../../time';
import { DAYS_AGO, TIME_BEGINS } from '../words/times';
import {
  clockOf,
  type DateOrder,
  type Groups,
  matchTime,
  namedDate,
  numberDate,
  offsetOf,
} from './time-parts';
import { dayIn, instantOf, isOnCalendar, toIso, type Wall } from './zoned';

/** What a time on a page needs to become a time in the world. */
export interface Clock {
  now: Date;
  /** IANA zone of the page. */
  zone: string;
  /** How the site's country writes a date of numbers alone; null where it is not known. */
  dateOrder: DateOrder;
  /** ISO date before which a time without a year cannot be: an order comes before its delivery. */
  notBefore?: string;
}

export interface ReadTime {
  /** ISO 8601 with offset, or a date. */
  iso: string;
  /** Number of characters it takes. */
  length: number;
  hasClock: boolean;
}

/** Reads the time that begins at `start` of a folded text; undefined where none does, or where it can be read two ways. */
export function readTimeAt(folded: string, start: number, clock: Clock): ReadTime | undefined {
  const first = folded.charAt(start);
  if (!TIME_BEGINS.test(first)) return undefined;
  if (/\d/.test(first) && /\d/.test(folded.charAt(start - 1))) return undefined;
  const match = matchTime(folded, start);
  if (match === undefined) return undefined;
  const wall = resolve(match.groups, match.isNumbers ? clock.dateOrder : undefined, clock);
  if (wall === undefined) return undefined;
  return { iso: toIso(wall, clock.zone), length: match.length, hasClock: wall.clock !== undefined };
}

/** The first time anywhere in a folded text. */
export function findTime(folded: string, clock: Clock): (ReadTime & { start: number }) | undefined {
  for (const { index } of folded.matchAll(/\d|[a-zéû今昨前]{2,}/g)) {
    const time = readTimeAt(folded, index, clock);
    if (time !== undefined) return { ...time, start: index };
  }
  return undefined;
}

function resolve(parts: Groups, order: DateOrder | undefined, clock: Clock): Wall | undefined {
  const time = clockOf(parts);
  const offset = offsetOf(parts);
  const rest = {
    ...(time === undefined ? {} : { clock: time }),
    ...(offset === undefined || time === undefined ? {} : { offset }),
  };
  if (parts.ago !== undefined) {
    return check({ ...dayIn(clock.now, clock.zone, DAYS_AGO[parts.ago] ?? 0), ...rest });
  }
  const date = order === undefined ? namedDate(parts) : numberDate(parts, order);
  if (date === undefined) return undefined;
  if (parts.year !== undefined) return check({ ...date, year: Number(parts.year), ...rest });
  return withYear({ ...date, year: 0, ...rest }, clock);
}

function check(wall: Wall): Wall | undefined {
  return isOnCalendar(wall) ? wall : undefined;
}

/**
 * A date without a year: the first one after the day before which it cannot be; without such a day this year's, or last
 * year's where this year's has not come yet.
 */
function withYear(wall: Wall, clock: Clock): Wall | undefined {
  const first = clock.notBefore;
  const thisYear = dayIn(clock.now, clock.zone).year;
  if (first !== undefined) {
    const firstYear = Number(first.slice(0, 4));
    const found = [firstYear, firstYear + 1]
      .map((year) => ({ ...wall, year }))
      .find((each) => dateOf(each) >= first.slice(0, 10));
    // One that is yet to come is a promise, and no time of another year.
    return found !== undefined && instantOf(found, clock.zone) <= clock.now.getTime() + DAY
      ? check(found)
      : undefined;
  }
  const current = check({ ...wall, year: thisYear });
  if (current !== undefined && instantOf(current, clock.zone) <= clock.now.getTime()) return current;
  return check({ ...wall, year: thisYear - 1 });
}

function dateOf(wall: Wall): string {
  return toIso({ year: wall.year, month: wall.month, day: wall.day }, 'UTC');
}
