import type { Rule, Step } from './rule';

/** What each step starts from and who must act. */
const STEPS = {
  apply: { who: 'buyer', starts: [{ fact: 'completedAt' }] },
  'merchant-answers': { who: 'merchant', starts: [{ fact: 'appliedAt' }] },
  'buyer-returns': { who: 'buyer', starts: [{ event: 'returnAgreedAt' }] },
  'merchant-inspects': { who: 'merchant', starts: [{ event: 'returnSentAt' }] },
  'platform-decides': { who: 'platform', starts: [{ filing: 'intervention' }] },
  'auto-confirm': { who: 'buyer', starts: [{ fact: 'shippedAt' }] },
} as const satisfies Partial<Record<Step, Pick<Rule, 'who' | 'starts'>>>;

type Row = Pick<Rule, 'length' | 'unit'> &
  Partial<Pick<Rule, 'starts' | 'source' | 'when'>> & { platforms: readonly string[]; page: string };

/** A marketplace's own window: retold by unofficial pages that contradict each other, so never more than a suggestion. */
function suggestion(step: keyof typeof STEPS, { page, ...row }: Row): Rule {
  return {
    id: `${row.platforms[0]}-${step}`,
    step,
    ...STEPS[step],
    extension: 'none',
    checked: '2026-11-01',
    confidence: 'low',
    source: `${page}（非官方转述，以页面显示为准）`,
    ...row,
  };
}

const RECEIVED = [{ fact: 'receivedAt' }] as const;
const TAOBAO = ['taobao', 'tmall'] as const;
const NOT_SHIPPED = {
  fact: 'status',
  words: /待发货|待出貨|等待卖家发货|等待賣家出貨|买家已付款|買家已付款/,
} as const;
const SHIPPED = {
  fact: 'status',
  words: /已发货|已出貨|待收货|待收貨|已签收|已簽收|交易成功|待评价|待評價/,
} as const;

/**
 * Windows of Chinese marketplaces. Where pages disagree, the buyer's own row takes the shorter length and the other
 * side's row the longer one, so that nobody is late and nobody is accused too early.
 */
export const PLATFORM_RULES: readonly Rule[] = [
  suggestion('apply', { platforms: ['pinduoduo'], length: 15, unit: 'day', page: 'hongke120.com/17116' }),
  suggestion('apply', { platforms: TAOBAO, length: 15, unit: 'day', page: '39zn.cn/article/181987' }),
  suggestion('apply', {
    platforms: ['jd'],
    starts: RECEIVED,
    length: 7,
    unit: 'day',
    page: 'wendadaohang.com',
  }),
  {
    ...suggestion('apply', {
      platforms: ['jd'],
      starts: RECEIVED,
      length: 15,
      unit: 'day',
      page: 'wendadaohang.com',
    }),
    id: 'jd-exchange',
  },
  suggestion('apply', {
    platforms: ['kuaishou'],
    starts: RECEIVED,
    length: 7,
    unit: 'day',
    page: 'mr010 (2025)',
  }),
  suggestion('apply', {
    platforms: ['vipshop'],
    starts: RECEIVED,
    length: 7,
    unit: 'day',
    page: 'gy2thfx.cn',
  }),
  suggestion('merchant-answers', {
    platforms: ['pinduoduo'],
    length: 48,
    unit: 'hour',
    page: 'hongke120.com/17116',
  }),
  {
    ...suggestion('merchant-answers', {
      platforms: TAOBAO,
      when: NOT_SHIPPED,
      length: 48,
      unit: 'hour',
      page: 'izhixiu.com/a/2523209',
    }),
    id: 'taobao-merchant-answers-unshipped',
  },
  suggestion('merchant-answers', {
    platforms: TAOBAO,
    when: SHIPPED,
    length: 5,
    unit: 'day',
    page: 'izhixiu.com/a/2523209',
  }),
  suggestion('merchant-answers', {
    platforms: ['douyin'],
    length: 48,
    unit: 'hour',
    page: 'chazhengzhuang.com',
  }),
  suggestion('merchant-answers', {
    platforms: ['kuaishou'],
    length: 48,
    unit: 'hour',
    page: 'lv66.net/news/2443 (2023)',
  }),
  suggestion('buyer-returns', { platforms: TAOBAO, length: 7, unit: 'day', page: 'izhixiu.com/a/2523209' }),
  suggestion('buyer-returns', { platforms: ['douyin'], length: 7, unit: 'day', page: 'chazhengzhuang.com' }),
  suggestion('buyer-returns', { platforms: ['kuaishou'], length: 7, unit: 'day', page: 'mr010 (2025)' }),
  suggestion('merchant-inspects', {
    platforms: ['pinduoduo'],
    length: 7,
    unit: 'day',
    page: 'hongke120.com/17116',
  }),
  suggestion('merchant-inspects', {
    platforms: TAOBAO,
    length: 10,
    unit: 'day',
    page: 'izhixiu.com/a/2523209',
  }),
  suggestion('merchant-inspects', {
    platforms: ['douyin'],
    starts: [{ event: 'returnReceivedAt' }],
    length: 48,
    unit: 'hour',
    page: 'chazhengzhuang.com',
  }),
  suggestion('merchant-inspects', { platforms: ['kuaishou'], length: 7, unit: 'day', page: 'mr010 (2025)' }),
  suggestion('platform-decides', {
    platforms: ['pinduoduo'],
    length: 3,
    unit: 'day',
    page: 'xlycwl.com (2025-09)',
  }),
  suggestion('platform-decides', {
    platforms: ['douyin'],
    length: 5,
    unit: 'working-day',
    page: 'chazhengzhuang.com',
  }),
  suggestion('auto-confirm', {
    platforms: ['pinduoduo'],
    starts: [{ fact: 'orderedAt' }],
    length: 15,
    unit: 'day',
    page: 'wendadaohang.com',
  }),
  suggestion('auto-confirm', { platforms: TAOBAO, length: 10, unit: 'day', page: '39zn.cn/article/181987' }),
  suggestion('auto-confirm', { platforms: ['jd'], starts: RECEIVED, length: 15, unit: 'day', page: 'gzjll' }),
  suggestion('auto-confirm', { platforms: ['xianyu'], length: 10, unit: 'day', page: 'nqbk.net' }),
  suggestion('auto-confirm', {
    platforms: ['douyin'],
    length: 15,
    unit: 'day',
    page: 'kexiaomei 211847 (2023)',
  }),
];
