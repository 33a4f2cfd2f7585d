/** A calendar day as its number of days since 1970-01-01: pure arithmetic, no zone and no clock in it. */
export type CalendarDay = number;

const MS_PER_DAY = 86_400_000;

/** The day `YYYY-MM-DD`, or null when there is no such day. */
export function readDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return null;
  const day = Math.round(ms / MS_PER_DAY);
  return writeDay(day) === text ? day : null;
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
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MS_PER_DAY);
}
