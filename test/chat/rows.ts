import type { Sender } from '../../utils/chat/types.ts';
import type { ExpectedRow, ExpectedTime } from './types.ts';

type More = Partial<Pick<ExpectedRow, 'kind' | 'orText' | 'orTimeIs' | 'exact' | 'links' | 'image'>>;

/** Makes the rows of one who speaks under one name; without `kind` they are text. */
export function speaker(sender: Sender, name: string) {
  return (time: ExpectedTime, text: string, more: More = {}): ExpectedRow => ({
    sender,
    name,
    kind: 'text',
    text,
    ...time,
    ...more,
  });
}

/** The row has its own clock time; a full `YYYY-MM-DD HH:mm:ss` needs no second word, others say what they mean. */
export function shown(timeRaw: string, time = `${timeRaw.replace(' ', 'T')}+08:00`): ExpectedTime {
  return { timeRaw, timeIs: 'shown', time };
}

/** The time stands on a separator above. */
export function about(timeRaw: string, time: string): ExpectedTime {
  return { timeRaw, timeIs: 'about', time };
}

/** Nothing in the row or above it tells a time. */
export const never: ExpectedTime = { timeRaw: '', timeIs: 'none', time: null };

/** Address of a fixture's picture: one colour, as long as a row can tell it from others by it. */
export function picture(colour: string): string {
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='30'%3E%3Cpath fill='%23${colour}' d='M0 0h40v30H0z'/%3E%3C/svg%3E`;
}
