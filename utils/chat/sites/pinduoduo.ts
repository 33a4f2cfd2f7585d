import type { ChatSite } from './types';

/** Pinduoduo's chat_detail page: the list as seen in 2026, its rows as seen in 2020; class names are random else. */
export const pinduoduo: ChatSite = {
  id: 'pinduoduo',
  hosts: ['yangkeduo.com', 'pinduoduo.com'],
  pane: '.list-container.chat-msg-provider, .chat-detail-list',
  own: '.chat-item-box.self',
};

/** Temu runs the same framework. */
export const temu: ChatSite = { ...pinduoduo, id: 'temu', hosts: ['temu.com'] };
