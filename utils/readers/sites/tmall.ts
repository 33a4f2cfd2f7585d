import { SHAPES } from '../words/numbers';
import { ALI_PAGES, taobao } from './taobao';
import type { Site } from './types';

export const tmall: Site = {
  platform: 'tmall',
  hosts: ['tmall.com', 'tmall.hk'],
  pages: ALI_PAGES,
  shapes: [SHAPES.taobao],
  country: 'CN',
  ...(taobao.productLink === undefined ? {} : { productLink: taobao.productLink }),
  ...(taobao.shopLink === undefined ? {} : { shopLink: taobao.shopLink }),
};
