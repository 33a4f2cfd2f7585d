import { SHAPES } from '../words/numbers';
import type { Site } from './types';

export const jd: Site = {
  platform: 'jd',
  hosts: ['jd.com', 'jd.hk'],
  pages: [
    { kind: 'order-list', path: /\/list\.action|orderlist_/, host: 'order.jd.com' },
    { kind: 'order-list', path: /\/orderlist_/ },
    { kind: 'order-detail', path: /\/(?:normal|center)\/item\.action|\/n_detail_/ },
    { kind: 'logistics', path: /wuliu/ },
    { kind: 'after-sale', path: /^\/(?:afs|repair|opinion)\// },
    { kind: 'after-sale', path: /./, host: 'afs.m.jd.com' },
    { kind: 'after-sale', path: /./, host: 'tuihuan.jd.com' },
    { kind: 'chat', path: /./, host: 'jdcs.jd.com' },
    { kind: 'chat', path: /./, host: 'chat.jd.com' },
    { kind: 'product', path: /^\/\d+\.html/, host: 'item.jd.com' },
    { kind: 'licence', path: /licen[cs]e/i },
  ],
  shapes: [SHAPES.jd],
  country: 'CN',
  productLink: /item\.(?:m\.)?jd\.(?:com|hk)\//,
  shopLink: /mall\.jd\.com|\/index-\d+\.html/,
  // 2014 to 2026, the same skeleton.
  hints: { shop: '.shop-txt, .shop-name', status: '.order-status, .state-txt', paid: '.amount' },
};
