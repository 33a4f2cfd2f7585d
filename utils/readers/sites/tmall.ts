import { SHAPES } from '../words/numbers';
import { ALI_PAGES, taobao } from './taobao';
import type { Site, SiteExamples } from './types';

export const tmall: Site = {
  platform: 'tmall',
  hosts: ['tmall.com', 'tmall.hk'],
  pages: ALI_PAGES,
  shapes: [SHAPES.taobao],
  country: 'CN',
  ...(taobao.productLink === undefined ? {} : { productLink: taobao.productLink }),
  ...(taobao.shopLink === undefined ? {} : { shopLink: taobao.shopLink }),
};

export const tmallExamples: SiteExamples = [
  ['order-detail', 'https://trade.tmall.com/detail/orderDetail.htm?biz_order_id=1'],
  ['after-sale', 'https://refund2.tmall.com/dispute/applyRouter.htm?bizOrderId=1'],
  ['product', 'https://detail.tmall.com/item.htm?id=1'],
];
