import { isWorkday } from 'chinese-workday';
import { describe, expect, it } from 'vitest';
import { addMonths, readDay, writeDay } from '../../utils/deadlines/calendar-day';
import { HOLIDAYS } from '../../utils/deadlines/holidays';
import { chinaCalendar } from '../../utils/deadlines/work-calendar';
import { chineseDays, runsOf } from './make-holidays';

const FROM = dayOf('2020-01-01');
const TO = dayOf('2026-12-31');

/**
 * Days on which chinese-workday 1.16.1 is wrong, each settled by the State Council's notice.
 * - 2020-01-31, 2020-02-01: 国务院办公厅关于延长2020年春节假期的通知 (国办发明电〔2020〕1号): to Sunday 2 February
 * - 2023-01-03: 国办发明电〔2022〕16号 has New Year from 31 December to 2 January; Tuesday the 3rd is worked
 */
const SETTLED: Record<string, boolean> = { '2020-01-31': false, '2020-02-01': false, '2023-01-03': true };

describe('working days of China', () => {
  it('agree with a second source on every day of 2020 to 2026, but for three', () => {
    const calendar = chinaCalendar();
    const differing: Record<string, boolean> = {};
    for (let day = FROM; day <= TO; day += 1) {
      const isWorked = !calendar.isDayOff(day);
      if (isWorked !== isWorkday(writeDay(day))) differing[writeDay(day)] = isWorked;
    }
    expect(TO - FROM + 1).toBe(2557);
    expect(differing).toEqual(SETTLED);
  });

  it('are the data of chinese-days, day by day', () => {
    const { holidays, workdays } = chineseDays();
    for (const [year, columns] of Object.entries(HOLIDAYS)) {
      const of = (days: Record<string, string>) =>
        runsOf(Object.keys(days).filter((day) => day.startsWith(year)));
      expect(columns).toEqual([of(holidays), of(workdays)]);
    }
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2099-11-30', 3, '2100-02-28'],
    ['1999-11-30', 3, '2000-02-29'],
  ] as const)('%s and %i of them is %s', (from, months, to) => {
    expect(writeDay(addMonths(dayOf(from), months))).toBe(to);
  });
});

function dayOf(text: string): number {
  return readDay(text) ?? Number.NaN;
}
