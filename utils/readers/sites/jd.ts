import { SHAPES } from '../words/numbers';
import type { Site, SiteExamples } from './types';

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

export const jdExamples: SiteExamples = [
  ['order-list', 'https://order.jd.com/center/list.action?d=2&s=4096&page=1'],
  ['order-list', 'https://trade.m.jd.com/order/orderlist_jdm.shtml'],
  ['order-list', 'https://wqs.jd.com/order/orderlist_merge.shtml'],
  ['order-detail', 'https://details.jd.com/normal/item.action?orderid=1&PassKey=2'],
  ['order-detail', 'https://order.jd.com/center/item.action?orderid=1'],
  ['order-detail', 'https://trade.m.jd.com/order/n_detail_jdm.shtml?deal_id=1'],
  ['logistics', 'https://trade.m.jd.com/order/deal_wuliu_jdm.shtml?dealId=1'],
  ['after-sale', 'https://myjd.jd.com/afs/indexNew.action?entry=2'],
  ['after-sale', 'https://myjd.jd.com/repair/repairs.action'],
  ['after-sale', 'https://afs.m.jd.com/detail?id=1'],
  ['chat', 'https://jdcs.jd.com/index.action?pid=1'],
  ['product', 'https://item.jd.com/100012043978.html'],
  ['licence', 'https://mall.jd.com/showLicence-1.html'],
];
