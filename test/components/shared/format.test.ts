import { describe, expect, it } from 'vitest';
import { formatMoment, formatMoney, formatTime, hostOf } from '../../../components/shared/format';
import { toMoment } from '../../../utils/time';

it.each([
  ['12.30', 'CNY', 'zh-CN', '¥12.30'],
  ['1234.50', 'CNY', 'en', 'CN¥1,234.50'],
  ['9007199254740993.15', 'CNY', 'zh-CN', '¥9,007,199,254,740,993.15'],
  ['5.00', 'yuan', 'en', '5.00 yuan'],
] as const)('%s %s in %s', (amount, currency, language, words) => {
  expect(formatMoney({ amount, currency }, language)).toBe(words);
});

it.each([
  ['2026-09-24T18:02:03+08:00', '2026-09-24 18:02:03'],
  ['2026-09-24T18:02+08:00', '2026-09-24 18:02'],
  ['2026-09-24', '2026-09-24'],
  ['soon', 'soon'],
])('time %s', (iso, words) => {
  expect(formatTime(iso)).toBe(words);
});

it('a moment shows its offset and zone', () => {
  const moment = toMoment(new Date('2026-09-24T10:02:03Z'), 'Asia/Shanghai');
  expect(formatMoment(moment)).toBe('2026-09-24 18:02:03 +08:00 (Asia/Shanghai)');
});

describe('host', () => {
  it.each([
    ['https://www.jd.com/x', 'jd.com'],
    ['https://order.jd.com/', 'order.jd.com'],
    ['nonsense', 'nonsense'],
  ])('%s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
