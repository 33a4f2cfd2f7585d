import { MINUTE, offsetMinutes, SECOND, toIsoInZone, wallClock } from '../time';
import { type CalendarDay, readDay, writeDay } from './calendar-day';

/** The calendar day that a clock in `zone` shows at that instant. */
export function dayIn(instant: Date, zone: string): CalendarDay {
  return readDay(wallClock(instant, zone).date) ?? 0;
}

/** The instant at which a clock in `zone` shows that day and time (`HH:mm:ss`). */
export function instantIn(day: CalendarDay, time: string, zone: string): Date {
  const asUtc = Date.parse(`${writeDay(day)}T${time}Z`);
  const guess = asUtc - offsetMinutes(new Date(asUtc), zone) * MINUTE;
  // A second look, since the offset may change between the guess and the answer (summer time).
  return new Date(asUtc - offsetMinutes(new Date(guess), zone) * MINUTE);
}

/** The last second of a day (24:00 as people write it) as ISO 8601 with the zone's offset. */
export function endOfDay(day: CalendarDay, zone: string): string {
  return toIsoInZone(instantIn(day, '23:59:59', zone), zone);
}

/** True once the last second that still counts is over. */
export function isOver(end: string, now: Date): boolean {
  return now.getTime() >= Date.parse(end) + SECOND;
}
