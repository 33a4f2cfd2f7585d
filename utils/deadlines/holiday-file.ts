import { UserError } from '../errors';
import { type CalendarDay, isWeekend, readDay, yearOf } from './calendar-day';
import { HOLIDAYS } from './holidays';
import type { HolidayTable } from './types';

/** What a person imported: the years it covers, and its days as `YYYY-MM-DD`. */
export interface HolidayFile {
  years: number[];
  off: string[];
  worked: string[];
}

/** Characters of a file at most: thirty years take about 100,000. */
const LONGEST = 200_000;
const MOST_YEARS = 30;
const MOST_DAYS = 80;
/** The law gives 13 days; a list with fewer is cut short, and would pass holidays off as working days. */
const FEWEST_OFF = 10;

/**
 * Reads a holiday file: `{ "year": 2027, "days": [{ "date": "2027-01-01", "isOffDay": true }, …] }`, or a list of such
 * years; more keys may be there. `isOffDay: false` is a weekend day that is worked. A year may name days of the December
 * before it. Throws `holiday-file-broken` for anything else, with what is wrong and where as detail.
 */
export function readHolidayTable(text: string): HolidayFile {
  if (text.length > LONGEST) throw broken('too long');
  const data = parse(text);
  const rows = Array.isArray(data) ? data : [data];
  if (rows.length === 0 || rows.length > MOST_YEARS) throw broken(`${rows.length} years`);
  const file: HolidayFile = { years: [], off: [], worked: [] };
  for (const row of rows) addYear(file, row);
  const days = [...file.off, ...file.worked];
  const twice = firstTwice(days) ?? firstTwice(file.years.map(String));
  if (twice !== undefined) throw broken(`${twice} twice`);
  return file;
}

/**
 * The table (the bundled one when absent) with the imported years in place of its own; days of a December before them
 * are added to what it has. Give one result to all cases: its calendar is made once.
 */
export function mergeHolidays(file: HolidayFile, table: HolidayTable = HOLIDAYS): HolidayTable {
  const merged: Record<number, readonly [string, string]> = { ...table };
  for (const year of file.years) merged[year] = ['', ''];
  for (const column of [0, 1] as const) {
    for (const date of column === 0 ? file.off : file.worked) {
      const year = Number(date.slice(0, 4));
      const columns = merged[year];
      // A December of a year that no table covers stays a guess.
      if (columns === undefined) continue;
      const run = `${date.slice(5, 7)}${date.slice(8)}+1`;
      const joined = `${columns[column]} ${run}`.trim();
      merged[year] = column === 0 ? [joined, columns[1]] : [columns[0], joined];
    }
  }
  return merged;
}

function addYear(file: HolidayFile, row: unknown): void {
  if (!isRecord(row)) throw broken('a year is no object');
  const { year, days } = row;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2100) {
    throw broken('a year is no number from 2000 to 2100');
  }
  if (!Array.isArray(days) || days.length > MOST_DAYS)
    throw broken(`${year}: no list of at most ${MOST_DAYS} days`);
  const before = file.off.length;
  for (const day of days) addDay(file, day, year);
  if (file.off.length - before < FEWEST_OFF) throw broken(`${year}: fewer than ${FEWEST_OFF} days off`);
  file.years.push(year);
}

function addDay(file: HolidayFile, day: unknown, year: number): void {
  const { date, isOffDay } = isRecord(day) ? day : {};
  if (typeof date !== 'string' || typeof isOffDay !== 'boolean') {
    throw broken(`${year}: a day without date and isOffDay`);
  }
  const at = readDay(date);
  if (at === null || !isOfYear(at, year)) throw broken(`${year}: no such day: ${date.slice(0, 20)}`);
  if (!isOffDay && !isWeekend(at)) throw broken(`${year}: ${date} is worked anyway`);
  (isOffDay ? file.off : file.worked).push(date);
}

function isOfYear(day: CalendarDay, year: number): boolean {
  const isDecemberBefore = yearOf(day) === year - 1 && yearOf(day + 31) === year;
  return yearOf(day) === year || isDecemberBefore;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(String(error).slice(0, 200));
  }
}

function firstTwice(list: readonly string[]): string | undefined {
  return list.find((each, index) => list.indexOf(each) !== index);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(detail: string): UserError {
  return new UserError('holiday-file-broken', detail);
}
