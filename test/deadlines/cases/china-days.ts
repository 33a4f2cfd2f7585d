import { ART_203, NOTICE_2025, NOTICE_2026 } from './sources';
import { china, contacted, type DatedCase, filed } from './types';

const applied = (appliedAt: string) => ({ facts: { appliedAt } });
const RULE_8 = '侵害消费者权益行为处罚办法 8, 10';
const RULE_9 = '侵害消费者权益行为处罚办法 9';
const back = (at: string) => contacted(at, { step: 'returnReceivedAt' });

/** Clocks of days other than the buyer's seven. */
export const CHINA_DAYS: readonly DatedCase[] = [
  ...china('cn-refusal-delay', applied, [
    [
      '15 days into National Day',
      '2026-09-18',
      '2026-10-05 12:00',
      '2026-10-03',
      '2026-10-08',
      'grace',
      NOTICE_2026,
    ],
    [
      'not late in the last second',
      '2026-09-18',
      '2026-10-08 23:59:59',
      '2026-10-03',
      '2026-10-08',
      'grace',
      NOTICE_2026,
    ],
    [
      'late the second after',
      '2026-09-18',
      '2026-10-09 00:00',
      '2026-10-03',
      '2026-10-08',
      'passed',
      NOTICE_2026,
    ],
    [
      'the legal end speaks, so it is not due soon',
      '2026-09-18',
      '2026-10-01 12:00',
      '2026-10-03',
      '2026-10-08',
      'running',
      NOTICE_2026,
    ],
    ['holidays in the middle count', '2026-09-30', '2026-10-01 12:00', '2026-10-15', '=', 'running', RULE_8],
    [
      '15 days into Spring Festival',
      '2026-02-05',
      '2026-02-06 12:00',
      '2026-02-20',
      '2026-02-24',
      'running',
      NOTICE_2026,
    ],
    [
      '15 days into Spring Festival 2025',
      '2025-01-17',
      '2025-02-02 12:00',
      '2025-02-01',
      '2025-02-05',
      'grace',
      NOTICE_2025,
    ],
    ['15 days to a Monday', '2026-01-25', '2026-02-10 00:00', '2026-02-09', '=', 'passed', RULE_8],
  ]),
  ...china('cn-refusal-delay', (at) => contacted(at), [
    [
      'from the first contact when no request is known',
      '2026-11-02',
      '2026-11-03 12:00',
      '2026-11-17',
      '=',
      'running',
      RULE_8,
    ],
  ]),
  ...china('cn-return-address', (appliedAt) => ({ facts: { appliedAt, afterSaleType: '退货退款' } }), [
    ['the address of a return', '2026-11-01', '2026-11-16 12:00', '2026-11-16', '=', 'due-today', RULE_9],
  ]),
  ...china('cn-refund-after-return', back, [
    [
      'goods back before National Day',
      '2026-09-24',
      '2026-10-03 12:00',
      '2026-10-01',
      '2026-10-08',
      'grace',
      '消费者权益保护法 25',
    ],
    [
      'goods back, an ordinary week',
      '2026-11-11',
      '2026-11-19 00:00',
      '2026-11-18',
      '=',
      'passed',
      '消费者权益保护法 25',
    ],
  ]),
  ...china('cn-refund-delay', back, [
    [
      'goods back, ends on a Saturday',
      '2026-10-16',
      '2026-11-01 12:00',
      '2026-10-31',
      '2026-11-02',
      'grace',
      ART_203,
    ],
  ]),
  ...china('cn-quality-return', (receivedAt) => ({ facts: { receivedAt } }), [
    [
      'a faulty thing',
      '2026-11-11',
      '2026-11-16 12:00',
      '2026-11-18',
      '=',
      'due-soon',
      '消费者权益保护法 24',
    ],
  ]),
  ...china('cn-12315-mediation', (at) => filed('12315', at, '已受理'), [
    [
      '60 days into National Day',
      '2026-08-03',
      '2026-10-03 12:00',
      '2026-10-02',
      '2026-10-08',
      'grace',
      '令121 办法 23',
    ],
    [
      '60 days to a Sunday',
      '2026-04-15',
      '2026-04-16 12:00',
      '2026-06-14',
      '2026-06-15',
      'running',
      '令121 办法 23',
    ],
    [
      '60 days over two long months',
      '2026-07-01',
      '2026-08-28 12:00',
      '2026-08-30',
      '2026-08-31',
      'running',
      '令121 办法 23',
    ],
  ]),
  ...china('cn-court-docket', (at) => filed('court', at), [
    [
      'seven days into Labour Day',
      '2026-04-28',
      '2026-05-06 12:00',
      '2026-05-05',
      '2026-05-06',
      'grace',
      '民事诉讼法 126, 85',
    ],
    [
      'seven days to a Friday',
      '2026-11-13',
      '2026-11-19 12:00',
      '2026-11-20',
      '=',
      'due-soon',
      '民事诉讼法 126',
    ],
  ]),
  ...china('cn-courier-answer', (at) => filed('courier', at), [
    [
      'a courier’s seven days',
      '2026-11-20',
      '2026-11-27 12:00',
      '2026-11-27',
      '=',
      'due-today',
      '快递暂行条例 28',
    ],
  ]),
  ...china('cn-courier-abroad', (at) => ({ facts: { courier: 'DHL' }, ...filed('courier', at) }), [
    [
      '60 days for a parcel from abroad',
      '2026-09-01',
      '2026-09-02 12:00',
      '2026-10-31',
      '2026-11-02',
      'running',
      '12305, retold',
    ],
  ]),
  ...china('cn-courier-appeal-answer', (at) => filed('courier', at, '已向12305申诉'), [
    [
      '30 days for an appeal',
      '2026-10-20',
      '2026-10-21 12:00',
      '2026-11-19',
      '=',
      'running',
      '12305, retold',
    ],
  ]),
  ...china('cn-guarantee-return', (paidAt) => ({ facts: { paidAt, product: '智能手机 128GB' } }), [
    [
      '三包: seven days from the sale',
      '2026-11-03',
      '2026-11-04 12:00',
      '2026-11-10',
      '=',
      'running',
      '部分商品修理更换退货责任规定 9',
    ],
  ]),
  ...china('cn-guarantee-exchange', (paidAt) => ({ facts: { paidAt, product: '智能手机 128GB' } }), [
    [
      '三包: fifteen days from the sale',
      '2026-11-03',
      '2026-11-04 12:00',
      '2026-11-18',
      '=',
      'running',
      '部分商品修理更换退货责任规定 10',
    ],
  ]),
];
