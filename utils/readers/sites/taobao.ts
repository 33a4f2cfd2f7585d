import { SHAPES } from '../words/numbers';
import type { PagePattern, Site } from './types';

/** Taobao and Tmall share their pages; the host says which of the two it is. */
export const ALI_PAGES: readonly PagePattern[] = [
  { kind: 'order-list', path: /list_?bought_?items|asyncBought/i },
  { kind: 'order-detail', path: /trade_?(?:order|item)_?detail|\/detail\/orderDetail/i },
  { kind: 'after-sale', path: /^\/dispute\// },
  { kind: 'logistics', path: /^\/user\/order_detail_new|trace_detail|logistics/i },
  { kind: 'snapshot', path: /./, host: 'tradearchive.taobao.com' },
  { kind: 'chat', path: /\/app\/im\/chat/ },
  { kind: 'chat', path: /./, host: 'ai.alimebot.taobao.com' },
  { kind: 'chat', path: /./, host: 'amos.alicdn.com' },
  { kind: 'product', path: /^\/item\.htm/ },
  { kind: 'licence', path: /licen[cs]e|shopLicense|xinyong/i },
];

export const taobao: Site = {
  platform: 'taobao',
  hosts: ['taobao.com', 'amos.alicdn.com'],
  pages: ALI_PAGES,
  shapes: [SHAPES.taobao],
  country: 'CN',
  listData: ['data'],
  productLink: /item\.taobao\.com\/item|detail\.tmall\.(?:com|hk)|tradearchive\.taobao\.com|tradeSnap/i,
  shopLink:
    /shop\d*\.(?:m\.)?taobao\.com|\/shop\/view_shop|store\.taobao\.com|\.tmall\.com\/?(?:\?|$)|\/\/shop\d+\./i,
  // 2025: suffixes of these class names change, their beginnings do not.
  hints: {
    shop: '[class*="shopInfoName--"], [class*="seller-mod__name"]',
    status: '[class*="shopInfoStatus--"]',
  },
};
