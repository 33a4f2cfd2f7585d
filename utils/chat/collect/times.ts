import {
  type DateOrder,
  dayIn,
  instantOf,
  isOnCalendar,
  isoAt,
  readTimeParts,
  type TimeParts,
  toIso,
  type Wall,
} from '../../readers';
import { DAY, HOUR, MINUTE } from '../../time';
import type { TimeIs } from '../types';

/** A row as far as its time goes; headings give their time to what follows. */
export interface TimedRow {
  isHeading: boolean;
  timeRaw: string;
}

/** What the times of a chat are resolved with. */
export interface ChatClock {
  /** When the rows were read: what `昨天` counts from, and what no message is later than. */
  now: Date;
  /** IANA zone of the page. */
  zone: string;
  dateOrder: DateOrder;
}

export interface ResolvedTime {
  /** ISO 8601 with offset, a date alone, or null. */
  time: string | null;
  timeIs: TimeIs;
  /** Milliseconds since 1970 up to which it can have been; null without a time. */
  latest: number | null;
}

/** Servers and rows are not to the second in order; clocks put back at the end of summer repeat an hour. */
const DISORDER = 2 * HOUR;
/** The machine's clock may be behind the shop's. */
const AHEAD = 10 * MINUTE;

const NONE: ResolvedTime = { time: null, timeIs: 'none', latest: null };

/** Where a row stands in time: what its wall shows, or an instant told as a length before now. */
type Stand = { wall: Wall } | { instant: number };

/**
 * Resolves the times of rows in page order, oldest first. A date without year is the latest that is not after `now` and
 * not after the rows below; a clock without a day takes the day above; a row without time takes that of the separator
 * above. Nothing is guessed: what fits nowhere stays without a time.
 */
export function resolveTimes(rows: readonly TimedRow[], clock: ChatClock): ResolvedTime[] {
  const parts = rows.map(({ timeRaw }) =>
    timeRaw === '' ? undefined : readTimeParts(timeRaw, clock.dateOrder),
  );
  return carryDown(rows, parts, standUp(rows, parts, clock), clock);
}

interface Upward {
  stand: Stand | undefined;
  /** No row here can be later than that. */
  limit: number;
}

/** From the newest row up: every row that names its day, each no later than those below it. */
function standUp(
  rows: readonly TimedRow[],
  parts: readonly (TimeParts | undefined)[],
  clock: ChatClock,
): Upward[] {
  const latest = clock.now.getTime() + AHEAD;
  const found: Upward[] = [];
  let bound = latest;
  for (let n = rows.length - 1; n >= 0; n -= 1) {
    const limit = Math.min(latest, bound + DISORDER);
    const part = parts[n];
    const isToday = rows[n]?.isHeading === true && !isUnderDate(rows, parts, n);
    const stand = part === undefined ? undefined : standOf(part, limit, isToday, clock);
    if (stand !== undefined) bound = Math.min(bound, endOf(stand, clock.zone));
    found[n] = { stand, limit };
  }
  return found;
}

/** True when the day above is headed by a date alone: the clocks below it are of that day, not of today. */
function isUnderDate(
  rows: readonly TimedRow[],
  parts: readonly (TimeParts | undefined)[],
  n: number,
): boolean {
  for (let above = n - 1; above >= 0; above -= 1) {
    const part = parts[above];
    if (part?.day && rows[above]?.isHeading === true) return part.clock === null;
  }
  return false;
}

function standOf(part: TimeParts, limit: number, isToday: boolean, clock: ChatClock): Stand | undefined {
  if (part.before !== null) return { instant: clock.now.getTime() - part.before };
  const wall =
    part.day === null ? (isToday ? wallAgo(0, part, clock) : undefined) : wallOf(part, limit, clock);
  if (wall === undefined || !isOnCalendar(wall)) return undefined;
  return part.day === null && instantOf(wall, clock.zone) > limit ? undefined : { wall };
}

function wallOf(part: TimeParts, limit: number, clock: ChatClock): Wall | undefined {
  const { day } = part;
  if (day === null) return undefined;
  if (day.is === 'full') return withClock(day, part);
  if (day.is === 'ago') return wallAgo(day.days, part, clock);
  if (day.is === 'yearless') {
    const { year } = dayIn(new Date(limit), clock.zone);
    // 29 February comes every four years, but for one turn of a century in which it takes eight.
    return latestOf(9, limit, clock, (back) => withClock({ ...day, year: year - back }, part));
  }
  return latestOf(14, limit, clock, (back) => {
    const wall = withClock(dayIn(new Date(limit), clock.zone, back), part);
    return weekdayOf(wall) === day.weekday ? wall : undefined;
  });
}

/** The first of the days so many steps back that there is and that is not after the limit. */
function latestOf(
  steps: number,
  limit: number,
  { zone }: ChatClock,
  wallAt: (back: number) => Wall | undefined,
): Wall | undefined {
  for (let back = 0; back < steps; back += 1) {
    const wall = wallAt(back);
    if (wall !== undefined && isOnCalendar(wall) && instantOf(wall, zone) <= limit) return wall;
  }
  return undefined;
}

function wallAgo(days: number, part: TimeParts, { now, zone }: ChatClock): Wall {
  return withClock(dayIn(now, zone, days), part);
}

function withClock({ year, month, day }: Wall, { clock, offset }: TimeParts): Wall {
  const date = { year, month, day };
  if (clock === null) return date;
  return { ...date, clock, ...(offset === null ? {} : { offset }) };
}

function weekdayOf({ year, month, day }: Wall): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function startOf(stand: Stand, zone: string): number {
  return 'instant' in stand ? stand.instant : instantOf(stand.wall, zone);
}

/** A date alone lasts to its end. */
function endOf(stand: Stand, zone: string): number {
  const start = startOf(stand, zone);
  return 'wall' in stand && stand.wall.clock === undefined ? start + DAY - 1 : start;
}

/** From the oldest row down: clocks take the day above them, rows without a time that of their separator. */
function carryDown(
  rows: readonly TimedRow[],
  parts: readonly (TimeParts | undefined)[],
  upward: readonly Upward[],
  clock: ChatClock,
): ResolvedTime[] {
  const { zone } = clock;
  let above: Stand | undefined;
  let carried: Stand | undefined;
  return rows.map((row, n) => {
    const part = parts[n];
    const { stand: own, limit } = upward[n] ?? { stand: undefined, limit: 0 };
    const stand =
      own ?? (part?.clock && part.day === null ? clockUnder(part, above, limit, clock) : undefined);
    if (stand !== undefined) {
      above = stand;
      if (row.isHeading) carried = stand;
      else if (carried !== undefined && startOf(stand, zone) >= startOf(carried, zone)) carried = stand;
    }
    return tell(stand, carried, part, zone);
  });
}

/** The day above, or the next where the clock went round; today where no day stands above and it can be. */
function clockUnder(
  part: TimeParts,
  above: Stand | undefined,
  limit: number,
  clock: ChatClock,
): Stand | undefined {
  const { zone } = clock;
  const fits = (wall: Wall) => isOnCalendar(wall) && instantOf(wall, zone) <= limit;
  if (above === undefined) {
    const today = wallAgo(0, part, clock);
    return fits(today) ? { wall: today } : undefined;
  }
  const since = startOf(above, zone);
  const same = withClock('wall' in above ? above.wall : dayIn(new Date(since), zone), part);
  const next = withClock(dayIn(new Date(since + DAY), zone), part);
  const wentRound = instantOf(same, zone) < since - DAY / 2;
  const wall = wentRound && fits(next) ? next : same;
  return isOnCalendar(wall) ? { wall } : undefined;
}

function tell(
  own: Stand | undefined,
  carried: Stand | undefined,
  part: TimeParts | undefined,
  zone: string,
): ResolvedTime {
  const stand = own ?? carried;
  if (stand === undefined) return NONE;
  const time = 'wall' in stand ? toIso(stand.wall, zone) : isoAt(stand.instant, zone);
  const isShown = own !== undefined && part?.clock !== null && 'wall' in own;
  return { time, timeIs: isShown ? 'shown' : 'about', latest: endOf(stand, zone) };
}
