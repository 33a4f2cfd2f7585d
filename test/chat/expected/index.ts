import type { ExpectedChat } from '../types.ts';
import { taobao } from './taobao.ts';

/** Every chat page, site by site. */
export const CHATS: readonly ExpectedChat[] = [...taobao];
