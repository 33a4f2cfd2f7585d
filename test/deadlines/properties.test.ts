import { describe, expect, it } from 'vitest';
import { RULES } from '../../utils/deadlines';
import { readDay, writeDay } from '../../utils/deadlines/calendar-day';
import { endsOf } from '../../utils/deadlines/ends-of';
import { placeOf } from '../../utils/deadlines/place-of';
import { chinaCalendar } from '../../utils/deadlines/work-calendar';
import { HOUR } from '../../utils/time';
import { inputOf } from './make';

const FROM = readDay('2026-01-01') ?? 0;
const TO = readDay('2027-06-30') ?? 0;
const CHINA = placeOf(inputOf({}));
const GERMANY = placeOf(inputOf({ url: 'https://shop.example.de/' }));
const COUNTED = RULES.filter(({ unit }) => unit !== 'notice');

describe.each(COUNTED)('$id', (rule) => {
  it.each([CHINA, GERMANY])(
    'a later start never ends earlier, and no extension makes an end earlier ($id)',
    (place) => {
      let before = { safe: 0, legal: 0 };
      for (let day = FROM; day <= TO; day += 1) {
        const ends = endsOf(rule, { day, instant: null }, place);
        if (ends === null) throw new Error('no end');
        const safe = Date.parse(ends.safe);
        const legal = ends.legal === null ? safe : Date.parse(ends.legal);
        if (safe < before.safe || legal < before.legal || legal < safe) throw new Error(writeDay(day));
        before = { safe, legal };
      }
    },
  );
});

describe('seven days', () => {
  it('are the 168 hours from the midnight after signing, as marketplaces put it', () => {
    const week = { length: 7, unit: 'day', extension: 'none' } as const;
    for (let day = FROM; day <= TO; day += 1) {
      const midnight = Date.parse(`${writeDay(day + 1)}T00:00:00+08:00`);
      const ends = endsOf(week, { day, instant: null }, CHINA);
      expect(Date.parse(ends?.safe ?? '') + 1000).toBe(midnight + 168 * HOUR);
    }
  });
});

describe('a year without a notice', () => {
  /** 全国年节及纪念日放假办法 (2024) 第2条, with the lunar days of 2027 and 2028 from a printed calendar. */
  const STATUTORY: Record<string, string> = {
    2027: '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
    2028: '01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-03 10-01 10-02',
  };

  it.each(Object.entries(STATUTORY))('%s has weekends and the thirteen days of the law', (year, days) => {
    const { isDayOff, isPublished } = chinaCalendar();
    const off = days.split(' ').map((text) => `${year}-${text}`);
    for (let day = readDay(`${year}-01-01`) ?? 0; writeDay(day).startsWith(year); day += 1) {
      const weekday = new Date(`${writeDay(day)}T00:00:00Z`).getUTCDay();
      expect([writeDay(day), isDayOff(day)]).toEqual([
        writeDay(day),
        weekday === 0 || weekday === 6 || off.includes(writeDay(day)),
      ]);
      expect(isPublished(day)).toBe(false);
    }
  });
});
