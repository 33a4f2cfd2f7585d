import { describe, expect, it } from 'vitest';
import { writeComplaint } from '../../utils/complaint';
import type { ComplaintInput } from '../../utils/complaint/types';
import { LANGUAGES } from '../../utils/i18n';
import { fullDispute, NOW, ZONE } from './cases';
import { caseWith, exhibitWith, inputWith, readFrom, typed } from './make';

const SECRETS = readFrom(1, {
  orderNumber: '260920-123456789012345',
  trackingNumber: 'SF1234567890123',
  parcels: [
    { trackingNumber: 'SF1234567890123', courier: '顺丰速运' },
    { trackingNumber: '1Z999AA10123456784', courier: 'UPS', receivedAt: '2026-09-23' },
  ],
  afterSaleNumber: 'AS20260924001',
  recipient: '李雨晴',
  recipientPhone: '138****8000',
  recipientAddress: '广东省深圳市南山区科苑路8号阳光花园3栋502',
});

/** A case whose person wrote `words` into the account of the problem. */
function written(words: string): ComplaintInput {
  return inputWith({
    case: caseWith({
      problem: { id: 'quality', answers: { what: words } },
      complainant: { name: 'Anna Schmidt', phone: '+86 139-1234-5678', address: '上海市徐汇区漕溪北路18号' },
    }),
    exhibits: [exhibitWith(1, { orders: [SECRETS] })],
    facts: { ...SECRETS, ...typed({ product: '水杯', shop: '晨光家居' }) },
  });
}

function told(words: string): string {
  return writeComplaint(written(words), 'heimao', 'zh-CN', NOW, ZONE).body;
}

describe('a text that everyone can read', () => {
  it.each([
    ['the order number', '订单260920-123456789012345坏了', '123456789012345'],
    ['with spaces', '订单 260920 123456789012345 坏了', '123456789012345'],
    ['in full-width digits', '订单２６０９２０－１２３４５６７８９０１２３４５坏了', '４５６７８９'],
    ['the tracking number in small letters', '单号sf1234567890123没人管', '1234567890123'],
    ['the number of a further parcel', '第二件1Z999AA10123456784没到', '1Z999'],
    ['the name', '李雨晴的水杯碎了', '李雨晴'],
    ['the name with a space', '李 雨晴的水杯碎了', '雨晴'],
    ['the phone as masked by the page', '联系138****8000无人应答', '8000'],
    ['another phone', '打13700001111也没用', '13700001111'],
    ['a phone in groups', '打 137 0000 1111 也没用', '1111'],
    ['a phone with hyphens, typed by the person', '我的电话139-1234-5678', '1234'],
    ['a piece of the address', '送到南山区科苑路8号门口就碎了', '科苑路'],
    ['the address the person typed', '我住漕溪北路18号', '漕溪北路'],
    ['the latin name', 'anna schmidt收到碎片', 'schmidt'],
    ['an e-mail', '写信到anna.s@example.org没回', 'example.org'],
    ['a messenger name', '加微信：anna_2026没通过', 'anna_2026'],
  ])('hides %s', (_, words, secret) => {
    const body = told(words);
    expect(body).toContain('〔已隐去〕');
    expect(body).not.toContain(secret);
  });

  it.each([
    '2026-09-23 收到，杯口碎裂',
    '顺丰速运和UPS都说已送到',
    '标价128.50元，实收158.00元',
    '容量500ml，6只装，碎了5只',
  ])('leaves what is not personal: %s', (words) => {
    expect(told(words)).toContain(words.replace('，6', '，6'));
  });

  it.each(LANGUAGES)('leaves out every personal fact of a whole dispute, in %s', (language) => {
    const { body, missing } = writeComplaint(fullDispute, 'heimao', language, NOW, ZONE);
    for (const secret of [
      '260920',
      '79126955055649',
      'SH20260924001',
      '13800138000',
      '李雨',
      '科苑路',
      '小晨',
    ]) {
      expect(body).not.toContain(secret);
    }
    expect(body).toContain('128.50');
    expect(missing).toEqual([]);
  });

  it('hides personal words in the names of shop, goods and exhibits', () => {
    const input = inputWith({
      ...written('坏了'),
      exhibits: [exhibitWith(1, { title: '李雨晴的订单' })],
      facts: { ...SECRETS, ...typed({ product: '李雨晴定制水杯', shop: '李雨晴的店' }) },
    });
    expect(writeComplaint(input, 'heimao', 'zh-CN', NOW, ZONE).body).not.toContain('李雨晴');
  });
});
