import type { ChatSite } from './types';

/** Web Wangwang of Taobao, Tmall and 1688, as seen in 2026: its conversation lies in a frame. */
export const taobao: ChatSite = {
  id: 'taobao',
  hosts: ['taobao.com', 'tmall.com', 'tmall.hk'],
  pane: '.ww_message .message-list',
  own: '.message-item.self',
  other: '.message-item:not(.self)',
  name: '.first-line .nick',
  time: '.first-line .time',
  body: '.message-item .content',
  peer: '.ww_header .name',
};

/** The same chat on 1688. */
export const alibaba1688: ChatSite = { ...taobao, id: '1688', hosts: ['1688.com'] };
