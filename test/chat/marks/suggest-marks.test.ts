import { describe, expect, it } from 'vitest';
import { type MarkKind, type Sender, suggestMarks } from '../../../utils/chat';

function marks(text: string, sender: Sender = 'merchant'): MarkKind[] {
  return suggestMarks({ messages: [{ n: 1, sender, kind: 'text', text }] }).map(({ mark }) => mark);
}

/** What a seller writes, and what that is. */
const SAID: [text: string, marks: MarkKind[]][] = [
  ['48小时内给您退款', ['promise']],
  ['亲，48小時內會給您退款喔', ['promise']],
  ['退款预计1-3个工作日到账', ['promise']],
  ['您放心，三天内一定给您处理好', ['promise']],
  ['明天上午给您补发', ['promise', 'offer']],
  ['周五之前安排发货', ['promise']],
  ['我们会给您全额退款的', ['promise']],
  ['收到退货后就给您退款', ['promise']],
  ['本店假一赔十', ['promise']],
  ['保證給您處理好', ['promise']],
  ['24h内回复您', ['promise']],
  ['请您耐心等待，我们会在２４小时内退款', ['promise']],
  ['本店支持7天无理由退货', ['promise']],
  ['会尽快给您处理', []],
  ['我們會盡快處理的', []],
  ['尽快给您退款', []],
  ['好的亲，稍等', []],
  ['已经给您退款了，请注意查收', []],
  ['今天已经发货了', []],
  ['您3天前申请的退款', []],
  ['请您在7天内将商品寄回', []],
  ['麻烦您48小时内提供照片', []],
  ['您可以在7天内申请退货', []],
  ['不能保证48小时内退款', []],
  ['您是要退货吗？', []],
  ['请问您想退款还是换货呢', []],
  ['不支持退货', ['refusal']],
  ['亲，這個不支援退貨，不能退的喔', ['refusal']],
  ['定制商品概不退换', ['refusal']],
  ['这个退不了', ['refusal']],
  ['无法为您办理退款', ['refusal']],
  ['玻璃制品难免，你自己处理吧！', ['refusal']],
  ['运费您自行承担', ['refusal']],
  ['这不是质量问题', ['refusal']],
  ['这不属于我们的责任', ['refusal']],
  ['已经过了售后期', ['refusal']],
  ['您的申请已被驳回', ['refusal']],
  ['您去投诉吧', ['refusal']],
  ['不会给您赔偿的', ['refusal']],
  ['拆封了不退', ['refusal']],
  ['这个不退的哦，可以给您补偿10元', ['refusal', 'offer']],
  ['不会影响您退款的', []],
  ['我没有说不给您退款', []],
  ['您说不能退款是哪位客服说的', []],
  ['如果不能退款请联系平台', []],
  ['不支持退货吗？', []],
  ['您可以拒绝签收', []],
  ['是我们仓库发错了', ['admission']],
  ['非常抱歉，是我们的失误', ['admission']],
  ['核实了，确实少发了一件', ['admission']],
  ['這個確實有瑕疵', ['admission']],
  ['不好意思给您漏发了', ['admission']],
  ['没有发错的', []],
  ['请问是发错了吗', []],
  ['如果发错了我们会核实', []],
  ['这不是我们的失误', []],
  ['给您补偿20元可以吗？', ['offer']],
  ['要不给您退15块，您看行吗', ['offer']],
  ['要不給您退15塊吧', ['offer']],
  ['可以给您换新的', ['offer']],
  ['給您補償一張5元優惠券', ['offer']],
  ['退您一半货款', ['offer']],
  ['不能给您补偿20元', ['refusal']],
  ['我们这边承担运费', ['offer']],
  ['差价返给您', ['offer']],
  ['我们最多退您30', ['offer']],
  ['您签收超过7天了，系统不支持了哦', ['refusal']],
  ['我司不承担任何责任', ['refusal']],
  ['这个属于正常现象', ['refusal']],
  ['对不起，发货的时候弄混了', ['admission']],
  ['厂家那边批次有问题', ['admission']],
  ['请在72小时内完成退货', []],
  ['您的包裹将于明天送达', ['promise']],
  ['您想要补偿多少元呢', []],
  ['退款金额为128元', []],
  ['您好，在的，请问有什么可以帮您？', []],
  ['We will refund you within 3 business days.', ['promise']],
  ['Your refund will be processed in 5-7 days', ['promise']],
  ['I’ll send you a replacement tomorrow', ['promise', 'offer']],
  ['We will look into it as soon as possible.', []],
  ['Please return the item within 30 days.', []],
  ['You can request a refund within 30 days', []],
  ['Has it arrived in 2 days?', []],
  ['Unfortunately we cannot refund opened items.', ['refusal']],
  ['We don’t accept returns on this product', ['refusal']],
  ['Your return window has expired.', ['refusal']],
  ['This is not our responsibility', ['refusal']],
  ['Returns are not accepted', ['refusal']],
  ['You will receive your money back by Friday', ['promise']],
  ['I have issued a full refund', []],
  ['Why can’t you return it?', []],
  ['If we cannot refund you, the platform will step in.', []],
  ['Sorry, we sent you the wrong size.', ['admission']],
  ['It was our mistake.', ['admission']],
  ['It was not our mistake.', ['refusal']],
  ['Sorry for the inconvenience.', []],
  ['We can offer you a 20% discount.', ['offer']],
  ['How about a partial refund of $10?', ['offer']],
  ['You can keep the item and get half back', ['offer']],
  ['We cannot give you a discount', []],
  ['We can’t return it, but we can offer you a $5 coupon', ['refusal', 'offer']],
];

describe('what the other side wrote', () => {
  it.each(SAID)('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('who wrote it', () => {
  it.each<[Sender, MarkKind[]]>([
    ['merchant', ['promise']],
    ['platform', ['promise']],
    ['robot', ['promise']],
    ['buyer', []],
    ['system', []],
    ['unknown', []],
  ])('%s', (sender, expected) => {
    expect(marks('48小时内给您退款', sender)).toEqual(expected);
  });

  it('what the buyer asks is no refusal', () => {
    expect(marks('不支持退货吗？', 'buyer')).toEqual([]);
    expect(marks('你们不退款我就投诉', 'buyer')).toEqual([]);
  });
});

it('pictures and withdrawn messages are never suggested', () => {
  const messages = (['picture', 'withdrawn', 'voice', 'system'] as const).map((kind, index) => ({
    n: index + 1,
    sender: 'merchant' as const,
    kind,
    text: '48小时内给您退款',
  }));
  expect(suggestMarks({ messages })).toEqual([]);
});

it('an endless message is read in no time', () => {
  const text = '退'.repeat(50_000) + '1'.repeat(50_000) + 'refund '.repeat(20_000);
  const began = performance.now();
  marks(text);
  expect(performance.now() - began).toBeLessThan(500);
});
