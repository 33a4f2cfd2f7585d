/**
 * Makes utils/deadlines/holidays.ts out of the data of npm `chinese-days`: its published holidays, and from its lunar
 * calendar the feast days of the years to come.
 *
 *     TZ=Asia/Shanghai node test/deadlines/make-holidays.ts > utils/deadlines/holidays.ts
 */
import { createRequire } from 'node:module';
import chineseCalendar from 'chinese-days';

interface ChineseDays {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

/** The package's table: keys are YYYY-MM-DD. */
export function chineseDays(): ChineseDays {
  return createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as ChineseDays;
}

const DAY = 86_400_000;
/** Years after the last published table for which the feast days are kept. */
export const LAST_FEAST_YEAR = 2040;

/**
 * The four movable feasts of a year as MMDD: 春节 (初一), 清明, 端午, 中秋. Needs TZ=Asia/Shanghai, since the package's
 * functions read local time. (The platform's own Chinese calendar is a day off in 2027 and 2030.)
 */
export function feastsOf(year: number): string[] {
  return [lunar(year, '01-01'), qingming(year), lunar(year, '05-05'), lunar(year, '08-15')];
}

function lunar(year: number, day: string): string {
  return chineseCalendar.getSolarDateFromLunar(`${year}-${day}`).date.slice(5).replace('-', '');
}

/** Day in April of the solar term 清明, by the usual formula for the 21st century. */
function qingming(year: number): string {
  const short = year % 100;
  return `040${Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)}`;
}

/** Days as runs `MMDD+length`, in order. */
export function runsOf(days: string[]): string {
  const runs: { start: number; length: number }[] = [];
  for (const at of days.map((day) => Date.parse(`${day}T00:00:00Z`)).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.length * DAY === at) last.length += 1;
    else runs.push({ start: at, length: 1 });
  }
  return runs.map(({ start, length }) => `${monthDay(new Date(start))}+${length}`).join(' ');
}

function monthDay(date: Date): string {
  return date.toISOString().slice(5, 10).replace('-', '');
}

/** Clocks that count working days run for weeks at most: none of an older order is open, and the table is read at every start. */
const FIRST_YEAR = 2018;

function table(): string {
  const { holidays, workdays } = chineseDays();
  const years = [...new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4))))]
    .filter((year) => year >= FIRST_YEAR)
    .sort((a, b) => a - b);
  const of = (days: Record<string, string>, year: number) =>
    runsOf(Object.keys(days).filter((day) => day.startsWith(`${year}-`)));
  const rows = years.map((year) => `  ${year}: ['${of(holidays, year)}', '${of(workdays, year)}'],`);
  const last = years.at(-1) ?? 0;
  const feasts = Array.from({ length: LAST_FEAST_YEAR - last }, (_, index) => last + 1 + index).map(
    (year) => `  ${year}: '${feastsOf(year).join(' ')}',`,
  );
  return `import type { HolidayTable } from './types';

/**
 * Public holidays of China by year, swapped days included: days off, then weekend days that are worked, as runs
 * \`MMDD+length\`. Made by test/deadlines/make-holidays.ts from the data of npm chinese-days (MIT); do not edit.
 */
export const HOLIDAYS: HolidayTable = {
${rows.join('\n')}
};

/**
 * Movable feasts of the years no notice covers yet, as MMDD: 春节 (初一), 清明, 端午, 中秋. They stand in for a table,
 * marked as estimated.
 */
export const FEASTS: Record<number, string> = {
${feasts.join('\n')}
};
`;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(table());
