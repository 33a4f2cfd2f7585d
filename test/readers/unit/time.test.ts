import { describe, expect, it } from 'vitest';
import { lengthLeft } from '../../../utils/readers/orders/countdown';
import { findTime, readTimeAt } from '../../../utils/readers/values/time';
import { isoAt } from '../../../utils/readers/values/zoned';

const now = new Date('2026-11-24T02:00:00Z');
const china = { now, zone: 'Asia/Shanghai', dateOrder: 'month-first' } as const;
const britain = { now, zone: 'Europe/London', dateOrder: 'day-first' } as const;

describe('readTimeAt', () => {
  it.each([
    ['2026-11-12 09:10:11', '2026-11-12T09:10:11+08:00'],
    ['2026/1/2 9:05', '2026-01-02T09:05:00+08:00'],
    ['2026年11月12日 09:10', '2026-11-12T09:10:00+08:00'],
    ['2026-11-12', '2026-11-12'],
    ['11-23 21:50', '2026-11-23T21:50:00+08:00'],
    ['12-30 23:58', '2025-12-30T23:58:00+08:00'],
    ['昨天 10:05', '2026-11-23T10:05:00+08:00'],
    ['今天 下午3:04', '2026-11-24T15:04:00+08:00'],
    ['nov 1, 2026', '2026-11-01'],
    ['2026-02-30', undefined],
    ['2026-13-01 10:00', undefined],
    ['25:99', undefined],
  ])('%s in China is %s', (text, iso) => {
    expect(readTimeAt(text, 0, china)?.iso).toBe(iso);
  });

  it.each([
    ['7 february 2019', '2019-02-07'],
    ['03/04/2026', '2026-04-03'],
    ['1 july 2026 10:00', '2026-07-01T10:00:00+01:00'],
  ])('%s in Britain is %s', (text, iso) => {
    expect(readTimeAt(text, 0, britain)?.iso).toBe(iso);
  });

  it('leaves a date alone that can be read two ways', () => {
    expect(readTimeAt('03/04/2026', 0, { ...china, dateOrder: null })).toBeUndefined();
  });

  it('takes the year in which a date can be, seen from the order before it', () => {
    const clock = { ...china, now: new Date('2027-01-03T02:00:00Z'), notBefore: '2026-12-30' };
    expect(readTimeAt('01-02 10:15', 0, clock)?.iso).toBe('2027-01-02T10:15:00+08:00');
    expect(readTimeAt('12-31 00:01', 0, clock)?.iso).toBe('2026-12-31T00:01:00+08:00');
  });

  it('reads a day that is yet to come as no day of the year before the order', () => {
    const clock = { ...china, now: new Date('2026-11-20T02:00:00Z'), notBefore: '2026-11-18' };
    expect(readTimeAt('11月22日 18:00', 0, clock)).toBeUndefined();
    expect(readTimeAt('11月19日 18:00', 0, clock)?.iso).toBe('2026-11-19T18:00:00+08:00');
  });

  it('finds a time glued to its status', () => {
    expect(findTime('已签收2026-07-31 18:21:51', china)?.iso).toBe('2026-07-31T18:21:51+08:00');
  });
});

describe('lengthLeft', () => {
  const HOUR = 3_600_000;
  it.each([
    ['剩余1天3小时,逾期未处理售后将自动关闭', 27 * HOUR],
    ['还剩 2 天 13 小时 30 分', 61.5 * HOUR],
    ['剩余时间:02:30:00', 2.5 * HOUR],
    ['6天23小时后自动确认收货', 167 * HOUR],
    ['time left: 1 day 3 hours', 27 * HOUR],
    ['2d 4h left', 52 * HOUR],
    ['7天无理由退货', undefined],
    ['48小时内发货', undefined],
    ['请在7天内寄回商品', undefined],
    ['商品签收后已超过24小时', undefined],
    ['剩余3件', undefined],
    ['还有2人参团', undefined],
  ])('%s', (text, length) => {
    expect(lengthLeft(text)).toBe(length);
  });

  it('ends at an instant told in the zone of the page', () => {
    expect(isoAt(now.getTime() + 27 * HOUR, 'Asia/Shanghai')).toBe('2026-11-25T13:00:00+08:00');
    expect(isoAt(now.getTime(), 'America/Los_Angeles')).toBe('2026-11-23T18:00:00-08:00');
  });
});
