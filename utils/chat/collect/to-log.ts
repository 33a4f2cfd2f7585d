import type { Place } from '../../readers';
import { offsetMinutes } from '../../time';
import type { ChatLog, ChatPane, ChatStart, ChatTop, Gap, Message } from '../types';
import { timesOf } from './place-times';
import type { LogRow } from './row-log';
import { isBlank } from './seen';

export interface Collected {
  chat: Pick<ChatPane, 'how' | 'reader' | 'peer'>;
  orderNumber: string | null;
  /** All rows that were collected, those above the chosen start included: they may give a day to what follows. */
  rows: readonly LogRow[];
  /** Place of the row the log begins with. */
  from: number;
  /** Place of the message that was the newest when the log began; null when it was not met. */
  newest: number | null;
  top: ChatTop;
  start: ChatStart;
  place: Place;
  now: Date;
}

/** What was collected as the log of a conversation: messages numbered, their times resolved, gaps told. */
export function toLog({ chat, orderNumber, rows, from, newest, top, start, place, now }: Collected): ChatLog {
  const times = timesOf(
    rows.map(({ said }) => said),
    place,
    now,
  );
  const messages: Message[] = [];
  const gaps: Gap[] = [];
  rows.forEach((row, n) => {
    if (row.at < from) return;
    if (row.isAfterGap && row.at > from) gaps.push({ after: messages.length, why: 'unconnected' });
    const { said } = row;
    if (said.role !== 'message') return;
    if (isBlank(said)) gaps.push({ after: messages.length, why: 'unloaded' });
    const { sender, name, kind, text, timeRaw, links, image } = said;
    const { time, timeIs } = times[n] ?? { time: null, timeIs: 'none' };
    messages.push({
      n: messages.length + 1,
      sender,
      name,
      time,
      timeRaw,
      timeIs,
      kind,
      text,
      links,
      image,
      arrived: newest !== null && row.at > newest ? 'during' : 'before',
    });
  });
  return {
    pane: { how: chat.how, reader: chat.reader.id },
    peer: chat.peer,
    orderNumber,
    top,
    start,
    gaps,
    zone: { offsetMinutes: offsetMinutes(now, place.zone), isAssumed: place.assumed },
    messages,
  };
}
