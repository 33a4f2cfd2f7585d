import { DAY } from '../../time';
import { DAYS_AGO, MONTHS, TIME_SHAPES, ZONE_HOURS } from '../words/times';
import { dayIn, instantOf, isOnCalendar, toIso, type Wall } from './zoned';

/** What a time on a page needs to become a time in the world. */
export interface Clock {
  now: Date;
  /** IANA zone of the page. */
  zone: string;
  /** How the site's country writes a date of numbers alone; null where it is not known. */
  dateOrder: 'day-first' | 'month-first' | null;
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
  if (/[\d]/.test(folded.charAt(start - 1)) && /\d/.test(folded.charAt(start))) return undefined;
  for (const { source, begins, order } of TIME_SHAPES) {
    begins.lastIndex = start;
    if (!begins.test(folded)) continue;
    const pattern = patternOf(source);
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match === null) continue;
    const parts = match.groups ?? {};
    const wall = resolve(parts, order === 'site' ? clock.dateOrder : undefined, clock);
    if (wall === undefined) return undefined;
    return { iso: toIso(wall, clock.zone), length: match[0].length, hasClock: wall.clock !== undefined };
  }
  return undefined;
}

/** The first time anywhere in a folded text. */
export function findTime(folded: string, clock: Clock): (ReadTime & { start: number }) | undefined {
  for (const { index } of folded.matchAll(/\d|[a-zéû今昨前]{2,}/g)) {
    const time = readTimeAt(folded, index, clock);
    if (time !== undefined) return { ...time, start: index };
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

/** Made at first use: a page needs few of them. */
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'y');
  patterns.set(source, pattern);
  return pattern;
}

type Parts = Record<string, string | undefined>;

function resolve(parts: Parts, order: Clock['dateOrder'] | undefined, clock: Clock): Wall | undefined {
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

function namedDate(parts: Parts): { month: number; day: number } | undefined {
  const name = parts.name;
  const month =
    name === undefined ? Number(parts.month) : 1 + MONTHS.findIndex((names) => names.includes(name));
  return { month, day: Number(parts.day) };
}

/** `03/04/2026`: only the site's country says which is the month, unless one of them cannot be. */
function numberDate(parts: Parts, order: Clock['dateOrder']): { month: number; day: number } | undefined {
  const a = Number(parts.a);
  const b = Number(parts.b);
  if (a > 12) return { day: a, month: b };
  if (b > 12) return { day: b, month: a };
  if (order === null) return a === b ? { day: a, month: b } : undefined;
  return order === 'day-first' ? { day: a, month: b } : { day: b, month: a };
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
    if (found !== undefined && instantOf(found, clock.zone) <= clock.now.getTime() + DAY) return check(found);
  }
  const current = check({ ...wall, year: thisYear });
  if (current !== undefined && instantOf(current, clock.zone) <= clock.now.getTime()) return current;
  return check({ ...wall, year: thisYear - 1 });
}

function dateOf(wall: Wall): string {
  return toIso({ year: wall.year, month: wall.month, day: wall.day }, 'UTC');
}

function clockOf(parts: Parts): Wall['clock'] | undefined {
  const hourText = parts.hour ?? parts.hour2;
  if (hourText === undefined) return undefined;
  const half = parts.half ?? parts.half2 ?? parts.noon ?? '';
  let hour = Number(hourText);
  if (/^(下午|晚上|中午|午后|午後|오후|p)/.test(half) && hour < 12 && !(half === '中午' && hour === 11))
    hour += 12;
  if (/^(上午|凌晨|午前|오전|a)/.test(half) && hour === 12) hour = 0;
  return {
    hour,
    minute: Number(parts.minute ?? parts.minute2),
    second: Number(parts.second ?? parts.second2 ?? 0),
  };
}

function offsetOf(parts: Parts): number | undefined {
  if (parts.zone === undefined) return undefined;
  const named = ZONE_HOURS[parts.zone];
  if (named === undefined) return undefined;
  const ahead = /([+-])(\d{1,2}):?(\d{2})?/.exec(parts.offset ?? '');
  if (ahead === null) return named * 60;
  const minutes = Number(ahead[2]) * 60 + Number(ahead[3] ?? 0);
  return named * 60 + (ahead[1] === '-' ? -minutes : minutes);
}
