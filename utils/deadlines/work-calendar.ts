import { type CalendarDay, isWeekend, readDay, yearOf } from './calendar-day';
import { FEASTS, HOLIDAYS } from './holidays';
import type { HolidayTable } from './types';

/** Which days are days off in a place, and for which days that is published rather than guessed. */
export interface WorkCalendar {
  isDayOff(day: CalendarDay): boolean;
  isPublished(day: CalendarDay): boolean;
}

/** Saturdays and Sundays only: for places whose own holidays are not known here. */
export const WEEKENDS: WorkCalendar = { isDayOff: isWeekend, isPublished: () => true };

/**
 * China: weekends and public holidays, without the weekend days that are worked (调休). Years the table does not cover
 * are guessed from weekends and the 13 statutory days (全国年节及纪念日放假办法, 2024).
 */
export function chinaCalendar(table: HolidayTable = HOLIDAYS): WorkCalendar {
  const known = calendars.get(table);
  if (known !== undefined) return known;
  const calendar = calendarOf(table);
  calendars.set(table, calendar);
  return calendar;
}

/** Reading a table takes longer than computing a case's clocks, and all cases share one. */
const calendars = new WeakMap<HolidayTable, WorkCalendar>();

function calendarOf(table: HolidayTable): WorkCalendar {
  const off = daysOf(table, 0);
  const worked = daysOf(table, 1);
  const isPublished = (day: CalendarDay) => Object.hasOwn(table, yearOf(day));
  return {
    isPublished,
    isDayOff: (day) =>
      isPublished(day)
        ? off.has(day) || (isWeekend(day) && !worked.has(day))
        : isWeekend(day) || isStatutory(day),
  };
}

/** First and last year for which China's holidays are published in the table, up to its first gap. */
export function coveredYears(table: HolidayTable = HOLIDAYS): { from: number; to: number } {
  const from = Math.min(...Object.keys(table).map(Number));
  let to = from;
  while (Object.hasOwn(table, to + 1)) to += 1;
  return { from, to };
}

/** The first day from `day` on that is no day off, and whether a guess was needed on the way. */
export function nextWorkingDay(
  day: CalendarDay,
  calendar: WorkCalendar,
): { day: CalendarDay; estimated: boolean } {
  let at = day;
  let estimated = !calendar.isPublished(at);
  while (calendar.isDayOff(at)) {
    at += 1;
    estimated ||= !calendar.isPublished(at);
  }
  return { day: at, estimated };
}

/** The last of so many working days after `day`, which itself does not count. */
export function addWorkingDays(
  day: CalendarDay,
  count: number,
  calendar: WorkCalendar,
): { day: CalendarDay; estimated: boolean } {
  let at = day;
  let estimated = false;
  for (let left = count; left > 0; left -= 1) {
    const next = nextWorkingDay(at + 1, calendar);
    at = next.day;
    estimated ||= next.estimated;
  }
  return { day: at, estimated };
}

/** 元旦, 劳动节 (2), 国庆节 (3): the statutory days with a fixed date. */
const FIXED = ['0101', '0501', '0502', '1001', '1002', '1003'];

function isStatutory(day: CalendarDay): boolean {
  const year = yearOf(day);
  const days = statutory.get(year) ?? statutoryDays(year);
  statutory.set(year, days);
  return days.has(day);
}

/** By year. */
const statutory = new Map<number, Set<CalendarDay>>();

function statutoryDays(year: number): Set<CalendarDay> {
  const [spring, ...others] = (FEASTS[year] ?? '').split(' ').filter((text) => text !== '');
  const days = new Set([...FIXED, ...others].map((text) => dayOfYear(year, text)));
  if (spring === undefined) return days;
  const first = dayOfYear(year, spring);
  // 除夕 and the first three days of the new year.
  for (const day of [first - 1, first, first + 1, first + 2]) days.add(day);
  return days;
}

function daysOf(table: HolidayTable, column: 0 | 1): Set<CalendarDay> {
  const days = new Set<CalendarDay>();
  for (const [year, columns] of Object.entries(table)) {
    for (const [, start, length] of columns[column].matchAll(/(\d{4})\+(\d+)/g)) {
      const first = dayOfYear(Number(year), start ?? '');
      for (let index = 0; index < Number(length); index += 1) days.add(first + index);
    }
  }
  return days;
}

/** The day `MMDD` of a year. */
function dayOfYear(year: number, text: string): CalendarDay {
  return readDay(`${year}-${text.slice(0, 2)}-${text.slice(2)}`) ?? Number.NaN;
}
