import type { RowReading } from '../../utils/chat/types.ts';
import type { ChatRead } from './chat-browser.ts';
import type { ExpectedConversation, ExpectedRow } from './types.ts';

/** One thing that was compared. */
export interface ChatFinding {
  what:
    | 'sender'
    | 'name'
    | 'kind'
    | 'text'
    | 'time'
    | 'links'
    | 'image'
    | 'rows'
    | 'peer'
    | 'end'
    | 'order number';
  row: number;
  wanted: unknown;
  got: unknown;
  isRight: boolean;
}

/** A message with the time of the separator above it, where it has none of its own. */
interface Timed {
  reading: RowReading;
  carried: string;
}

const CARDS = ['order', 'goods', 'refund', 'card'];
/** What nobody sees of a text: white space of any kind, control and direction marks. */
const UNSEEN = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Compares what was read with what a person sees, row by row. */
export function judgeChat(expected: ExpectedConversation, read: ChatRead): ChatFinding[] {
  const messages = timed(read.rows);
  const { rows, peer, end = false, orderNumber = null } = expected;
  return [
    finding('rows', -1, rows.length, messages.length),
    finding('peer', -1, peer, read.peer),
    finding(
      'end',
      -1,
      end,
      read.rows.some(({ role }) => role === 'end'),
    ),
    finding('order number', -1, orderNumber, read.orderNumber),
    ...rows.flatMap((row, at) => judgeRow(row, at, messages[at], peer)),
  ];
}

function timed(rows: readonly RowReading[]): Timed[] {
  let carried = '';
  return rows.flatMap((reading) => {
    if (reading.timeRaw !== '') carried = reading.timeRaw;
    return reading.role === 'message' ? [{ reading, carried }] : [];
  });
}

function judgeRow(wanted: ExpectedRow, at: number, message: Timed | undefined, peer: string): ChatFinding[] {
  if (message === undefined) return [finding('rows', at, wanted.text, null)];
  const { reading, carried } = message;
  const time = wanted.timeIs === 'none' || wanted.timeIs === 'shown' ? reading.timeRaw : carried;
  return [
    finding('sender', at, wanted.sender, reading.sender),
    finding('name', at, wanted.name, wanted.name === '' && reading.name === peer ? '' : reading.name),
    finding('kind', at, wanted.kind, reading.kind),
    judgeText(wanted, at, reading.text),
    finding('time', at, wanted.timeRaw, time),
    finding('links', at, (wanted.links ?? []).join(' '), reading.links.join(' ')),
    ...(CARDS.includes(wanted.kind) || wanted.kind === 'video'
      ? []
      : [finding('image', at, wanted.image ?? null, reading.image)]),
  ];
}

function judgeText({ text, orText = [], exact }: ExpectedRow, at: number, got: string): ChatFinding {
  const bare = (words: string) => (exact ? words.trim() : words.replace(UNSEEN, ''));
  const isRight = [text, ...orText].some((words) => bare(words) === bare(got));
  return { what: 'text', row: at, wanted: text, got, isRight };
}

function finding(what: ChatFinding['what'], row: number, wanted: unknown, got: unknown): ChatFinding {
  return { what, row, wanted, got, isRight: wanted === got };
}

/** `#3 sender: wanted "buyer", read "merchant"` */
export function tellFinding({ what, row, wanted, got }: ChatFinding): string {
  return `${row < 0 ? '' : `#${row + 1} `}${what}: wanted ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`;
}
