/** Who wrote a message. People of the platform's own service are `platform`, its programs and automatic answers `robot`. */
export type Sender = 'buyer' | 'merchant' | 'platform' | 'robot' | 'system' | 'unknown';

export type MessageKind =
  | 'text'
  | 'picture'
  | 'video'
  | 'voice'
  | 'file'
  | 'order'
  | 'goods'
  | 'refund'
  | 'card'
  | 'withdrawn'
  | 'system';

/** `shown`: the row has its own clock time (the day may come from a heading); `about`: carried from a separator above. */
export type TimeIs = 'shown' | 'about' | 'none';

/** What a person may mark a message as, in the order in which screens offer it. */
export const MARK_KINDS = ['promise', 'refusal', 'admission', 'offer', 'other'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** What one row of a chat's pane says, as it stands there: nothing is resolved yet. */
export interface RowReading {
  /** A message; a separator or heading that gives a time to what follows; the sign that nothing older exists; anything else. */
  role: 'message' | 'time' | 'end' | 'other';
  sender: Sender;
  /** The name shown for the sender; empty when none is. */
  name: string;
  kind: MessageKind;
  /** The words alone: no name, time, read mark or buttons. */
  text: string;
  /** The time as shown in the row (or on the separator); empty when none is. */
  timeRaw: string;
  links: string[];
  /** Address of the picture, where the message is or has one. */
  image: string | null;
  /** The page's own id of the row, where it has one that no other row has. */
  key: string | null;
}

/** How rows of one kind of chat are found and read; a site's reader is thin hints over the generic one. */
export interface ChatReader {
  /** `generic`, or the site's id. */
  id: string;
  /** The rows of a pane that are in its document now, top to bottom. */
  rows(pane: Element): Element[];
  read(row: Element, pane: Element): RowReading;
}

/** The conversation of a page. */
export interface ChatPane {
  /** What scrolls the messages. */
  pane: Element;
  reader: ChatReader;
  how: 'found' | 'picked';
  /** Name of the other side, as the conversation's header shows it; empty when it does not. */
  peer: string;
}

/** One message of a transcript (DESIGN 6.4), before its place in the pictures is known. */
export interface Message {
  /** 1, 2, 3 … oldest first. */
  n: number;
  sender: Sender;
  name: string;
  /** ISO 8601 with offset, a date alone, or null. */
  time: string | null;
  timeRaw: string;
  timeIs: TimeIs;
  kind: MessageKind;
  text: string;
  links: string[];
  image: string | null;
  /** Whether it was there when the capture began, or came while it went on. */
  arrived: 'before' | 'during';
}

/** Where a chat is begun: its oldest message, so many days before now, or the topmost message that is in view now. */
export type ChatStart = { kind: 'all' } | { kind: 'days'; days: number } | { kind: 'here' };

/** Whether the oldest message stands in the log; `start` is where the person chose to begin. */
export type ChatTop = 'reached' | 'limit' | 'unknown';

/** Messages after which something is missing. */
export interface Gap {
  /** Number of the message before the gap; 0 is before the first. */
  after: number;
  /**
   * Stable code: `unconnected` (two views had no row in common), `unloaded` (a row never showed its words), `ended` (the page
   * went before all was collected).
   */
  why: 'unconnected' | 'unloaded' | 'ended';
}

/** What was collected from a chat's pane. */
export interface ChatLog {
  pane: { how: 'found' | 'picked'; reader: string };
  peer: string;
  /** Order number the conversation shows outside its messages, where it does. */
  orderNumber: string | null;
  top: ChatTop;
  /** What the person chose to begin with, when that is not the oldest message. */
  start: ChatStart;
  gaps: Gap[];
  /** Minutes east of UTC in which the times were read, and whether that was assumed. */
  zone: { offsetMinutes: number; isAssumed: boolean };
  messages: Message[];
}

/** What the agent says of a conversation that it found. */
export interface ChatFound {
  how: 'found' | 'picked';
  reader: string;
  peer: string;
  /** Where in the page the pane stands, to find it again on the same host. */
  path: string;
}

/** How one step back to older messages ended; everything but `more` ends the way up. */
export interface OlderStep {
  state: 'more' | 'top' | 'start' | 'limit' | 'failed';
  /** Height of what the pane holds, in CSS pixels, to tell progress by. */
  height: number;
}

/** A row that shows in the pane now. Lengths in CSS pixels of its document's viewport, not clipped. */
export interface RowInView {
  /** Place of the row in the log of all rows, separators included: grows from top to bottom. */
  at: number;
  top: number;
  bottom: number;
  /** Number of the message the row holds; null for separators and the like. */
  message: number | null;
}

/** What shows in the pane after a scroll. */
export interface RowsInView {
  rows: RowInView[];
  /** True when a row that was in view before still is, so that nothing lies between. */
  isConnected: boolean;
  /** True when nothing more can be scrolled to below. */
  isEnd: boolean;
  /**
   * Present where the pane is drawn upside down, each row turned back: its scroll offsets grow upwards. Says how far what it shows
   * stands off the inside of its left and upper border, in CSS pixels.
   */
  flipped?: { x: number; y: number };
}

/**
 * The half of keeping a chat that runs in the page, as commands for the page agent. The order of calls:
 * `findChat` (or a pane was picked), `openChat`, `olderMessages` until it does not say `more`, then from the top
 * `rowsInView` after every scroll down, last `closeChat`.
 */
export interface ChatCommands {
  /** Finds the conversation; `path` is where it was picked before on this host. Null when the page shows none. */
  findChat(path: string | null): ChatFound | null;
  /** Begins a log: notes what is the newest message now and where the pane stood. Clicks and types nothing. */
  openChat(start: ChatStart, mostScreens: number): Promise<void>;
  /** One step towards older messages, at most three seconds long. */
  olderMessages(): Promise<OlderStep>;
  /** Reads the rows that show in the pane now into the log. */
  rowsInView(): RowsInView;
  /** Everything collected; the pane is put back where it stood. */
  closeChat(): Promise<ChatLog>;
}
