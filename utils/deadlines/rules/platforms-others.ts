import { NOT_SHIPPED, SHIPPED } from './goods';
import { suggestion, suggestionApart } from './platform-row';
import type { Rule } from './rule';

const TAOBAO = ['taobao', 'tmall'] as const;
const PINDUODUO = ['pinduoduo'] as const;

/** What Chinese marketplaces give the seller and themselves time for. */
export const OTHER_SIDE_WINDOWS: readonly Rule[] = [
  suggestion('merchant-answers', {
    platforms: PINDUODUO,
    length: 48,
    unit: 'hour',
    page: 'hongke120.com/17116',
  }),
  suggestion('merchant-answers', {
    id: 'taobao-merchant-answers-unshipped',
    platforms: TAOBAO,
    when: NOT_SHIPPED,
    length: 48,
    unit: 'hour',
    page: 'izhixiu.com/a/2523209',
  }),
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
  suggestion('merchant-inspects', {
    platforms: PINDUODUO,
    length: 7,
    unit: 'day',
    page: 'hongke120.com/17116',
  }),
  suggestion('merchant-inspects', {
    platforms: TAOBAO,
    length: 10,
    unit: 'day',
    page: 'izhixiu.com/a/2523209，快递10天、平邮30天',
  }),
  suggestion('merchant-inspects', {
    platforms: ['douyin'],
    starts: [{ step: 'returnReceivedAt' }],
    length: 48,
    unit: 'hour',
    page: 'chazhengzhuang.com',
  }),
  suggestion('merchant-inspects', { platforms: ['kuaishou'], length: 7, unit: 'day', page: 'mr010 (2025)' }),
  suggestionApart({
    id: 'pinduoduo-merchant-evidence',
    platforms: PINDUODUO,
    who: 'merchant',
    starts: [{ filing: 'intervention' }],
    length: 48,
    unit: 'hour',
    page: 'maijiaw.com/article/544602',
  }),
  suggestion('platform-decides', {
    platforms: PINDUODUO,
    length: 3,
    unit: 'day',
    page: 'xlycwl.com (2025-09)',
  }),
  // The longest time for evidence, 7 days, and 48 hours after it.
  suggestion('platform-decides', {
    platforms: TAOBAO,
    length: 9,
    unit: 'day',
    page: 'yxxwz.net，举证期3至7天加48小时',
  }),
  suggestion('platform-decides', {
    platforms: ['douyin'],
    length: 5,
    unit: 'working-day',
    page: 'chazhengzhuang.com',
  }),
];
