/** An instant as evidence shows it: universal, local with offset, and the zone's name. */
export interface Moment {
  /** ISO 8601 in UTC, milliseconds, ends with Z. */
  utc: string;
  /** ISO 8601 with the zone's offset, seconds. */
  local: string;
  /** IANA name, such as Asia/Shanghai. */
  zone: string;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The zone of this machine, as the browser knows it. */
export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The moment `date` in `zone`. */
export function toMoment(date: Date, zone: string = machineZone()): Moment {
  return { utc: date.toISOString(), local: toIsoInZone(date, zone), zone };
}

/** ISO 8601 with offset (`2026-09-24T10:02:03+08:00`) of an instant in a zone. */
export function toIsoInZone(date: Date, zone: string): string {
  const wall = wallClock(date, zone);
  const offset = offsetMinutes(date, zone);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${wall.date}T${wall.time}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** What a clock on the wall of that zone shows: `YYYY-MM-DD` and `HH:mm:ss`. */
export function wallClock(date: Date, zone: string): { date: string; time: string } {
  const shown = new Date(date.getTime() + offsetMinutes(date, zone) * MINUTE);
  const day = `${two(shown.getUTCMonth() + 1)}-${two(shown.getUTCDate())}`;
  const time = `${two(shown.getUTCHours())}:${two(shown.getUTCMinutes())}:${two(shown.getUTCSeconds())}`;
  return { date: `${String(shown.getUTCFullYear()).padStart(4, '0')}-${day}`, time };
}

/** Minutes that the zone is ahead of UTC at that instant. */
export function offsetMinutes(date: Date, zone: string): number {
  // Asking for an offset takes most of the time of any date, and no zone changes its clocks twice in a week.
  const week = Math.floor(date.getTime() / WEEK);
  const atStart = offsetOfWeek(week, zone);
  return atStart === offsetOfWeek(week + 1, zone) ? atStart : readOffset(date, zone);
}

const WEEK = 7 * DAY;
/** The offset at the start of a week, by zone and number of the week since 1970. */
const offsets = new Map<string, Map<number, number>>();
/** A hundred years of weeks. */
const MOST_WEEKS = 5200;

function offsetOfWeek(week: number, zone: string): number {
  let ofZone = offsets.get(zone);
  if (ofZone === undefined || ofZone.size >= MOST_WEEKS) {
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  const known = ofZone.get(week);
  if (known !== undefined) return known;
  const offset = readOffset(new Date(week * WEEK), zone);
  ofZone.set(week, offset);
  return offset;
}

function readOffset(date: Date, zone: string): number {
  // One string is several times faster than its parts; in this language its numbers always stand in this order.
  const shown = formatterIn(zone).format(date).match(/\d+/g)?.map(Number) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = shown;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((asUtc - Math.floor(date.getTime() / SECOND) * SECOND) / MINUTE);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterIn(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
