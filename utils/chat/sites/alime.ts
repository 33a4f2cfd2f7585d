import type { ChatSite } from './types';

/** Alibaba ChatUI, the framework of its official service, on any host, as seen in 2026. */
export const alime: ChatSite = {
  id: 'alime',
  hosts: [],
  pane: '.MessageContainer .MessageList',
  own: '.Message.right',
  other: '.Message.left',
  body: '.Message-content',
};
