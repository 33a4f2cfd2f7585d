import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../utils/readers/sites';
import { orderInAddress } from '../../../utils/readers/values/address';
import {
  findShapes,
  readAnyNumberAt,
  readShapeAt,
  readTrackingAt,
} from '../../../utils/readers/values/number';
import { SHAPES } from '../../../utils/readers/words/numbers';

describe('order numbers', () => {
  it.each([
    ['pinduoduo', '261115-041041324390351', '261115-041041324390351'],
    ['pinduoduo', '261115-041041324390351复制', '261115-041041324390351'],
    ['pinduoduo', '261115-0410413243903512', undefined],
    ['taobao', '4629182837465019283', '4629182837465019283'],
    ['taobao', '2026111222001184931400000001', undefined],
    ['taobao', '46291828374650…', undefined],
    ['taobao', '462918283746501...', undefined],
    ['taobao', '462918****5019283', undefined],
    ['jd', '287908025379', '287908025379'],
    ['jd', '287908025379-1', undefined],
    ['amazon', '112-1234567-1234567', '112-1234567-1234567'],
    ['amazon', 'D01-1234567-1234567', 'D01-1234567-1234567'],
    ['amazon', '112-1234567-123456', undefined],
    ['ebay', '25-12345-67890', '25-12345-67890'],
    ['temu', 'PO-211-01234567890123456', 'PO-211-01234567890123456'],
    ['vipshop', '26111498310175', '26111498310175'],
  ] as const)('%s reads %s as %s', (shape, text, number) => {
    expect(readShapeAt(text, 0, [SHAPES[shape]])).toBe(number);
  });

  it('finds a shape that needs no label, whole only', () => {
    expect(findShapes('单号 261115-041041324390351 和 1261115-041041324390351', [SHAPES.pinduoduo])).toEqual([
      { number: '261115-041041324390351', start: 3 },
    ]);
  });

  it.each([
    ['A-2026-000123', 'A-2026-000123'],
    ['R123456789', 'R123456789'],
    ['2026-11-12', undefined],
    ['12345', undefined],
    ['see below', undefined],
  ])('on an unknown site %s is %s', (text, number) => {
    expect(readAnyNumberAt(text, 0)).toBe(number);
  });

  it.each([
    ['YT8812345678901', 'YT8812345678901'],
    ['1Z999AA10123456784', '1Z999AA10123456784'],
    ['2026-11-12', undefined],
    ['123', undefined],
  ])('tracking number %s is %s', (text, number) => {
    expect(readTrackingAt(text, 0)).toBe(number);
  });
});

describe('order numbers in addresses', () => {
  it.each([
    ['https://mobile.yangkeduo.com/order.html?order_sn=261115-041041324390351', '261115-041041324390351'],
    ['https://trade.taobao.com/x.htm?biz_order_id=4629182837465019283', '4629182837465019283'],
    ['https://trade.taobao.com/x.htm?biz_order_id=46291', undefined],
    ['https://trade.taobao.com/x.htm?id=4629182837465019283', undefined],
    ['https://www.amazon.com/gp/x?orderID=112-1234567-1234567', '112-1234567-1234567'],
    ['https://shop.example/#/order?orderId=20261112000123', '20261112000123'],
  ])('%s carries %s', (address, number) => {
    const url = new URL(address);
    expect(orderInAddress(url, siteOf(url.hostname))?.number).toBe(number);
  });
});
