import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

export const xianyu: Site = {
  platform: 'xianyu',
  hosts: ['goofish.com'],
  pages: [
    { kind: 'order-list', path: /^\/bought/ },
    { kind: 'order-detail', path: /^\/order-detail/ },
    { kind: 'chat', path: /^\/im(?:\?|$)/ },
    { kind: 'product', path: /^\/item\?/ },
  ],
  shapes: [SHAPES.taobao],
  country: 'CN',
  productLink: /\/item\?(?:.*&)?id=/,
  shopLink: /personal\?(?:.*&)?userId=/,
};

export const xianyuExamples: SiteExamples = [
  ['order-list', 'https://www.goofish.com/bought'],
  ['order-detail', 'https://www.goofish.com/order-detail?orderId=2856024697612814489&role=buyer'],
  ['chat', 'https://www.goofish.com/im?itemId=1&peerUserId=2'],
  ['product', 'https://www.goofish.com/item?id=1'],
];
