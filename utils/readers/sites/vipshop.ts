import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

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

export const vipshopExamples: SiteExamples = [
  ['order-list', 'https://order.vip.com/order/orderlist'],
  ['order-detail', 'https://order.vip.com/detail/index?ordersn=1'],
  ['product', 'https://detail.vip.com/detail-1-2.html'],
];
