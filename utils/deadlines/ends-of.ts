import { HOUR, toIsoInZone } from '../time';
import { addMonths, type CalendarDay } from './calendar-day';
import type { Place } from './place-of';
import { boundsOf, type ShownTime } from './read-time';
import type { Clock, Unit } from './rules/rule';
import type { Deadline, DeadlineNote } from './types';
import { addWorkingDays, nextWorkingDay } from './work-calendar';
import { endOfDay } from './zone-time';

/** Both ends of a clock and how sure they are. */
export type Ends = Pick<Deadline, 'legal' | 'legalReason' | 'estimated'> & {
  safe: string;
  notes: DeadlineNote[];
};

/** The ends of a clock that began at `start`, in the place whose law and zone count; null when a notice names its end. */
export function endsOf(clock: Clock, start: ShownTime, place: Place): Ends | null {
  if (clock.unit === 'notice') return null;
  if (clock.unit === 'hour') return hourEnds(clock.length, start, place);
  if (clock.unit === 'working-day') return workingDayEnds(clock.length, start.day, place);
  const last = lastDay(start.day + (clock.leadDays ?? 0), clock.length, clock.unit);
  const safe = endOfDay(last, place.zone);
  if (clock.extension === 'unknown') {
    return { safe, legal: null, legalReason: 'start-later', estimated: false, notes: [] };
  }
  if (clock.extension === 'none') return { safe, legal: safe, estimated: false, notes: [] };
  const { day, estimated } = nextWorkingDay(last, place.calendar);
  return { safe, legal: endOfDay(day, place.zone), estimated, notes: localHolidays(place) };
}

/** Ends that the page or the person named: nothing is added to them. */
export function namedEnds(end: ShownTime, zone: string): Ends {
  const text = end.instant === null ? endOfDay(end.day, zone) : toIsoInZone(end.instant, zone);
  return { safe: text, legal: text, estimated: false, notes: [] };
}

/** Hours run at once (民法典 201); from a date alone the end lies anywhere between those of its first and last second. */
function hourEnds(hours: number, start: ShownTime, { zone }: Place): Ends {
  const { first, last } = boundsOf(start, zone);
  const after = (from: Date) => toIsoInZone(new Date(from.getTime() + hours * HOUR), zone);
  const notes: DeadlineNote[] = start.instant === null ? ['date-only'] : [];
  if (start.again !== undefined) notes.push('double-hour');
  return { safe: after(first), legal: after(last), estimated: false, notes };
}

function workingDayEnds(count: number, start: CalendarDay, place: Place): Ends {
  const { day, estimated } = addWorkingDays(start, count, place.calendar);
  const end = endOfDay(day, place.zone);
  return { safe: end, legal: end, estimated, notes: localHolidays(place) };
}

/** The last day, the first left out: counting ends on the day of the same number. */
function lastDay(start: CalendarDay, length: number, unit: Exclude<Unit, 'hour' | 'working-day' | 'notice'>) {
  if (unit === 'day') return start + length;
  return addMonths(start, unit === 'year' ? length * 12 : length);
}

function localHolidays({ knowsHolidays }: Place): DeadlineNote[] {
  return knowsHolidays ? [] : ['local-holidays'];
}
