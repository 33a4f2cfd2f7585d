import { SHAPES } from '../words/numbers';
import { countryByCode } from '../zone';
import type { Site } from './types';

/** Classes are random; the country stands in the path (`/uk/…`), and without one it is not known. */
export const temu: Site = {
  platform: 'temu',
  hosts: ['temu.com'],
  pages: [
    { kind: 'order-list', path: /\/bgt_orders\.html/ },
    { kind: 'order-detail', path: /\/bgt_order_detail\.html/ },
    { kind: 'after-sale', path: /\/bgas_/ },
    { kind: 'logistics', path: /track|express/ },
    { kind: 'chat', path: /\/(?:official_)?chat_/ },
    { kind: 'product', path: /-g-\d+\.html|\/goods\.html/ },
  ],
  shapes: [SHAPES.temu],
  countryOf: (url) => {
    const code = /^\/([a-z]{2})\//.exec(url.pathname)?.[1]?.toUpperCase();
    return countryByCode(code === 'UK' ? 'GB' : code)?.code;
  },
  productLink: /-g-\d+\.html/,
  listData: ['rawData'],
};
