import { describe, expect, it } from 'vitest';
import { scanToken } from '../../../utils/readers/labels/scan';
import { cleanText, foldText } from '../../../utils/readers/text/fold';
import type { Token } from '../../../utils/readers/text/types';

const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 };

function token(written: string): Token {
  const text = cleanText(written).trim();
  const place = { index: 0, row: 0, box: NOWHERE, element: {} as Element };
  return {
    ...place,
    text,
    folded: foldText(text),
    seams: [],
    struck: false,
    cut: false,
    link: null,
    control: null,
  };
}

const factsOf = (text: string) => scanToken(token(text)).map(({ label }) => label.fact);

describe('scanToken', () => {
  it.each([
    '订单编号：1',
    '订单号:1',
    '訂單編號：1',
    'Order number: 1',
    'Order # 1',
    'Bestellnummer: 1',
    'N° de commande 1',
    'Nº de pedido: 1',
    '注文番号 1',
    '주문번호: 1',
    '주문 ID 1',
    '您的订单编号：1',
  ])('%s names the order number', (text) => {
    expect(factsOf(text)).toContain('orderNumber');
  });

  it.each([
    '支付宝交易号：1',
    '商户订单号：1',
    '原订单号：1',
    '退款编号：1',
    'Return order number: 1',
    '发票号：1',
  ])('%s does not', (text) => {
    expect(factsOf(text)).not.toContain('orderNumber');
  });

  it('parts labels that are glued to each other', () => {
    expect(factsOf('订单编号：4629182837465019283下单时间：2026-11-12付款时间：2026-11-13')).toEqual([
      'orderNumber',
      'orderedAt',
      'paidAt',
    ]);
  });

  it('takes a status behind a label for its value', () => {
    const [hit] = scanToken(token('订单状态：交易成功'));
    expect(hit?.valueEnd).toBe('订单状态：交易成功'.length);
  });
});
