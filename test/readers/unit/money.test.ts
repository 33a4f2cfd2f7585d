import { describe, expect, it } from 'vitest';
import { findMoney, readMoneyAt, toAmount } from '../../../utils/readers/values/money';

const CHINA = { yen: 'CNY', dollar: 'USD', yuan: 'CNY' };

describe('findMoney', () => {
  it.each([
    ['¥36.90', '36.90', 'CNY'],
    ['￥1,280.50', '1280.50', 'CNY'],
    ['实付 ￥ 12 . 30', '12.30', 'CNY'],
    ['12.30元', '12.30', 'CNY'],
    ['US $5.00', '5.00', 'USD'],
    ['USD 17.71', '17.71', 'USD'],
    ['17.71 USD', '17.71', 'USD'],
    ['£45.11', '45.11', 'GBP'],
    ['1.234,56 €', '1234.56', 'EUR'],
    ['EUR 23,49', '23.49', 'EUR'],
    ['35€97', '35.97', 'EUR'],
    ['USD $58.40', '58.40', 'USD'],
    ['₩12,000', '12000', 'KRW'],
    ['NT$1,990', '1990', 'TWD'],
    ['HK$88.00', '88.00', 'HKD'],
  ])('%s is %s %s', (text, amount, currency) => {
    expect(findMoney(text, CHINA).map(({ value }) => value)).toEqual([{ amount, currency }]);
  });

  it.each(['36.90', '2026-11-12', '35€9', '35€978', '已拼1.2万件', '¥10-20', 'x2', '¥1.2万'])(
    '%s is no amount',
    (text) => {
      expect(findMoney(text, CHINA)).toEqual([]);
    },
  );

  it('takes a bare number only where the label and the country tell what it is', () => {
    expect(readMoneyAt('36.90', 0, CHINA)).toBeUndefined();
    expect(readMoneyAt('36.90', 0, CHINA, 'CNY')?.value).toEqual({ amount: '36.90', currency: 'CNY' });
  });
});

describe('toAmount', () => {
  it.each([
    ['1,234.50', 'USD', '1234.50'],
    ['1.234,50', 'EUR', '1234.50'],
    ['1.234', 'EUR', '1234'],
    ['1.234', 'USD', undefined],
    ['007', 'CNY', '7'],
  ])('%s %s is %s', (digits, currency, amount) => {
    expect(toAmount(digits, currency)).toBe(amount);
  });
});
