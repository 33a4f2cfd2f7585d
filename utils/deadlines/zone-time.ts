import { DAY, MINUTE, offsetMinutes, SECOND, toIsoInZone } from '../time';
import type { CalendarDay } from './calendar-day';

/** The calendar day that a clock in `zone` shows at that instant. */
export function dayIn(instant: Date, zone: string): CalendarDay {
  return Math.floor((instant.getTime() + offsetMinutes(instant, zone) * MINUTE) / DAY);
}

/**
 * The first and the last instant at which a clock in `zone` shows that day and time (milliseconds since 0:00). They differ in the hour
 * that comes twice when summer time ends; a time that the clock skips counts as if it had not been put forward yet.
 */
export function instantsIn(day: CalendarDay, time: number, zone: string): { first: Date; last: Date } {
  const asUtc = day * DAY + time;
  // Offsets change at most once within two days.
  const offsets = [asUtc - DAY, asUtc + DAY].map((near) => offsetMinutes(new Date(near), zone));
  const [before = 0] = offsets;
  const shown = offsets
    .map((offset) => ({ offset, at: new Date(asUtc - offset * MINUTE) }))
    .filter(({ offset, at }) => offsetMinutes(at, zone) === offset)
    .map(({ at }) => at)
    .sort((a, b) => a.getTime() - b.getTime());
  const skipped = new Date(asUtc - before * MINUTE);
  return { first: shown[0] ?? skipped, last: shown.at(-1) ?? skipped };
}

/** The last second that still belongs to a day. */
export const LAST_SECOND = DAY - SECOND;

/** The last second of a day (24:00 as people write it) as ISO 8601 with the zone's offset. */
export function endOfDay(day: CalendarDay, zone: string): string {
  return toIsoInZone(instantsIn(day, LAST_SECOND, zone).last, zone);
}

/** True once the last second that still counts is over. */
export function isOver(end: string, now: Date): boolean {
  return now.getTime() >= Date.parse(end) + SECOND;
}
