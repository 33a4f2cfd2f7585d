import { describe, expect, it } from 'vitest';
import { joinTime, offsetOf, parseAmount, parseCount, splitTime } from '../../../components/cases/fact-input';
import type { Facts } from '../../../utils/facts';

describe('amounts', () => {
  it.each([
    ['12.3', '12.30'],
    ['12', '12.00'],
    ['¥1,234.50', '1234.50'],
    ['１２．３０元', '12.30'],
    ['0012.5', '12.50'],
    ['0', '0.00'],
    ['99999999999999', undefined],
    ['12.345', undefined],
    ['-5', undefined],
    ['一百', undefined],
    ['', undefined],
  ])('%s', (words, amount) => {
    expect(parseAmount(words)).toBe(amount);
  });
});

it.each([
  ['2', 2],
  ['２', 2],
  [' 10 ', 10],
  ['0', undefined],
  ['1.5', undefined],
  ['x', undefined],
])('counts: %s', (words, count) => {
  expect(parseCount(words)).toBe(count);
});

describe('times', () => {
  it.each([
    ['2026-09-24', '', '+08:00', '2026-09-24'],
    ['2026-09-24', '18:02', '+08:00', '2026-09-24T18:02:00+08:00'],
    ['2026-09-24', '18:02:03', '-05:00', '2026-09-24T18:02:03-05:00'],
    ['2026-09-24', '18:02', undefined, '2026-09-24T18:02:00+00:00'],
    ['', '18:02', '+08:00', undefined],
  ])('%s %s (%s)', (date, time, offset, iso) => {
    expect(joinTime(date, time, offset)).toBe(iso);
  });

  it.each([
    ['2026-09-24T18:02:03+08:00', { date: '2026-09-24', time: '18:02:03' }],
    ['2026-09-24', { date: '2026-09-24', time: '' }],
    [undefined, { date: '', time: '' }],
    ['yesterday', { date: '', time: '' }],
  ])('%s is cut into its inputs', (iso, inputs) => {
    expect(splitTime(iso)).toEqual(inputs);
  });
});

describe('the offset in which times are typed', () => {
  const platform = (value: string): Facts => ({ platform: { value, raw: value, from: 'address' } });
  it.each<[name: string, facts: Facts, offset: string | undefined]>([
    ['a Chinese platform', platform('jd'), '+08:00'],
    ['a platform abroad', platform('amazon'), undefined],
    [
      'a time that was read',
      { ...platform('amazon'), orderedAt: { value: '2026-09-24T18:02:03-07:00', raw: '', from: 'text' } },
      '-07:00',
    ],
    [
      'a date alone says nothing',
      { ...platform('amazon'), orderedAt: { value: '2026-09-24', raw: '', from: 'text' } },
      undefined,
    ],
    [
      'paid in yuan on an unknown site',
      { paid: { value: { amount: '1.00', currency: 'CNY' }, raw: '', from: 'text' } },
      '+08:00',
    ],
  ])('%s', (_name, facts, offset) => {
    expect(offsetOf(facts)).toBe(offset);
  });
});
