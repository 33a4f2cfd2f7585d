import { china, contacted, type DatedCase, filed, type Known } from './types';

const NOV_10 = '2026-11-10';
const SOURCE = 'what was logged';
const received = (more: Known['facts']) => (receivedAt: string) => ({ facts: { receivedAt, ...more } });
/** A complaint filed then, whose log says something on a later day. */
const answered = (channel: string, at: string, text: string) => (filedAt: string) => ({
  filings: [{ channel, number: '1', filedAt, status: '', log: [{ at, text }] }],
});
const returned = (facts: Known['facts']) => (at: string) => ({
  facts: facts ?? {},
  ...contacted(at, { step: 'returnReceivedAt' }),
});

/** Clocks that end because what they wait for was done, and those that go on because it was not. */
export const MET: readonly DatedCase[] = [
  ...china('cn-no-reason-return', received({ appliedAt: '2026-11-05', afterSaleType: '退货退款' }), [
    ['applied for a return in time', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'met', SOURCE],
  ]),
  ...china('cn-no-reason-return', received({ appliedAt: '2026-11-10', afterSaleType: '退货退款' }), [
    ['applied on the last day', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'met', SOURCE],
  ]),
  ...china('cn-no-reason-return', received({ appliedAt: '2026-11-11', afterSaleType: '退货退款' }), [
    ['applied a day late', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'passed', SOURCE],
  ]),
  ...china(
    'cn-no-reason-return',
    received({ appliedAt: '2026-11-05', afterSaleType: '仅退款（无需退货）' }),
    [
      [
        'a refund without a return is no notice',
        '2026-11-03',
        '2026-11-06 12:00',
        NOV_10,
        '=',
        'running',
        SOURCE,
      ],
    ],
  ),
  ...china(
    'cn-no-reason-return',
    received({ appliedAt: '2026-11-05', afterSaleType: '退货退款', afterSaleStatus: '已撤销' }),
    [['the request was called off', '2026-11-03', '2026-11-06 12:00', NOV_10, '=', 'running', SOURCE]],
  ),
  ...china('cn-12315-acceptance', answered('12315', '2026-11-05', '已受理'), [
    ['accepted in time', '2026-11-03', '2026-11-20 12:00', '2026-11-12', '=', 'met', SOURCE],
  ]),
  ...china('cn-12315-acceptance', answered('12315', '2026-11-05', '不予受理'), [
    ['refused in time is a decision too', '2026-11-03', '2026-11-20 12:00', '2026-11-12', '=', 'met', SOURCE],
  ]),
  ...china('cn-12315-acceptance', answered('12315', '2026-11-13', '已受理'), [
    ['accepted a day late', '2026-11-03', '2026-11-20 12:00', '2026-11-12', '=', 'passed', SOURCE],
  ]),
  ...china('cn-12315-acceptance', answered('12315', '2026-11-05', '尚未受理'), [
    ['not accepted yet', '2026-11-03', '2026-11-06 12:00', '2026-11-12', '=', 'running', SOURCE],
  ]),
  ...china('cn-courier-answer', answered('courier', '2026-11-05', '快递公司答复：赔偿'), [
    ['the courier answered', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'met', SOURCE],
  ]),
  ...china('cn-court-docket', answered('court', '2026-11-05', '已立案'), [
    ['the court decided', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'met', SOURCE],
  ]),
  ...china('cn-refund-after-return', returned({ afterSaleStatus: '退款成功' }), [
    ['the page says that the money is back', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'met', SOURCE],
  ]),
  ...china('cn-refund-after-return', returned({ afterSaleStatus: '部分退款成功' }), [
    ['a part of the money is not the money', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'passed', SOURCE],
  ]),
  ...china(
    'pinduoduo-merchant-answers',
    (appliedAt) => ({
      facts: { platform: 'pinduoduo', appliedAt },
      ...contacted('2026-11-04', { step: 'refusedAt' }),
    }),
    [
      [
        'a refusal is an answer',
        '2026-11-03T10:00:00+08:00',
        '2026-11-20 12:00',
        '2026-11-05 10:00',
        '=',
        'met',
        SOURCE,
      ],
    ],
  ),
  ...china(
    'taobao-buyer-returns',
    (at) => ({
      facts: { platform: 'taobao' },
      contacts: [
        ...contacted(at, { step: 'returnAgreedAt' }).contacts,
        ...contacted('2026-11-06', { step: 'returnSentAt' }).contacts,
      ],
    }),
    [['the goods went back in time', '2026-11-03', '2026-11-20 12:00', NOV_10, '=', 'met', SOURCE]],
  ),
  ...china(
    'taobao-auto-confirm',
    (shippedAt) => ({ facts: { platform: 'taobao', shippedAt, completedAt: '2026-11-06' } }),
    [['receipt was confirmed before', '2026-11-03', '2026-11-20 12:00', '2026-11-13', '=', 'met', SOURCE]],
  ),
  ...china(
    'cn-12315-time-bar',
    (receivedAt) => ({ facts: { receivedAt }, ...filed('12315', '2026-11-05') }),
    [
      [
        'the complaint was filed',
        '2023-11-07',
        '2026-11-20 12:00',
        '2026-11-07',
        '2026-11-09',
        'met',
        SOURCE,
      ],
    ],
  ),
];
