/** A calendar day as its number of days since 1970-01-01: pure arithmetic, no zone and no clock in it. */
export type CalendarDay = number;

const MS_PER_DAY = 86_400_000;

/** The day `YYYY-MM-DD`, or null when there is no such day. */
export function readDay(text: string): CalendarDay | null {
  const [, year = 0, month = 0, date = 0] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  const isThere = year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= lastOfMonth(year, month);
  return isThere ? Date.UTC(year, month - 1, date) / MS_PER_DAY : null;
}

function lastOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** `YYYY-MM-DD` of a day. */
export function writeDay(day: CalendarDay): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function yearOf(day: CalendarDay): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

export function isWeekend(day: CalendarDay): boolean {
  const weekday = new Date(day * MS_PER_DAY).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The same day of the month so many months later, or that month's last day when it has no such day (民法典 202). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth() + months;
  const year = date.getUTCFullYear() + Math.floor(month / 12);
  const last = lastOfMonth(year, (month % 12) + 1);
  return Date.UTC(year, month % 12, Math.min(date.getUTCDate(), last)) / MS_PER_DAY;
}
