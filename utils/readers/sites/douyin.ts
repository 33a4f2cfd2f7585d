import { SHAPES } from '../words/numbers';
import type { Site } from './types';

/** Buyers' pages are hardly known outside the app: labels alone are read. */
export const douyin: Site = {
  platform: 'douyin',
  hosts: ['douyin.com', 'jinritemai.com'],
  pages: [
    { kind: 'product', path: /\/views\/product\// },
    { kind: 'after-sale', path: /after-?sale|refund/i },
    { kind: 'order-detail', path: /\/trade\/detail\// },
    { kind: 'order-list', path: /order.?list/i },
  ],
  shapes: [SHAPES.taobao],
  otherShapes: true,
  country: 'CN',
};
