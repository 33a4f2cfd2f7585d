import type { Rule } from './rule';

/** Statutes read in full as of 2025-04. */
const STATUTE = {
  places: ['cn'],
  extension: 'rest-days',
  checked: '2025-04-01',
  confidence: 'high',
} as const satisfies Partial<Rule>;

/** Known through quotations or forms only. */
const QUOTED = { ...STATUTE, checked: '2026-11-01', confidence: 'medium' } as const satisfies Partial<Rule>;

/** Retold by unofficial pages. */
const RETOLD = { ...QUOTED, confidence: 'low' } as const satisfies Partial<Rule>;

/** Durable goods the law names (电脑、电视、冰箱、空调、洗衣机、机动车); accessories are none. */
const DURABLE = {
  fact: 'product',
  words:
    /(?:电脑|電腦|笔记本|筆記本|电视|電視|冰箱|空调|空調|冷氣|洗衣机|洗衣機|汽车|汽車|摩托车|摩托車)(?!.{0,4}(?:配件|支架|贴膜|保護|保护|罩|套|包|遥控|遙控|清洁|清潔))|\b(?:laptop|television|fridge|refrigerator|washing machine)\b/i,
} as const;

/** Goods of the 三包 catalogue a shopper meets: the durable ones, phones, cameras, watches, bicycles. */
const GUARANTEED = {
  fact: 'product',
  words: new RegExp(
    `${DURABLE.words.source}|(?:手机|手機|相机|相機|手表|手錶|自行车|自行車|电饭|電鍋|微波炉|微波爐|热水器|熱水器)(?!.{0,4}(?:配件|支架|壳|殼|贴膜|保護|保护|罩|套|带|帶))`,
    'i',
  ),
} as const;

const RECEIVED = [{ fact: 'receivedAt' }] as const;
const SOLD = [{ fact: 'paidAt' }, { fact: 'orderedAt' }] as const;

/** Clocks of Chinese statutes and procedures that a shopper meets. */
export const CHINA_RULES: readonly Rule[] = [
  {
    ...STATUTE,
    id: 'cn-no-reason-return',
    who: 'buyer',
    starts: RECEIVED,
    length: 7,
    unit: 'day',
    asks: true,
    traderOnly: true,
    source:
      '《消费者权益保护法》第25条；自签收次日起算：《网络购买商品七日无理由退货暂行办法》第10条（转引）',
  },
  {
    ...STATUTE,
    id: 'cn-quality-return',
    who: 'buyer',
    starts: RECEIVED,
    length: 7,
    unit: 'day',
    traderOnly: true,
    source: '《消费者权益保护法》第24条',
  },
  {
    ...STATUTE,
    id: 'cn-refund-after-return',
    who: 'merchant',
    starts: [{ event: 'returnReceivedAt' }],
    length: 7,
    unit: 'day',
    traderOnly: true,
    source: '《消费者权益保护法》第25条',
  },
  {
    ...STATUTE,
    id: 'cn-return-address',
    who: 'merchant',
    starts: [{ fact: 'appliedAt' }],
    when: { fact: 'afterSaleType', words: /退货|退貨|return/i },
    length: 15,
    unit: 'day',
    traderOnly: true,
    source: '《侵害消费者权益行为处罚办法》第9条',
  },
  {
    ...STATUTE,
    id: 'cn-refund-delay',
    who: 'merchant',
    starts: [{ event: 'returnReceivedAt' }],
    length: 15,
    unit: 'day',
    traderOnly: true,
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
    source: '《侵害消费者权益行为处罚办法》第8条、第10条',
  },
  {
    ...STATUTE,
    id: 'cn-durable-proof',
    who: 'buyer',
    starts: RECEIVED,
    when: DURABLE,
    length: 6,
    unit: 'month',
    traderOnly: true,
    source: '《消费者权益保护法》第23条第3款',
  },
  {
    ...RETOLD,
    id: 'cn-guarantee-return',
    who: 'buyer',
    starts: SOLD,
    when: GUARANTEED,
    length: 7,
    unit: 'day',
    traderOnly: true,
    source: '《部分商品修理更换退货责任规定》第9条（非官方转述，自售出之日）',
  },
  {
    ...RETOLD,
    id: 'cn-guarantee-exchange',
    who: 'buyer',
    starts: SOLD,
    when: GUARANTEED,
    length: 15,
    unit: 'day',
    traderOnly: true,
    source: '《部分商品修理更换退货责任规定》第10条（非官方转述，自售出之日）',
  },
  {
    ...RETOLD,
    id: 'cn-guarantee-repair',
    who: 'buyer',
    starts: SOLD,
    when: GUARANTEED,
    length: 1,
    unit: 'year',
    traderOnly: true,
    source: '《部分商品修理更换退货责任规定》第11条（非官方转述；三包有效期因商品而异）',
  },
  {
    ...STATUTE,
    id: 'cn-inspection-notice',
    who: 'buyer',
    starts: RECEIVED,
    length: 2,
    unit: 'year',
    source: '《民法典》第620条至第623条',
  },
  {
    ...STATUTE,
    id: 'cn-product-defect',
    who: 'buyer',
    starts: RECEIVED,
    isEarliest: true,
    length: 2,
    unit: 'year',
    source: '《产品质量法》第45条',
  },
  {
    ...STATUTE,
    id: 'cn-product-defect-last',
    who: 'buyer',
    starts: RECEIVED,
    length: 10,
    unit: 'year',
    source: '《产品质量法》第45条',
  },
  {
    ...STATUTE,
    id: 'cn-limitation',
    who: 'buyer',
    starts: RECEIVED,
    isEarliest: true,
    length: 3,
    unit: 'year',
    source: '《民法典》第188条',
  },
  {
    ...QUOTED,
    id: 'cn-12315-time-bar',
    who: 'buyer',
    starts: RECEIVED,
    isEarliest: true,
    length: 3,
    unit: 'year',
    source: '市场监管投诉文书格式（总局令第121号配套）第6号',
  },
  {
    ...STATUTE,
    id: 'cn-12315-acceptance',
    who: 'regulator',
    starts: [{ filing: '12315' }],
    length: 7,
    unit: 'working-day',
    source: '《消费者权益保护法》第46条',
  },
  {
    ...QUOTED,
    id: 'cn-12315-mediation',
    who: 'regulator',
    starts: [{ filing: '12315', logged: /(?<!不予|不|未|待|是否)受理/ }],
    length: 60,
    unit: 'day',
    source: '《市场监督管理投诉举报处理办法》（总局令第121号）第23条（见配套文书第8号）',
  },
  {
    ...STATUTE,
    id: 'cn-courier-answer',
    who: 'courier',
    starts: [{ filing: 'courier' }],
    length: 7,
    unit: 'day',
    source: '《快递暂行条例》第28条',
  },
  {
    ...RETOLD,
    id: 'cn-courier-appeal',
    who: 'buyer',
    starts: [{ fact: 'shippedAt' }],
    length: 1,
    unit: 'year',
    source: '邮政业用户申诉（12305），非官方转述',
  },
  {
    ...STATUTE,
    id: 'cn-court-docket',
    who: 'court',
    starts: [{ filing: 'court' }],
    length: 7,
    unit: 'day',
    source: '《民事诉讼法》第126条',
  },
  {
    ...STATUTE,
    id: 'cn-platform-records',
    who: 'platform',
    starts: [{ fact: 'completedAt' }],
    length: 3,
    unit: 'year',
    source: '《电子商务法》第31条',
  },
  {
    ...STATUTE,
    id: 'cn-payment-records',
    who: 'bank',
    starts: [{ fact: 'paidAt' }],
    length: 3,
    unit: 'year',
    source: '《电子商务法》第53条',
  },
];
