import { SHAPES } from '../words/numbers';
import type { Site } from './types';

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
