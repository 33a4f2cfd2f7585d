import type { ChatSite } from './types';

/** Every kind of chat with hints of its own, asked from top to bottom. */
export const CHAT_SITES: readonly ChatSite[] = [];
