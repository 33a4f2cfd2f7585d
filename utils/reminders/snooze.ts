import { DAY, HOUR, MINUTE, offsetMinutes, wallClock } from '../time';

/** How long a reminder can be put off. */
export const SNOOZES = ['hour', 'morning'] as const;
export type Snooze = (typeof SNOOZES)[number];

/**
 * When a reminder that is put off comes again: in an hour, or tomorrow at 9:00 in `zone`; halfway to the end of its deadline
 * where that would be too late.
 */
export function snoozeUntil(snooze: Snooze, end: Date, zone: string, now: Date): Date {
  const at = snooze === 'hour' ? now.getTime() + HOUR : nextMorning(zone, now);
  return new Date(at < end.getTime() ? at : (now.getTime() + end.getTime()) / 2);
}

function nextMorning(zone: string, now: Date): number {
  const asUtc = Date.parse(`${wallClock(now, zone).date}T09:00:00Z`) + DAY;
  // The offset of that morning, not of now: clocks may change in the night.
  const about = new Date(asUtc - offsetMinutes(now, zone) * MINUTE);
  return asUtc - offsetMinutes(about, zone) * MINUTE;
}
