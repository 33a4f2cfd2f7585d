import { picture, shown, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const bot = speaker('robot', 'Lantern Bot');
const buyer = speaker('buyer', '');
const shop = speaker('merchant', 'Marta');

export const widget: readonly ExpectedChat[] = [
  {
    page: 'widget/role-log-in-srcdoc',
    url: 'https://www.lanternandloom.co.uk/contact',
    now: '2026-11-20T10:00:00Z',
    site: 'generic',
    conversation: {
      pane: 'iframe >>> [role=log]',
      peer: 'Lantern & Loom',
      rows: [
        bot(
          shown('Yesterday 3:02 PM', '2026-11-19T15:02:00+00:00'),
          'Hi there! How can we help? An agent usually replies in a few minutes.',
        ),
        buyer(
          shown('Yesterday 3:03 PM', '2026-11-19T15:03:00+00:00'),
          'My lamp order #LL-20418 arrived with a broken shade',
        ),
        bot(shown('Yesterday 3:03 PM', '2026-11-19T15:03:00+00:00'), 'Thanks! Passing you to our team.'),
        shop(
          shown('Yesterday 3:11 PM', '2026-11-19T15:11:00+00:00'),
          'Hello, Marta here. Could you send a photo?',
        ),
        buyer(shown('Yesterday 3:12 PM', '2026-11-19T15:12:00+00:00'), '', {
          kind: 'picture',
          image: picture('db8'),
        }),
        buyer(shown('Yesterday 3:12 PM', '2026-11-19T15:12:00+00:00'), 'receipt.pdf 84 KB', {
          kind: 'file',
          links: ['https://www.lanternandloom.co.uk/files/receipt.pdf'],
        }),
        shop(
          shown('Yesterday 3:20 PM', '2026-11-19T15:20:00+00:00'),
          'I am so sorry. We will send a new shade free of charge, it ships on Friday.',
        ),
        buyer(shown('Yesterday 3:21 PM', '2026-11-19T15:21:00+00:00'), 'Great, thanks!'),
        shop(shown('Yesterday 3:22 PM', '2026-11-19T15:22:00+00:00'), 'Anything else?'),
        buyer(shown('Yesterday 3:22 PM', '2026-11-19T15:22:00+00:00'), 'No 👍'),
        bot(
          shown('Yesterday 3:40 PM', '2026-11-19T15:40:00+00:00'),
          'How would you rate your conversation with Marta?',
        ),
        buyer(shown('Yesterday 11:58 PM', '2026-11-19T23:58:00+00:00'), 'It now says cancelled?'),
        bot(
          shown('Today 12:04 AM', '2026-11-20T00:04:00+00:00'),
          'We are away. We will reply here and by email.',
        ),
        shop(
          shown('Today 8:31 AM', '2026-11-20T08:31:00+00:00'),
          'We do not have the shade any more, so we cannot help further.',
        ),
        buyer(
          shown('Today 8:45 AM', '2026-11-20T08:45:00+00:00'),
          'You promised a new shade at 3:20 PM yesterday',
        ),
      ],
    },
    notRead: ['Where is my parcel', 'Returns are accepted', 'Type a message'],
  },
];
