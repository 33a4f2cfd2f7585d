import { about, picture, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const robot = speaker('robot', '');
const buyer = speaker('buyer', '');
const shop = speaker('merchant', '');
const system = speaker('system', '');
const gone = speaker('merchant', '');

export const temu: readonly ExpectedChat[] = [
  {
    page: 'temu/chat-detail',
    url: 'https://www.temu.com/uk/chat_detail.html',
    site: 'temu',
    conversation: {
      pane: '._2ls',
      peer: 'Bright Kitchen Store',
      rows: [
        robot(
          about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'),
          'Hi! I am the virtual assistant. What can I help you with?',
        ),
        buyer(about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'), 'Talk to the seller'),
        system(about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'), 'The seller has joined the chat', {
          kind: 'system',
        }),
        shop(
          about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'),
          'Hello dear, how may I help you today?',
        ),
        buyer(
          about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'),
          'The kettle arrived with a cracked lid. Order PO-211-01234567890123456',
        ),
        buyer(about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'), '', {
          kind: 'picture',
          image: picture('567'),
        }),
        shop(
          about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'),
          'So sorry dear! We will refund you £14.99 within 48 hours, no need to return',
        ),
        buyer(about('Nov 10, 2026 18:22', '2026-11-10T18:22:00+00:00'), 'Thank you'),
        buyer(about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'), 'Five days and no refund'),
        shop(
          about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'),
          'Dear, our policy changed, the lid is not covered',
        ),
        buyer(
          about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'),
          'You wrote on Nov 10, 2026 18:40 that you would refund me within 48 hours.\nI am asking for what you promised.',
          { exact: true },
        ),
        shop(
          about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'),
          'Order PO-211-01234567890123456 Electric kettle 1.7L £14.99 Delivered',
          { kind: 'order' },
        ),
        shop(about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'), 'We can offer £2 credit'),
        gone(about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'), 'The seller withdrew a message', {
          kind: 'withdrawn',
        }),
        buyer(about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'), 'No.'),
        buyer(about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'), 'No.'),
        system(about('Nov 15, 2026 09:03', '2026-11-15T09:03:00+00:00'), 'This conversation has ended', {
          kind: 'system',
        }),
      ],
    },
    notRead: ['Your parcel is on its way', 'Sunny Garden', 'Where is my order', 'Type a message'],
  },
];
