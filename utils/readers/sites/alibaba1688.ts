import { SHAPES } from '../words/numbers';
import type { Site } from './types';

/** Everything sits in nested open shadow roots there, which the walk enters as on any page. */
export const alibaba1688: Site = {
  platform: '1688',
  hosts: ['1688.com'],
  pages: [
    { kind: 'order-list', path: /trade-order-list|buyer_order_list/ },
    { kind: 'logistics', path: /[?&]to=logistics|logistics/i },
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
