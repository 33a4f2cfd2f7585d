import { SHAPES } from '../words/numbers';
import type { Site } from './types';

export const amazon: Site = {
  platform: 'amazon',
  hosts: (
    'amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.pl amazon.se amazon.ie amazon.com.be ' +
    'amazon.co.jp amazon.ca amazon.com.mx amazon.com.br amazon.com.au amazon.in amazon.sg amazon.cn amazon.ae amazon.sa amazon.com.tr'
  ).split(' '),
  pages: [
    { kind: 'order-detail', path: /\/order-details|\/summary\/print/ },
    { kind: 'order-list', path: /\/your-orders\/orders|\/order-history/ },
    { kind: 'logistics', path: /\/progress-tracker|\/ship-track/ },
    { kind: 'after-sale', path: /^\/(?:spr\/)?returns\// },
    { kind: 'chat', path: /^\/message-us|\/contact-us/ },
    { kind: 'product', path: /\/dp\/|\/gp\/product\// },
  ],
  shapes: [SHAPES.amazon],
  countryOf: (url) => (url.hostname.endsWith('amazon.com') ? 'US' : undefined),
  productLink: /\/dp\/|\/gp\/product\//,
  shopLink: /\/sp\?|seller=|\/gp\/aag/,
  // 2026.
  hints: { product: '[data-component="itemTitle"], .yohtmlc-product-title' },
};
