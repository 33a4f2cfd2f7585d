import type { ExpectedChat } from '../types.ts';
import { alibaba1688 } from './1688.ts';
import { alime } from './alime.ts';
import { taobao } from './taobao.ts';
import { tmall } from './tmall.ts';

/** Every chat page, site by site. */
export const CHATS: readonly ExpectedChat[] = [...taobao, ...tmall, ...alibaba1688, ...alime];
