import { APPLIANCE, BY_SURFACE_MAIL, FOR_PICKUP, FRESH, VIRTUAL } from './goods';
import { suggestion, suggestionApart } from './platform-row';
import type { Rule } from './rule';

const RECEIVED = [{ fact: 'receivedAt' }] as const;
const TAOBAO = ['taobao', 'tmall'] as const;
const JD = ['jd'] as const;
const JD_PRICES = { platforms: JD, who: 'buyer', starts: RECEIVED, page: 'tfk.zmdao.com，京东自营' } as const;

/** What Chinese marketplaces give the buyer time for. */
export const BUYER_WINDOWS: readonly Rule[] = [
  suggestion('apply', {
    platforms: ['pinduoduo'],
    starts: RECEIVED,
    length: 7,
    unit: 'day',
    page: '收货后申请售后的通行说法',
  }),
  suggestion('apply', {
    id: 'pinduoduo-apply-completed',
    platforms: ['pinduoduo'],
    length: 15,
    unit: 'day',
    page: 'hongke120.com/17116',
  }),
  suggestion('apply', { platforms: TAOBAO, length: 15, unit: 'day', page: '39zn.cn/article/181987' }),
  suggestionApart({
    id: 'taobao-apply-counterfeit',
    platforms: TAOBAO,
    problem: 'counterfeit',
    who: 'buyer',
    starts: [{ fact: 'completedAt' }],
    until: 'applied',
    length: 90,
    unit: 'day',
    page: '39zn.cn/article/181987',
  }),
  suggestion('apply', { platforms: JD, starts: RECEIVED, length: 7, unit: 'day', page: 'wendadaohang.com' }),
  suggestionApart({
    id: 'jd-exchange',
    platforms: JD,
    who: 'buyer',
    starts: RECEIVED,
    until: 'applied',
    length: 15,
    unit: 'day',
    page: 'wendadaohang.com',
  }),
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
  suggestion('buyer-returns', { platforms: TAOBAO, length: 7, unit: 'day', page: 'izhixiu.com/a/2523209' }),
  suggestion('buyer-returns', { platforms: ['douyin'], length: 7, unit: 'day', page: 'chazhengzhuang.com' }),
  suggestion('buyer-returns', { platforms: ['kuaishou'], length: 7, unit: 'day', page: 'mr010 (2025)' }),
  suggestion('evidence', { platforms: TAOBAO, length: 3, unit: 'day', page: 'yxxwz.net' }),
  suggestionApart({
    id: 'kuaishou-change-request',
    platforms: ['kuaishou'],
    who: 'buyer',
    starts: [{ step: 'refusedAt' }],
    length: 5,
    unit: 'day',
    page: 'mr010 (2025)',
  }),
  suggestionApart({
    id: 'taobao-chat-visible',
    platforms: TAOBAO,
    who: 'buyer',
    starts: [{ contact: 'merchant' }, { fact: 'orderedAt' }],
    length: 75,
    unit: 'day',
    page: 'yxxwz.net',
  }),
  suggestion('auto-confirm', {
    platforms: ['pinduoduo'],
    starts: [{ fact: 'orderedAt' }],
    length: 15,
    unit: 'day',
    page: 'wendadaohang.com',
  }),
  suggestion('auto-confirm', { platforms: TAOBAO, length: 10, unit: 'day', page: '39zn.cn/article/181987' }),
  suggestion('auto-confirm', {
    id: 'taobao-auto-confirm-surface',
    platforms: TAOBAO,
    when: BY_SURFACE_MAIL,
    length: 30,
    unit: 'day',
    page: '39zn.cn/article/181987',
  }),
  suggestion('auto-confirm', {
    id: 'taobao-auto-confirm-virtual',
    platforms: TAOBAO,
    when: VIRTUAL,
    length: 24,
    unit: 'hour',
    page: '39zn.cn/article/181987',
  }),
  suggestion('auto-confirm', { platforms: JD, starts: RECEIVED, length: 15, unit: 'day', page: 'gzjll' }),
  suggestion('auto-confirm', { platforms: ['xianyu'], length: 10, unit: 'day', page: 'nqbk.net' }),
  suggestion('auto-confirm', {
    id: 'xianyu-auto-confirm-pickup',
    platforms: ['xianyu'],
    when: FOR_PICKUP,
    length: 72,
    unit: 'hour',
    page: 'nqbk.net',
  }),
  suggestion('auto-confirm', {
    platforms: ['douyin'],
    length: 15,
    unit: 'day',
    page: 'kexiaomei 211847 (2023)',
  }),
  suggestionApart({ ...JD_PRICES, id: 'jd-price-protection', length: 7, unit: 'day' }),
  suggestionApart({
    ...JD_PRICES,
    id: 'jd-price-protection-appliance',
    when: APPLIANCE,
    length: 30,
    unit: 'day',
  }),
  suggestionApart({ ...JD_PRICES, id: 'jd-price-protection-fresh', when: FRESH, length: 48, unit: 'hour' }),
];
