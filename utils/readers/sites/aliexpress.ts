import { SHAPES } from '../words/numbers';
import type { Site } from './types';

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
