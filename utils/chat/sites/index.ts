import { alime } from './alime';
import { amazon } from './amazon';
import { jd } from './jd';
import { pinduoduo, temu } from './pinduoduo';
import { roleLog } from './role-log';
import { alibaba1688, taobao } from './taobao';
import type { ChatSite } from './types';
import { xianyu } from './xianyu';

/** Every kind of chat with hints of its own, asked from top to bottom; those of any host come last. */
export const CHAT_SITES: readonly ChatSite[] = [
  taobao,
  alibaba1688,
  pinduoduo,
  temu,
  jd,
  xianyu,
  amazon,
  alime,
  roleLog,
];
