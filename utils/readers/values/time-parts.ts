import { cleanText, foldText } from '../text/fold';
import {
  CHAT_SHAPES,
  DAYS_AGO,
  MONTHS,
  TIME_SHAPES,
  type TimeShape,
  UNITS_AGO,
  WEEKDAYS,
  ZONE_HOURS,
} from '../words/times';
import type { Wall } from './zoned';

/** Which day a time shown on a page names, before it is known which day of the calendar that is. */
export type NamedDay =
  | { is: 'full'; year: number; month: number; day: number }
  | { is: 'yearless'; month: number; day: number }
  | { is: 'ago'; days: number }
  | { is: 'weekday'; weekday: number };

/** What a time shown on a page says, unresolved: `昨天 10:05` is a day ago with a clock, `5分钟前` a length before now. */
export interface TimeParts {
  day: NamedDay | null;
  clock: NonNullable<Wall['clock']> | null;
  /** Minutes ahead of UTC, where the page says so itself. */
  offset: number | null;
  /** Milliseconds before the page was read. */
  before: number | null;
}

export type DateOrder = 'day-first' | 'month-first' | null;
export type Groups = Record<string, string | undefined>;

/** A time on a row is short; what is longer is no time. */
const LONGEST = 80;

/**
 * Reads the words of a time as a chat shows them: date and clock in either order, `周四 下午3:04`, `Yesterday`, `刚刚`.
 * Undefined where none of it is a time, or where a date can be read two ways.
 */
export function readTimeParts(text: string, order: DateOrder): TimeParts | undefined {
  const folded = foldText(cleanText(text.slice(0, LONGEST))).trim();
  const found: TimeParts = { day: null, clock: null, offset: null, before: null };
  for (let at = 0; at < folded.length; ) {
    const match = beginsWord(folded, at) ? matchTime(folded, at, CHAT_SHAPES) : undefined;
    if (match === undefined) {
      at += 1;
      continue;
    }
    const day = dayOf(match.groups, match.isNumbers ? order : undefined);
    if (day === undefined) return undefined;
    found.day ??= day;
    found.clock ??= clockOf(match.groups) ?? null;
    found.offset ??= offsetOf(match.groups) ?? null;
    found.before ??= beforeOf(match.groups);
    at += match.length;
  }
  return found.day === null && found.clock === null && found.before === null ? undefined : found;
}

/** A number begins behind no digit, a word of letters behind no letter. */
function beginsWord(folded: string, at: number): boolean {
  const pair = folded.slice(Math.max(0, at - 1), at + 1);
  return at === 0 || !/^(?:\d\d|[a-z][a-z]|[:.]\d)$/.test(pair);
}

/** The first of the shapes that begins at `start` of a folded text; `isNumbers` where the site's country orders day and month. */
export function matchTime(
  folded: string,
  start: number,
  shapes: readonly TimeShape[] = TIME_SHAPES,
): { groups: Groups; length: number; isNumbers: boolean } | undefined {
  for (const { source, begins, order } of shapes) {
    begins.lastIndex = start;
    if (!begins.test(folded)) continue;
    const pattern = patternOf(source);
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match !== null)
      return { groups: match.groups ?? {}, length: match[0].length, isNumbers: order === 'site' };
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

function dayOf(groups: Groups, order: DateOrder | undefined): NamedDay | null | undefined {
  if (groups.ago !== undefined) return { is: 'ago', days: DAYS_AGO[groups.ago] ?? 0 };
  if (groups.weekday !== undefined) return weekdayOf(groups.weekday);
  if (groups.count !== undefined && UNITS_AGO[groups.unit ?? ''] === 0)
    return { is: 'ago', days: Number(groups.count) };
  if (groups.day === undefined && groups.a === undefined) return null;
  const date = order === undefined ? namedDate(groups) : numberDate(groups, order);
  if (date === undefined) return undefined;
  return groups.year === undefined
    ? { is: 'yearless', ...date }
    : { is: 'full', year: Number(groups.year), ...date };
}

function weekdayOf(word: string): NamedDay {
  return {
    is: 'weekday',
    weekday: WEEKDAYS.findIndex((words) => words.some((each) => word.startsWith(each))),
  };
}

function beforeOf({ now, count, unit }: Groups): number | null {
  if (now !== undefined) return 0;
  const length = UNITS_AGO[unit ?? ''];
  return count === undefined || !length ? null : Number(count) * length;
}

/** Day and month where the words tell which is which. */
export function namedDate(groups: Groups): { month: number; day: number } | undefined {
  const name = groups.name;
  const month =
    name === undefined ? Number(groups.month) : 1 + MONTHS.findIndex((names) => names.includes(name));
  return { month, day: Number(groups.day) };
}

/** `03/04/2026`: only the site's country says which is the month, unless one of them cannot be. */
export function numberDate(groups: Groups, order: DateOrder): { month: number; day: number } | undefined {
  const a = Number(groups.a);
  const b = Number(groups.b);
  if (a > 12) return { day: a, month: b };
  if (b > 12) return { day: b, month: a };
  if (order === null) return a === b ? { day: a, month: b } : undefined;
  return order === 'day-first' ? { day: a, month: b } : { day: b, month: a };
}

export function clockOf(groups: Groups): NonNullable<Wall['clock']> | undefined {
  const hourText = groups.hour ?? groups.hour2;
  if (hourText === undefined) return undefined;
  const half = groups.half ?? groups.half2 ?? groups.noon ?? '';
  let hour = Number(hourText);
  if (/^(下午|傍晚|晚上|中午|午后|午後|오후|p)/.test(half) && hour < 12 && !(half === '中午' && hour === 11))
    hour += 12;
  if (/^(上午|凌晨|午前|오전|a)/.test(half) && hour === 12) hour = 0;
  return {
    hour,
    minute: Number(groups.minute ?? groups.minute2),
    second: Number(groups.second ?? groups.second2 ?? 0),
  };
}

/** Minutes ahead of UTC that the words name themselves. */
export function offsetOf(groups: Groups): number | undefined {
  if (groups.zone === undefined) return undefined;
  const named = ZONE_HOURS[groups.zone];
  if (named === undefined) return undefined;
  const ahead = /([+-])(\d{1,2}):?(\d{2})?/.exec(groups.offset ?? '');
  if (ahead === null) return named * 60;
  const minutes = Number(ahead[2]) * 60 + Number(ahead[3] ?? 0);
  return named * 60 + (ahead[1] === '-' ? -minutes : minutes);
}
