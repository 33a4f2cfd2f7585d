import { RETOLD, STATUTE } from './grades';
import type { Rule } from './rule';

/** How long others must keep the records one may still need. */
export const RECORD_RULES: readonly Rule[] = [
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
  {
    ...RETOLD,
    id: 'cn-payment-records-kept',
    who: 'bank',
    starts: [{ fact: 'paidAt' }],
    length: 5,
    unit: 'year',
    source: '非银行支付机构交易记录保存（2026年起，转引）',
  },
];
