import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

/** Everything sits in nested open shadow roots there, which the walk enters as on any page. */
export const alibaba1688: Site = {
  platform: '1688',
  hosts: ['1688.com'],
  pages: [
    { kind: 'order-list', path: /trade-order-list|buyer_order_list/ },
    { kind: 'order-detail', path: /trade-order-detail|order_detail/ },
    { kind: 'chat', path: /web_im/ },
    { kind: 'after-sale', path: /refund|dispute/i },
    { kind: 'product', path: /^\/offer\// },
    { kind: 'licence', path: /licen[cs]e|creditdetail/i },
  ],
  shapes: [SHAPES.taobao],
  country: 'CN',
  productLink: /detail\.1688\.com\/offer\//,
  shopLink: /\/\/shop[\w-]*\.1688\.com|winport/,
};

export const alibaba1688Examples: SiteExamples = [
  ['order-list', 'https://air.1688.com/app/ctf-page/trade-order-list/buyer-order-list.html'],
  ['order-detail', 'https://air.1688.com/app/ctf-page/trade-order-detail/index.html?orderId=1'],
  ['order-list', 'https://trade.1688.com/order/buyer_order_list.htm'],
  ['order-detail', 'https://trade.1688.com/order/new_step_order_detail.htm?orderId=1'],
  ['chat', 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=1'],
  ['product', 'https://detail.1688.com/offer/1.html'],
];
