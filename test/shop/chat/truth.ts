import type { MessageKind, Order, Sender, ShopData } from '../types.ts';
import { nameOf, wordsOf } from './said.ts';

/** What was said, for tests to hold against what was read. */
export interface TrueMessage {
  sender: Sender;
  name: string;
  kind: MessageKind;
  /** White space does not count. */
  text: string;
  /** ISO 8601, +08:00; the page shows it to the minute, on a heading at most 15 minutes older. */
  at: string;
  /** Path of the picture, where the message is one. */
  image: string | null;
}

/** Every message of the chat, oldest first. */
export function chatTruth(data: ShopData, order: Order): TrueMessage[] {
  return data.messages.map((message) => ({
    sender: message.from,
    name: nameOf(data, order, message),
    kind: message.kind,
    text: wordsOf(data, order, message),
    at: `${message.at.replace(' ', 'T')}+08:00`,
    image: message.kind === 'picture' ? `/photo/${message.text}.png` : null,
  }));
}
