import { SHAPES } from '../words/numbers';
import type { Site } from './types';

/** Nothing is known for sure of its pages on the web: labels alone are read. */
export const kuaishou: Site = {
  platform: 'kuaishou',
  hosts: ['kuaishou.com', 'kwaixiaodian.com'],
  pages: [
    { kind: 'after-sale', path: /after-?sale|refund/i },
    { kind: 'order-list', path: /order.?list/i },
    { kind: 'order-detail', path: /order.?detail/i },
  ],
  shapes: [SHAPES.taobao],
  otherShapes: true,
  country: 'CN',
};
