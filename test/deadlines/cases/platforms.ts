import { china, contacted, type DatedCase, filed, type Known } from './types';

const order = (facts: NonNullable<Known['facts']>, name: string) => (start: string) => ({
  facts: { ...facts, [name]: start },
});
const LOW = { confidence: 'low', notes: ['confirm'] } as const satisfies DatedCase['also'];

/** Windows of Chinese marketplaces: days are not extended for holidays, and every row is a suggestion to confirm. */
export const PLATFORMS: readonly DatedCase[] = [
  ...china('taobao-apply', order({ platform: 'taobao' }, 'completedAt'), [
    [
      '15 days into National Day are not extended',
      '2026-09-20',
      '2026-10-06 00:00',
      '2026-10-05',
      '=',
      'passed',
      '39zn.cn/article/181987',
      LOW,
    ],
  ]),
  ...china('taobao-apply', order({ platform: 'tmall' }, 'completedAt'), [
    [
      'Tmall goes by Taobao’s row',
      '2026-11-10',
      '2026-11-11 12:00',
      '2026-11-25',
      '=',
      'running',
      '39zn.cn/article/181987',
      LOW,
    ],
  ]),
  ...china(
    'taobao-apply-counterfeit',
    (completedAt) => ({ facts: { platform: 'taobao', completedAt }, problem: 'counterfeit' }),
    [
      [
        '90 days for a counterfeit',
        '2026-09-02',
        '2026-09-03 12:00',
        '2026-12-01',
        '=',
        'running',
        '39zn.cn/article/181987',
        LOW,
      ],
    ],
  ),
  ...china('pinduoduo-apply', order({ platform: 'pinduoduo' }, 'receivedAt'), [
    [
      'seven days from receipt, the shorter of two',
      '2026-11-03',
      '2026-11-08 12:00',
      '2026-11-10',
      '=',
      'due-soon',
      'how-to articles',
      LOW,
    ],
  ]),
  ...china('pinduoduo-apply-completed', order({ platform: 'pinduoduo' }, 'completedAt'), [
    [
      'fifteen days from completion',
      '2026-11-03',
      '2026-11-18 12:00',
      '2026-11-18',
      '=',
      'due-today',
      'hongke120.com/17116',
      LOW,
    ],
  ]),
  ...china('jd-apply', order({ platform: 'jd' }, 'receivedAt'), [
    [
      'JD extends no weekend',
      '2026-11-07',
      '2026-11-15 00:00',
      '2026-11-14',
      '=',
      'passed',
      'taopinjia.com',
      LOW,
    ],
  ]),
  ...china('jd-exchange', order({ platform: 'jd' }, 'receivedAt'), [
    [
      'fifteen days to exchange',
      '2026-11-07',
      '2026-11-08 12:00',
      '2026-11-22',
      '=',
      'running',
      'wendadaohang.com',
      LOW,
    ],
  ]),
  ...china('jd-price-protection', order({ platform: 'jd' }, 'receivedAt'), [
    [
      'a week of price protection',
      '2026-11-07',
      '2026-11-08 12:00',
      '2026-11-14',
      '=',
      'running',
      'tfk.zmdao.com',
      LOW,
    ],
  ]),
  ...china(
    'jd-price-protection-appliance',
    order({ platform: 'jd', product: '变频空调 1.5匹' }, 'receivedAt'),
    [
      [
        'thirty days for an appliance',
        '2026-10-15',
        '2026-10-16 12:00',
        '2026-11-14',
        '=',
        'running',
        'tfk.zmdao.com',
        LOW,
      ],
    ],
  ),
  ...china('kuaishou-apply', order({ platform: 'kuaishou' }, 'receivedAt'), [
    ['seven days at Kuaishou', '2026-02-10', '2026-02-18 00:00', '2026-02-17', '=', 'passed', 'mr010', LOW],
  ]),
  ...china('vipshop-apply', order({ platform: 'vipshop' }, 'receivedAt'), [
    [
      'seven days from the day after signing',
      '2026-11-03',
      '2026-11-04 12:00',
      '2026-11-10',
      '=',
      'running',
      'gy2thfx.cn',
      LOW,
    ],
  ]),
  ...china('taobao-merchant-answers', order({ platform: 'taobao', status: '交易成功' }, 'appliedAt'), [
    [
      'five days once shipped',
      '2026-11-03',
      '2026-11-09 00:00',
      '2026-11-08',
      '=',
      'passed',
      'izhixiu.com/a/2523209',
      LOW,
    ],
  ]),
  ...china(
    'taobao-buyer-returns',
    (at) => ({ facts: { platform: 'taobao' }, ...contacted(at, { step: 'returnAgreedAt' }) }),
    [
      [
        'seven days to send back',
        '2026-11-03',
        '2026-11-10 12:00',
        '2026-11-10',
        '=',
        'due-today',
        'izhixiu.com/a/2523209',
        LOW,
      ],
    ],
  ),
  ...china(
    'taobao-merchant-inspects',
    (at) => ({ facts: { platform: 'taobao' }, ...contacted(at, { step: 'returnSentAt' }) }),
    [
      [
        'ten days by express',
        '2026-11-03',
        '2026-11-04 12:00',
        '2026-11-13',
        '=',
        'running',
        'izhixiu.com/a/2523209',
        LOW,
      ],
    ],
  ),
  ...china(
    'pinduoduo-merchant-inspects',
    (at) => ({ facts: { platform: 'pinduoduo' }, ...contacted(at, { step: 'returnSentAt' }) }),
    [
      [
        'return shipped: seven days',
        '2026-11-03',
        '2026-11-11 00:00',
        '2026-11-10',
        '=',
        'passed',
        'hongke120.com/17116',
        LOW,
      ],
    ],
  ),
  ...china(
    'kuaishou-change-request',
    (at) => ({ facts: { platform: 'kuaishou' }, ...contacted(at, { step: 'refusedAt' }) }),
    [
      [
        'refused: five days to change',
        '2026-11-03',
        '2026-11-04 12:00',
        '2026-11-08',
        '=',
        'running',
        'mr010',
        LOW,
      ],
    ],
  ),
  ...china('taobao-evidence', (at) => ({ facts: { platform: 'taobao' }, ...filed('intervention', at) }), [
    [
      'three days for evidence, the shorter of two',
      '2026-11-03',
      '2026-11-04 12:00',
      '2026-11-06',
      '=',
      'due-soon',
      'yxxwz.net',
      LOW,
    ],
  ]),
  ...china(
    'taobao-platform-decides',
    (at) => ({ facts: { platform: 'taobao' }, ...filed('intervention', at) }),
    [
      [
        'the longest evidence time and 48 hours',
        '2026-11-03',
        '2026-11-04 12:00',
        '2026-11-12',
        '=',
        'running',
        'yxxwz.net',
        LOW,
      ],
    ],
  ),
  ...china(
    'pinduoduo-platform-decides',
    (at) => ({ facts: { platform: 'pinduoduo' }, ...filed('intervention', at) }),
    [['three days', '2026-11-03', '2026-11-07 00:00', '2026-11-06', '=', 'passed', 'xlycwl.com', LOW]],
  ),
  ...china('taobao-chat-visible', order({ platform: 'taobao' }, 'orderedAt'), [
    [
      '75 days from the order',
      '2026-09-12',
      '2026-11-26 12:00',
      '2026-11-26',
      '=',
      'due-today',
      'yxxwz.net',
      LOW,
    ],
  ]),
  ...china('taobao-auto-confirm', order({ platform: 'taobao' }, 'shippedAt'), [
    [
      'ten days by express over National Day',
      '2026-09-28',
      '2026-10-01 12:00',
      '2026-10-08',
      '=',
      'running',
      '39zn.cn/article/181987',
      LOW,
    ],
  ]),
  ...china('taobao-auto-confirm-surface', order({ platform: 'taobao', courier: '平邮' }, 'shippedAt'), [
    [
      'thirty days by surface mail',
      '2026-09-28',
      '2026-10-01 12:00',
      '2026-10-28',
      '=',
      'running',
      '39zn.cn/article/181987',
      LOW,
    ],
  ]),
  ...china('pinduoduo-auto-confirm', order({ platform: 'pinduoduo' }, 'orderedAt'), [
    [
      'fifteen days from the order',
      '2026-12-20',
      '2026-12-21 12:00',
      '2027-01-04',
      '=',
      'running',
      'wendadaohang.com',
      { ...LOW, estimated: false },
    ],
  ]),
  ...china('jd-auto-confirm', order({ platform: 'jd' }, 'receivedAt'), [
    [
      'fifteen days from signing',
      '2026-11-11',
      '2026-11-12 12:00',
      '2026-11-26',
      '=',
      'running',
      'gzjll',
      LOW,
    ],
  ]),
  ...china('xianyu-auto-confirm', order({ platform: 'xianyu' }, 'shippedAt'), [
    ['ten days at Xianyu', '2026-11-11', '2026-11-12 12:00', '2026-11-21', '=', 'running', 'nqbk.net', LOW],
  ]),
  ...china('douyin-auto-confirm', order({ platform: 'douyin' }, 'shippedAt'), [
    [
      'fifteen days at Douyin',
      '2026-02-14',
      '2026-02-15 12:00',
      '2026-03-01',
      '=',
      'running',
      'kexiaomei 211847',
      LOW,
    ],
  ]),
  ...china(
    'douyin-buyer-returns',
    (at) => ({ facts: { platform: 'douyin' }, ...contacted(at, { step: 'returnAgreedAt' }) }),
    [
      [
        'seven days to send back at Douyin',
        '2026-12-28',
        '2026-12-29 12:00',
        '2027-01-04',
        '=',
        'running',
        'chazhengzhuang.com',
        LOW,
      ],
    ],
  ),
  ...china(
    'kuaishou-buyer-returns',
    (at) => ({ facts: { platform: 'kuaishou' }, ...contacted(at, { step: 'returnAgreedAt' }) }),
    [
      [
        'seven days to send back at Kuaishou, the shorter of two',
        '2026-04-28',
        '2026-05-05 12:00',
        '2026-05-05',
        '=',
        'due-today',
        'mr010',
        LOW,
      ],
    ],
  ),
  ...china(
    'kuaishou-merchant-inspects',
    (at) => ({ facts: { platform: 'kuaishou' }, ...contacted(at, { step: 'returnSentAt' }) }),
    [
      [
        'seven days to inspect at Kuaishou',
        '2026-09-25',
        '2026-10-03 00:00',
        '2026-10-02',
        '=',
        'passed',
        'mr010',
        LOW,
      ],
    ],
  ),
];
