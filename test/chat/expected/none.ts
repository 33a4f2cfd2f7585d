import type { ExpectedChat } from '../types.ts';

export const none: readonly ExpectedChat[] = [
  {
    page: 'none/order-with-remark',
    url: 'https://www.hemu-home.example/order/confirm',
    site: 'generic',
    conversation: null,
  },
  {
    page: 'none/reviews',
    url: 'https://www.hemu-home.example/item/9/reviews',
    site: 'generic',
    conversation: null,
  },
  {
    page: 'none/comments',
    url: 'https://bbs.hemu-talk.example/t/881',
    site: 'generic',
    conversation: null,
  },
  {
    page: 'none/support-article',
    url: 'https://help.northpeak.example/articles/returns',
    site: 'generic',
    conversation: null,
  },
  {
    page: 'none/mail-inbox',
    url: 'https://mail.northmail.example/inbox',
    site: 'generic',
    conversation: null,
  },
  {
    page: 'none/contact-list-only',
    url: 'https://mobile.yangkeduo.com/chat_list.html',
    site: 'generic',
    conversation: null,
  },
  {
    page: 'none/logistics-with-question-box',
    url: 'https://www.hemu-home.example/logistics/1',
    site: 'generic',
    conversation: null,
  },
];
