import { NEVER_RETURNED, NOT_PROMISED, PROMISED, REFUNDED, RETURN, RETURNED_UNLESS_CONFIRMED } from './goods';
import { STATUTE } from './grades';
import type { Rule } from './rule';

const RECEIVED = [{ fact: 'receivedAt' }] as const;

/** 消法 25; 最高法网络消费规定(一) 2: who promised it must keep it, whatever the goods. */
const NO_REASON_EXCLUDES = {
  goods: [
    { ...NOT_PROMISED, note: 'excluded-goods' },
    { ...NEVER_RETURNED, note: 'excluded-goods' },
    { ...RETURNED_UNLESS_CONFIRMED, note: 'excluded-if-confirmed' },
  ],
  unless: PROMISED,
} as const;

/** Returns, and what the seller owes: the buyer’s seven days and the seller’s own time. */
export const SELLER_RULES: readonly Rule[] = [
  {
    ...STATUTE,
    id: 'cn-no-reason-return',
    excludes: NO_REASON_EXCLUDES,
    who: 'buyer',
    starts: RECEIVED,
    until: 'applied',
    length: 7,
    unit: 'day',
    asks: true,
    traderOnly: true,
    metBy: [{ fact: 'appliedAt', when: RETURN }],
    source:
      '《消费者权益保护法》第25条；自签收次日起算：《网络购买商品七日无理由退货暂行办法》第10条（转引）',
  },
  {
    ...STATUTE,
    id: 'cn-quality-return',
    who: 'buyer',
    starts: RECEIVED,
    until: 'applied',
    length: 7,
    unit: 'day',
    traderOnly: true,
    metBy: [{ fact: 'appliedAt', when: RETURN }],
    source: '《消费者权益保护法》第24条',
  },
  {
    ...STATUTE,
    id: 'cn-refund-after-return',
    who: 'merchant',
    starts: [{ step: 'returnReceivedAt' }],
    length: 7,
    unit: 'day',
    traderOnly: true,
    metBy: [{ says: REFUNDED }],
    source: '《消费者权益保护法》第25条',
  },
  {
    ...STATUTE,
    id: 'cn-return-address',
    who: 'merchant',
    starts: [{ fact: 'appliedAt' }],
    when: RETURN,
    length: 15,
    unit: 'day',
    traderOnly: true,
    metBy: [{ step: 'returnSentAt' }],
    source: '《侵害消费者权益行为处罚办法》第9条',
  },
  {
    ...STATUTE,
    id: 'cn-refund-delay',
    who: 'merchant',
    starts: [{ step: 'returnReceivedAt' }],
    length: 15,
    unit: 'day',
    traderOnly: true,
    metBy: [{ says: REFUNDED }],
    source: '《侵害消费者权益行为处罚办法》第9条第4项',
  },
  {
    ...STATUTE,
    id: 'cn-refusal-delay',
    who: 'merchant',
    starts: [{ fact: 'appliedAt' }, { contact: 'merchant' }],
    length: 15,
    unit: 'day',
    traderOnly: true,
    metBy: [{ step: 'returnAgreedAt' }, { says: REFUNDED }],
    source: '《侵害消费者权益行为处罚办法》第8条、第10条',
  },
];
