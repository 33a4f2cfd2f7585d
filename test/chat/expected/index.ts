import type { ExpectedChat } from '../types.ts';
import { alibaba1688 } from './1688.ts';
import { alime } from './alime.ts';
import { amazon } from './amazon.ts';
import { jd } from './jd.ts';
import { none } from './none.ts';
import { pinduoduo } from './pinduoduo.ts';
import { taobao } from './taobao.ts';
import { temu } from './temu.ts';
import { tmall } from './tmall.ts';
import { traps } from './traps.ts';
import { unknown } from './unknown.ts';
import { unknownMore } from './unknown-more.ts';
import { widget } from './widget.ts';
import { xianyu } from './xianyu.ts';

/** Every chat page, site by site. */
export const CHATS: readonly ExpectedChat[] = [
  ...taobao,
  ...tmall,
  ...alibaba1688,
  ...alime,
  ...pinduoduo,
  ...temu,
  ...jd,
  ...xianyu,
  ...amazon,
  ...widget,
  ...unknown,
  ...unknownMore,
  ...traps,
  ...none,
];
