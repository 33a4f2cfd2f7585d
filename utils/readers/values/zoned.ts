import { DAY, MINUTE, offsetMinutes } from '../../time';
import { FIXED_ZONES } from '../words/countries';

/** What a clock and calendar on the wall show. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  /** Absent for a date shown without a time. */
  clock?: { hour: number; minute: number; second: number };
  /** Minutes ahead of UTC, where the page says so itself. */
  offset?: number;
}

/** True for a day that the calendar knows and a time that a clock shows. */
export function isOnCalendar(wall: Wall): boolean {
  const { year, month, day, clock } = wall;
  if (year < 1999 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return clock === undefined || (clock.hour < 24 && clock.minute < 60 && clock.second < 60);
}

/** ISO 8601 with the zone's offset, or the bare date where no time is shown. */
export function toIso(wall: Wall, zone: string): string {
  const date = `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
  if (wall.clock === undefined) return date;
  const { hour, minute, second } = wall.clock;
  const offset = wall.offset ?? offsetAt(instantOf(wall, zone), zone);
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Milliseconds since 1970 of what the wall shows there; a date counts from its start. */
export function instantOf(wall: Wall, zone: string): number {
  const { hour, minute, second } = wall.clock ?? { hour: 0, minute: 0, second: 0 };
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, hour, minute, second);
  if (wall.offset !== undefined) return asUtc - wall.offset * MINUTE;
  // Twice, since the first guess may stand on the other side of a change to or from summer time.
  const guess = asUtc - offsetAt(asUtc, zone) * MINUTE;
  return asUtc - offsetAt(guess, zone) * MINUTE;
}

/** The day in that zone at an instant, `days` earlier. */
export function dayIn(now: Date, zone: string, days = 0): { year: number; month: number; day: number } {
  const date = new Date(now.getTime() + offsetAt(now.getTime(), zone) * MINUTE - days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601 with offset of an instant, as the zone's clock shows it. */
export function isoAt(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const wall = new Date(instant + offset * MINUTE);
  const clock = { hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: wall.getUTCSeconds() };
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];
  return toIso({ year, month, day, clock, offset }, zone);
}

/** Minutes ahead of UTC. The browser's calendar takes tens of milliseconds at first use, so zones without summer time do without. */
function offsetAt(instant: number, zone: string): number {
  return FIXED_ZONES[zone] ?? offsetMinutes(new Date(instant), zone);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
