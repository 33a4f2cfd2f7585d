import { SHAPES } from '../words/numbers';
import type { PagePattern, Site, SiteExamples } from './types';

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

export const taobaoExamples: SiteExamples = [
  ['order-list', 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm?tabCode=waitConfirm'],
  ['order-detail', 'https://trade.taobao.com/trade/detail/trade_order_detail.htm?biz_order_id=1'],
  ['order-detail', 'https://buyertrade.taobao.com/trade/detail/trade_item_detail.htm?bizOrderId=1'],
  ['after-sale', 'https://refund2.taobao.com/dispute/detail.htm?disputeId=1'],
  ['logistics', 'https://wuliu.taobao.com/user/order_detail_new.htm?trade_id=1&seller_id=2'],
  ['logistics', 'https://detail.i56.taobao.com/trace/trace_detail.htm?tId=1&userId=2'],
  ['snapshot', 'https://tradearchive.taobao.com/trade/detail/tradeSnap.htm?trade_id=1'],
  ['chat', 'https://market.m.taobao.com/app/im/chat/index.html?uid=cntaobao1&type=web'],
  ['product', 'https://item.taobao.com/item.htm?id=1'],
];
