import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

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

export const amazonExamples: SiteExamples = [
  ['order-list', 'https://www.amazon.com/your-orders/orders?timeFilter=year-2025&startIndex=0'],
  ['order-list', 'https://www.amazon.co.uk/gp/your-account/order-history'],
  ['order-list', 'https://www.amazon.de/gp/css/order-history'],
  ['order-detail', 'https://www.amazon.com/your-orders/order-details?orderID=112-1234567-1234567'],
  ['order-detail', 'https://www.amazon.com/gp/your-account/order-details?orderID=1'],
  ['order-detail', 'https://www.amazon.com/gp/css/summary/print.html?orderID=1'],
  ['logistics', 'https://www.amazon.com/progress-tracker/package/ref=x?itemId=1'],
  ['logistics', 'https://www.amazon.com/gp/your-account/ship-track?itemId=1'],
  ['after-sale', 'https://www.amazon.com/returns/cart?orderId=1'],
  ['after-sale', 'https://www.amazon.com/spr/returns/cart?orderId=1'],
  ['chat', 'https://www.amazon.com/message-us?ref=x'],
  ['product', 'https://www.amazon.com/dp/B000000000'],
];
