import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

/** One site for many countries: zone and currency are the page's, so only the language of the page and its money tell them. */
export const aliexpress: Site = {
  platform: 'aliexpress',
  hosts: ['aliexpress.com', 'aliexpress.us'],
  pages: [
    { kind: 'order-list', path: /^\/p\/order\/index/ },
    { kind: 'order-detail', path: /^\/p\/order\/detail/ },
    { kind: 'logistics', path: /^\/p\/tracking/ },
    { kind: 'after-sale', path: /^\/p\/(?:refund|dispute|reverse)/ },
    { kind: 'chat', path: /^\/p\/message/ },
    { kind: 'product', path: /^\/item\// },
  ],
  shapes: [SHAPES.aliexpress],
  productLink: /\/item\/\d+/,
  shopLink: /\/store\//,
  hints: { product: '[data-pl="order_detail_item_title"]', shop: '.order-item-store-name a' },
};

export const aliexpressExamples: SiteExamples = [
  ['order-list', 'https://www.aliexpress.com/p/order/index.html'],
  ['order-detail', 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000000'],
  ['logistics', 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=1'],
  ['after-sale', 'https://m.aliexpress.com/p/refund-cancel/index.html?orderId=1'],
  ['chat', 'https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=1'],
  ['product', 'https://www.aliexpress.com/item/1005000000000000.html'],
];
