import { MINUTE, offsetMinutes, toIsoInZone, wallClock } from '../../time';

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
  if (wall.offset === undefined) return toIsoInZone(new Date(instantOf(wall, zone)), zone);
  const { hour, minute, second } = wall.clock;
  const size = Math.abs(wall.offset);
  const sign = wall.offset < 0 ? '-' : '+';
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Milliseconds since 1970 of what the wall shows there; a date counts from its start. */
export function instantOf(wall: Wall, zone: string): number {
  const { hour, minute, second } = wall.clock ?? { hour: 0, minute: 0, second: 0 };
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, hour, minute, second);
  if (wall.offset !== undefined) return asUtc - wall.offset * MINUTE;
  // Twice, since the first guess may stand on the other side of a change to or from summer time.
  const guess = asUtc - offsetMinutes(new Date(asUtc), zone) * MINUTE;
  return asUtc - offsetMinutes(new Date(guess), zone) * MINUTE;
}

/** The day in that zone at an instant, `days` earlier. */
export function dayIn(now: Date, zone: string, days = 0): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = wallClock(now, zone).date.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day - days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
