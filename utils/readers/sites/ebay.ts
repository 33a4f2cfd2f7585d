import { SHAPES } from '../words/numbers';
import type { Site } from './types';

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
