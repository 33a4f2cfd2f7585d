import type { Shelf } from '../types.ts';
import { alibaba1688 } from './1688.ts';
import { aliexpress } from './aliexpress.ts';
import { amazon } from './amazon.ts';
import { douyin } from './douyin.ts';
import { ebay } from './ebay.ts';
import { jd } from './jd.ts';
import { kuaishou } from './kuaishou.ts';
import { lying } from './lying.ts';
import { other } from './other.ts';
import { pinduoduo } from './pinduoduo.ts';
import { taobao } from './taobao.ts';
import { temu } from './temu.ts';
import { tmall } from './tmall.ts';
import { vipshop } from './vipshop.ts';
import { xianyu } from './xianyu.ts';

/** Every folder of test/pages whose pages are read, in the order of the readers' own list. */
export const SHELVES: readonly Shelf[] = [
  pinduoduo,
  taobao,
  tmall,
  jd,
  xianyu,
  alibaba1688,
  vipshop,
  douyin,
  kuaishou,
  amazon,
  ebay,
  aliexpress,
  temu,
  other,
  lying,
];
