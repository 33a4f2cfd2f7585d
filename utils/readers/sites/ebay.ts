import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

export const ebay: Site = {
  platform: 'ebay',
  hosts: (
    'ebay.com ebay.co.uk ebay.de ebay.fr ebay.it ebay.es ebay.nl ebay.pl ebay.ie ebay.at ebay.ch ebay.be ebay.ca ' +
    'ebay.com.au ebay.com.hk ebay.com.sg'
  ).split(' '),
  pages: [
    { kind: 'order-list', path: /^\/mye\/myebay\/(?:v2\/)?purchase|PurchaseHistory/ },
    { kind: 'order-detail', path: /^\/ord\/show/ },
    { kind: 'logistics', path: /^\/ship\/trk/ },
    { kind: 'after-sale', path: /^\/rtn\/|^\/ItemNotReceived|^\/res\//i },
    { kind: 'chat', path: /./, host: 'mesg.ebay.com' },
    { kind: 'chat', path: /^\/cnt\// },
    { kind: 'product', path: /^\/itm\// },
  ],
  shapes: [SHAPES.ebay, SHAPES.ebayOld],
  countryOf: (url) => (url.hostname.endsWith('ebay.com') ? 'US' : undefined),
  productLink: /\/itm\//,
  shopLink: /\/usr\/|\/str\//,
};

export const ebayExamples: SiteExamples = [
  ['order-list', 'https://www.ebay.com/mye/myebay/purchase'],
  ['order-detail', 'https://order.ebay.com/ord/show?orderId=25-12345-67890'],
  ['logistics', 'https://www.ebay.co.uk/ship/trk/tracking-details?transid=1'],
  ['after-sale', 'https://www.ebay.com/rtn/Return/ReturnsDetail?returnId=1'],
  ['after-sale', 'https://www.ebay.com/ItemNotReceived/1'],
  ['chat', 'https://mesg.ebay.com/mesgweb/ViewMessages/0'],
  ['product', 'https://www.ebay.com/itm/123456789012'],
];
