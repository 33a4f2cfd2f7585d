import { never, picture, shown, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const robot = speaker('robot', 'Amazon assistant');
const buyer = speaker('buyer', 'You');
const agent = speaker('platform', 'Priya');
const agent2 = speaker('platform', 'Tom');
const sys = speaker('system', '');

export const amazon: readonly ExpectedChat[] = [
  {
    page: 'amazon/message-us',
    url: 'https://www.amazon.co.uk/message-us?ref=x',
    site: 'amazon',
    conversation: {
      pane: '.MessageList__messageList___2PqRs',
      peer: 'Amazon customer service',
      rows: [
        robot(
          shown('14:02', '2026-11-17T14:02:00+00:00'),
          "Hello! I'm Amazon's messaging assistant. What do you need help with today?",
        ),
        buyer(shown('14:02', '2026-11-17T14:02:00+00:00'), 'An item I ordered'),
        robot(
          shown('14:02', '2026-11-17T14:02:00+00:00'),
          'Order 026-1234567-7654321 Headphones, over-ear, black Delivered 12 November',
          { kind: 'order' },
        ),
        buyer(
          shown('14:03', '2026-11-17T14:03:00+00:00'),
          'The left side does not work. Order 026-1234567-7654321',
        ),
        robot(shown('14:03', '2026-11-17T14:03:00+00:00'), "I'll connect you to an associate."),
        sys(never, 'You are now connected to Priya from Amazon.co.uk', { kind: 'system' }),
        agent(
          shown('14:05', '2026-11-17T14:05:00+00:00'),
          'Hello, my name is Priya. I am sorry to hear that.',
        ),
        agent(
          shown('14:06', '2026-11-17T14:06:00+00:00'),
          'I have issued a full refund of £45.11. You will see it within 3-5 business days.',
        ),
        buyer(shown('14:07', '2026-11-17T14:07:00+00:00'), 'Do I need to send it back?'),
        agent(shown('14:07', '2026-11-17T14:07:00+00:00'), 'No, you may keep the item.'),
        buyer(
          shown('14:08', '2026-11-17T14:08:00+00:00'),
          'Thank you. Please confirm here in writing:\n- full refund\n- no return',
          { exact: true },
        ),
        agent(
          shown('14:09', '2026-11-17T14:09:00+00:00'),
          'Confirmed. More about refunds: https://www.amazon.co.uk/gp/help/customer/display.html',
          { links: ['https://www.amazon.co.uk/gp/help/customer/display.html'] },
        ),
        sys(never, 'Priya has left the conversation', { kind: 'system' }),
        buyer(shown('09:15', '2026-11-18T09:15:00+00:00'), 'The refund was cancelled. Why?'),
        robot(shown('09:15', '2026-11-18T09:15:00+00:00'), 'One moment please'),
        sys(never, 'You are now connected to Tom from Amazon.co.uk', { kind: 'system' }),
        agent2(
          shown('09:20', '2026-11-18T09:20:00+00:00'),
          'Hi, Tom here. I see the item must be returned first.',
        ),
        buyer(
          shown('09:21', '2026-11-18T09:21:00+00:00'),
          'Priya said at 14:07 yesterday that I may keep it.',
        ),
        agent2(shown('09:25', '2026-11-18T09:25:00+00:00'), 'I cannot honour that, sorry.'),
        buyer(shown('09:26', '2026-11-18T09:26:00+00:00'), '', { kind: 'picture', image: picture('077') }),
        buyer(shown('09:26', '2026-11-18T09:26:00+00:00'), 'Send'),
      ],
    },
    notRead: ['Managing my payment', 'Something else', 'Write a message'],
  },
];
