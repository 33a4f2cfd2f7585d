import type { ChatSite } from './types';

/** Xianyu's messages, as seen in 2026: own rows are written from right to left. */
export const xianyu: ChatSite = {
  id: 'xianyu',
  hosts: ['goofish.com'],
  pane: '#message-list-scrollable',
  own: '[style*="direction: rtl"] [class*="message-row--"]',
  other: '[style*="direction: ltr"] [class*="message-row--"]',
  peer: '[class*="message-topbar--"] [class*="text1--"]',
};
