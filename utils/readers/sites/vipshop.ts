import { SHAPES } from '../words/numbers';
import type { Site } from './types';

export const vipshop: Site = {
  platform: 'vipshop',
  hosts: ['vip.com'],
  pages: [
    { kind: 'order-list', path: /orderlist/i },
    { kind: 'after-sale', path: /return|refund|aftersale/i },
    { kind: 'order-detail', path: /^\/detail\/index/ },
    { kind: 'product', path: /^\/detail-/ },
  ],
  shapes: [SHAPES.vipshop],
  otherShapes: true,
  country: 'CN',
};
