import { describe, expect, it } from 'vitest';
import type { Demand } from '../../utils/cases/types';
import { writeComplaint } from '../../utils/complaint';
import type { ChannelId, ComplaintInput } from '../../utils/complaint/types';
import { fullDispute, NOW, ZONE } from './cases';
import { caseWith, exhibitWith, inputWith, readFrom, typed } from './make';

function write(input: ComplaintInput, channel: ChannelId, zone = ZONE) {
  return writeComplaint(input, channel, 'zh-CN', NOW, zone);
}

function demanding(demands: Demand[], channel: ChannelId = 'full') {
  const facts = typed({ paid: { amount: '88.00', currency: 'CNY' } });
  return write(inputWith({ case: caseWith({ demands }), facts }), channel);
}

describe('demands', () => {
  it.each<[string, Demand[], string]>([
    ['no day', [{ id: 'exchange' }], '以上事项请于【待填】前办理并答复。'],
    ['a day that is over', [{ id: 'exchange', dueBy: '2026-10-11' }], '以上事项请于【待填】前办理并答复。'],
    ['today', [{ id: 'exchange', dueBy: '2026-10-12' }], '以上事项请于2026年10月12日前办理并答复。'],
    [
      'one day for all',
      [
        { id: 'exchange', dueBy: '2026-10-20' },
        { id: 'freight', dueBy: '2026-10-20' },
      ],
      '以上事项请于2026年10月20日前办理并答复。',
    ],
    [
      'different days',
      [{ id: 'exchange', dueBy: '2026-10-20' }, { id: 'freight' }],
      '1. 更换为符合约定的商品，请于2026年10月20日前办理。\n2. 承担退换货的运费。\n\n',
    ],
    ['a sum that is needed', [{ id: 'partial-refund' }], '1. 退还部分货款【待填】。'],
    ['the total that was paid', [{ id: 'refund-only' }], '1. 退还已付货款（订单实付88.00元）。'],
    [
      'a sum that is none',
      [{ id: 'compensation', amount: { amount: '12元<b>', currency: 'CNY' } }],
      '1. 赔偿损失【待填】。',
    ],
    ['a demand nobody knows', [{ id: 'toString' }], '四、诉求\n【待填】'],
  ])('%s', (_, demands, words) => {
    expect(demanding(demands).body).toContain(words);
  });

  it('only those are put that the reader can meet', () => {
    const demands = [{ id: 'return-refund' }, { id: 'redeliver' }, { id: 'human-review' }];
    expect(demanding(demands, 'merchant').body).not.toMatch(/重新投递|人工复核/);
    expect(demanding(demands, 'courier').body).not.toMatch(/退货|人工复核/);
    expect(demanding(demands, 'courier').body).toContain('重新投递');
    expect(demanding([{ id: 'return-refund' }], 'courier').missing).toContain('demands');
  });
});

describe('each channel', () => {
  it('the letter puts only the seller’s words into the seller’s mouth', () => {
    const { body } = write(fullDispute, 'letter');
    expect(body).toContain('贵方表示“玻璃制品难免，你自己处理吧！”');
    expect(body).toContain('平台表示“会在三天内给出方案”');
    expect(body).not.toContain('投诉人');
  });

  it('the court’s form names plaintiff and defendant and writes sums in capitals', () => {
    const { body, missing } = write(fullDispute, 'court');
    expect(body).toContain('原告自述');
    expect(body).toContain('128.50元（大写：人民币壹佰贰拾捌元伍角）');
    expect(body).not.toContain('投诉');
    expect(missing).toEqual(['complainant.identity', 'court.name']);
  });

  it('the courier’s text names the parcel, or says that its number is missing', () => {
    expect(write(fullDispute, 'courier').body).toContain('快递单号79126955055649');
    const without = write(inputWith(), 'courier');
    expect(without.body).toContain('快递单号【待填】');
    expect(without.missing).toContain('trackingNumber');
  });

  it('the postal regulator learns the number of the complaint to the courier', () => {
    const filing = { channel: 'courier', number: 'K77', filedAt: '2026-09-28', status: '', log: [] };
    const input = { ...fullDispute, case: { ...fullDispute.case, filings: [filing] } };
    expect(write(input, 'courier').body).toContain('向快递公司投诉的编号K77');
  });

  it('the regulator’s form asks for mediation, reports nothing and cites no repealed rule', () => {
    const { body } = write(fullDispute, '12315');
    expect(body).not.toMatch(/举报|处罚|查处|暂行办法|45个?工作日/);
  });

  it('a long account leaves room for what must be said, and is never cut in a sentence', () => {
    const what = `杯口碎裂。${'外箱凹陷并有水渍，'.repeat(60)}无法使用。`;
    const problem = { id: 'damaged', answers: { what } };
    const { body } = write({ ...fullDispute, case: { ...fullDispute.case, problem } }, '12315');
    expect(body).toContain('投诉人发现收到的商品有破损：杯口碎裂。');
    expect(body).not.toContain('…');
  });
});

describe('the date of a text', () => {
  it.each([
    ['Asia/Shanghai', '日期：2026年10月13日'],
    ['America/Los_Angeles', '日期：2026年10月12日'],
  ])('is the day in %s', (zone, date) => {
    const late = new Date('2026-10-12T18:00:00Z');
    expect(writeComplaint(inputWith(), 'full', 'zh-CN', late, zone).body).toContain(date);
  });
});

describe('the order of events', () => {
  it('a date without a time stands after what usually comes before it that day', () => {
    const facts = readFrom(1, {
      orderedAt: '2026-09-20T10:00:00+08:00',
      shippedAt: '2026-09-20',
      receivedAt: '2026-09-20T20:00:00+08:00',
      appliedAt: '2026-09-19T08:00:00+08:00',
    });
    const { body } = write(inputWith({ exhibits: [exhibitWith(1)], facts }), 'full');
    const order = ['提出售后申请', '提交订单', '已发货', '已签收'].map((words) => body.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('a typed date is the person’s own word, and what cannot be read as a date is not told as one', () => {
    const facts = typed({ receivedAt: '2026-09-23', orderedAt: '上周三' });
    const { body } = write(inputWith({ facts }), 'full');
    expect(body).toContain('2026年9月23日，投诉人收到商品（投诉人自述）。');
    expect(body).not.toContain('上周三，');
    expect(body).toContain('下单时间：上周三（投诉人自述）');
  });

  it('an exhibit that nothing cites is told as kept', () => {
    const exhibits = [exhibitWith(1, { pageKind: 'policy' })];
    expect(write(inputWith({ exhibits }), 'full').body).toContain(
      '2026年9月24日 10:02，投诉人保存了“规则/政策页面”（见证据1）。',
    );
  });

  it('a fact of an exhibit that is gone is not said to be seen there', () => {
    const { body } = write(
      inputWith({ exhibits: [exhibitWith(2)], facts: readFrom(1, { shop: '晨光' }) }),
      'full',
    );
    expect(body).toContain('店铺名称：晨光（投诉人自述）');
  });
});
