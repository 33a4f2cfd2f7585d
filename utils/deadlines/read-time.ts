import { toIsoInZone } from '../time';
import { type CalendarDay, readDay, writeDay } from './calendar-day';
import { dayIn, instantIn } from './zone-time';

/** A time as a page shows it: a whole day, or a day with an instant in it. */
export interface ShownTime {
  /** The day in the rule's zone. */
  day: CalendarDay;
  /** Null when only the date is known. */
  instant: Date | null;
}

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/** Reads ISO 8601 (date, or date and time; without an offset it is the zone's own clock); null when it is no such time. */
export function readTime(value: unknown, zone: string): ShownTime | null {
  if (typeof value !== 'string') return null;
  const [, date, clock, offset] = SHAPE.exec(value.trim()) ?? [];
  const day = date === undefined ? null : readDay(date);
  if (day === null) return null;
  if (clock === undefined) return { day, instant: null };
  const time = clock.length === 5 ? `${clock}:00` : clock;
  const instant =
    offset === undefined ? instantIn(day, time, zone) : new Date(`${date}T${time}${withColon(offset)}`);
  return { day: dayIn(instant, zone), instant };
}

/** ISO 8601 with the zone's offset; a date stays a date. */
export function writeTime(time: ShownTime, zone: string): string {
  return time.instant === null ? writeDay(time.day) : toIsoInZone(time.instant, zone);
}

/** The first and the last instant that the shown time can mean. */
export function boundsOf(time: ShownTime, zone: string): { first: Date; last: Date } {
  if (time.instant !== null) return { first: time.instant, last: time.instant };
  return {
    first: instantIn(time.day, '00:00:00', zone),
    last: instantIn(time.day, '23:59:59', zone),
  };
}

function withColon(offset: string): string {
  return /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}
