import { minutesAfter } from '../clock.ts';
import type { Message } from '../types.ts';

/** How many messages a chat shows at first, and how many come with each step back. */
export const BATCH = 30;
const MINUTES_A_YEAR = 365 * 24 * 60;

/** Places of the batch before place `before`; in an endless chat places go on below 0. */
export function batchBefore(before: number, isEndless: boolean): { from: number; to: number } {
  return { from: isEndless ? before - BATCH : Math.max(0, before - BATCH), to: before };
}

/** The message at a place; before the first the same talks were held a year earlier, again and again. */
export function messageAt(messages: Message[], place: number): Message | undefined {
  if (place >= 0) return messages[place];
  const years = Math.ceil(-place / messages.length);
  const known = messages[place + years * messages.length];
  return known && { ...known, at: minutesAfter(known.at, -years * MINUTES_A_YEAR) };
}
