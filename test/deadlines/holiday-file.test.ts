import { describe, expect, it } from 'vitest';
import { coveredYears, deadlinesOf, mergeHolidays, readHolidayTable } from '../../utils/deadlines';
import { HOLIDAYS } from '../../utils/deadlines/holidays';
import { deadlineWords } from '../../utils/deadlines/words';
import { filed } from './cases/types';
import { inputOf } from './make';

const day = (date: string, isOffDay = true) => ({ name: '', date, isOffDay });
const OFF = [
  '0101',
  '0102',
  '0103',
  '0205',
  '0206',
  '0207',
  '0208',
  '0209',
  '0210',
  '0211',
  '1001',
  '1002',
  '1003',
];
const dates = (year: number) => OFF.map((text) => `${year}-${text.slice(0, 2)}-${text.slice(2)}`);
/** A made-up notice: Saturday 9 January 2027 is worked, Thursday 31 December 2026 is off. */
const YEAR = {
  year: 2027,
  papers: ['https://www.gov.cn/'],
  days: [...dates(2027).map((date) => day(date)), day('2027-01-09', false), day('2026-12-31')],
};
const text = (data: unknown) => JSON.stringify(data);

describe('a holiday file', () => {
  it('is read as years and days', () => {
    const file = readHolidayTable(text(YEAR));
    expect(file).toEqual({ years: [2027], off: [...dates(2027), '2026-12-31'], worked: ['2027-01-09'] });
    expect(readHolidayTable(text([YEAR]))).toEqual(file);
  });

  it.each<[what: string, text: string]>([
    ['empty', ''],
    ['no JSON', '{"year": 2027,'],
    ['null', 'null'],
    ['a number', '7'],
    ['an empty list', '[]'],
    ['too many years', text(Array.from({ length: 31 }, () => YEAR))],
    ['too long', `${text(YEAR)}${' '.repeat(200_000)}`],
    ['no year', text({ days: YEAR.days })],
    ['a year as text', text({ ...YEAR, year: '2027' })],
    ['a year before online shops', text({ ...YEAR, year: 1970 })],
    ['a broken year number', text({ ...YEAR, year: 2027.5 })],
    ['no days', text({ year: 2027 })],
    ['days as an object', text({ year: 2027, days: { '2027-01-01': true } })],
    ['too few days off', text({ ...YEAR, days: YEAR.days.slice(0, 3) })],
    ['too many days', text({ ...YEAR, days: Array.from({ length: 81 }, () => day('2027-01-01')) })],
    ['a day that does not exist', text({ ...YEAR, days: [...YEAR.days, day('2027-02-29')] })],
    ['a day of another year', text({ ...YEAR, days: [...YEAR.days, day('2028-01-01')] })],
    ['a November before', text({ ...YEAR, days: [...YEAR.days, day('2026-11-30')] })],
    ['a day without a date', text({ ...YEAR, days: [...YEAR.days, { isOffDay: true }] })],
    ['a day without a kind', text({ ...YEAR, days: [...YEAR.days, { date: '2027-05-01' }] })],
    ['a day that is null', text({ ...YEAR, days: [...YEAR.days, null] })],
    ['a worked Wednesday', text({ ...YEAR, days: [...YEAR.days, day('2027-05-05', false)] })],
    ['one day twice', text({ ...YEAR, days: [...YEAR.days, day('2027-01-01')] })],
    ['a day both off and worked', text({ ...YEAR, days: [...YEAR.days, day('2027-01-02', false)] })],
    ['one year twice', text([YEAR, { ...YEAR, days: dates(2027).map((date) => day(date)) }])],
  ])('%s is refused with one code', (_, broken) => {
    const before = structuredClone(HOLIDAYS);
    expect(() => readHolidayTable(broken)).toThrow(expect.objectContaining({ code: 'holiday-file-broken' }));
    expect(HOLIDAYS).toEqual(before);
  });

  it('covers a year that had to be guessed', () => {
    const holidays = mergeHolidays(readHolidayTable(text(YEAR)));
    const now = new Date('2026-12-24T00:00:00Z');
    const known = filed('12315', '2026-12-23');
    const find = (input: ReturnType<typeof inputOf>) =>
      deadlinesOf(input, now).find(({ rule }) => rule === 'cn-12315-acceptance');
    // 24, 25, 28, 29, 30 December, then 4 and 5 January: the 31st is off now.
    expect(find(inputOf({ ...known, holidays }))).toMatchObject({
      legal: '2027-01-05T23:59:59+08:00',
      estimated: false,
    });
    expect(find(inputOf(known))).toMatchObject({ legal: '2027-01-04T23:59:59+08:00', estimated: true });
    expect(coveredYears(holidays)).toEqual({ from: 2018, to: 2027 });
    expect(coveredYears()).toEqual({ from: 2018, to: 2026 });
  });

  it('puts a worked Saturday in its place', () => {
    const holidays = mergeHolidays(readHolidayTable(text(YEAR)));
    const [own] = deadlinesOf(
      inputOf({ facts: { receivedAt: '2027-01-02' }, holidays }),
      new Date('2027-01-03T00:00:00Z'),
    );
    expect(own).toMatchObject({
      safe: '2027-01-09T23:59:59+08:00',
      legal: '2027-01-09T23:59:59+08:00',
      estimated: false,
    });
  });

  it('takes the place of a year there is, and leaves the others', () => {
    const file = readHolidayTable(text({ year: 2026, days: dates(2026).map((date) => day(date)) }));
    const merged = mergeHolidays(file);
    expect(merged[2026]?.[1]).toBe('');
    expect({ ...merged, 2026: HOLIDAYS[2026] }).toEqual(HOLIDAYS);
  });

  it('with a gap covers the years before the gap', () => {
    const days = dates(2030).map((date) => day(date));
    const merged = mergeHolidays(readHolidayTable(text({ year: 2030, days })));
    expect(coveredYears(merged)).toEqual({ from: 2018, to: 2026 });
  });

  it('moves the year that the words name', () => {
    const holidays = mergeHolidays(readHolidayTable(text(YEAR)));
    expect(deadlineWords('en', holidays).notes({ estimated: true }).join()).toContain('after 2027');
    expect(deadlineWords('en', null).notes({ estimated: true }).join()).toContain('after 2026');
  });
});
