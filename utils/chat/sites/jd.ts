import type { ChatSite } from './types';

/** JD's service chat, as seen in 2026. */
export const jd: ChatSite = {
  id: 'jd',
  hosts: ['jd.com', 'jd.hk'],
  pane: '.message-list, :has(> .message > .message--container)',
  own: '.customer-message',
  other: '.waiter-message',
  name: '.message--pin',
  time: '.message--date',
  body: '.message--content',
};
