import { HOUR, MINUTE, SECOND, toIsoInZone } from '../time';
import { type CalendarDay, readDay, writeDay } from './calendar-day';
import { dayIn, instantsIn, LAST_SECOND } from './zone-time';

/** A time as a page shows it: a whole day, or a day with an instant in it. */
export interface ShownTime {
  /** The day in the rule's zone. */
  day: CalendarDay;
  /** Null when only the date is known. */
  instant: Date | null;
  /** The second instant at which the zone's clock shows that time, in the hour that comes twice when summer time ends. */
  again?: Date;
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
  if (offset !== undefined) {
    const instant = new Date(`${date}T${clock}${withColon(offset)}`);
    return { day: dayIn(instant, zone), instant };
  }
  const { first: instant, last } = instantsIn(day, sinceMidnight(clock), zone);
  return { day: dayIn(instant, zone), instant, ...(last > instant ? { again: last } : {}) };
}

/** ISO 8601 with the zone's offset; a date stays a date. */
export function writeTime(time: ShownTime, zone: string): string {
  return time.instant === null ? writeDay(time.day) : toIsoInZone(time.instant, zone);
}

/** The first and the last instant that the shown time can mean. */
export function boundsOf(time: ShownTime, zone: string): { first: Date; last: Date } {
  if (time.instant !== null) return { first: time.instant, last: time.again ?? time.instant };
  return {
    first: instantsIn(time.day, 0, zone).first,
    last: instantsIn(time.day, LAST_SECOND, zone).last,
  };
}

/** Milliseconds of `HH:mm` or `HH:mm:ss`. */
function sinceMidnight(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE + seconds * SECOND;
}

function withColon(offset: string): string {
  return /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}
