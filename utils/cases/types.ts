import type { Capture, CaptureEngine, CaptureMethod, CaptureReport, Problem, Rect } from '../capture/types';
import type { MarkKind, Message } from '../chat/types';
import type { Fact, FactName, Facts, Money } from '../facts';
import type { PageKind } from '../readers/types';
import type { Moment } from '../time';

export type ExhibitKind = 'page' | 'visible' | 'region' | 'chat' | 'image' | 'file' | 'text';

/** A sealed file of an exhibit; its bytes live in the store under their hash. */
export interface ExhibitFile {
  sha256: string;
  bytes: number;
  mediaType: string;
  width?: number;
  height?: number;
  part?: number;
  pageRegion?: Rect;
  pictureSha256?: string;
  /** What the file is: the picture itself, the page's text, a transcript. */
  role: 'picture' | 'page-text' | 'transcript-json' | 'transcript-text' | 'original';
}

/** What the page's own server said about the time when the page was kept; empty when it gave no time that counts. */
export interface ServerClock {
  /** The Date header, as sent: whole seconds. */
  serverDate?: string;
  /** Milliseconds that the server's clock is ahead of this computer's. */
  offsetMs?: number;
  /** The offset is right to within this many milliseconds either way. */
  precisionMs?: number;
}

/** One piece of evidence, sealed: nothing in it but `title` and `proves` ever changes. */
export interface Exhibit {
  id: string;
  caseId: string;
  /** 1, 2, 3 … in the case. */
  number: number;
  kind: ExhibitKind;
  title: string;
  /** What the person says it proves; empty means the usual purpose for its page kind. */
  proves: string;
  pageKind: PageKind;
  files: ExhibitFile[];
  url: string;
  pageTitle: string;
  capturedAt: Moment;
  /** Place in the order of everything kept on this install, whatever its clock said. */
  sequence?: number;
  /** Only when the person switched the clock check on. */
  clock?: ServerClock;
  method: CaptureMethod;
  engine: CaptureEngine | 'none';
  state: Capture['state'];
  problems: Problem[];
  viewport: { width: number; height: number };
  devicePixelRatio: number;
  scale: number;
  userAgent: string;
  extensionVersion: string;
  /** Every order found on the page. */
  orders: Facts[];
  /** Facts of the page that belong to no order. */
  facts: Facts;
  report?: CaptureReport;
}

export interface Party {
  name?: string;
  phone?: string;
  address?: string;
  licence?: string;
}

export interface CaseProblem {
  id: string;
  /** Answers by question id. */
  answers: Record<string, string>;
}

export interface Demand {
  id: string;
  amount?: Money;
  /** Date (YYYY-MM-DD) by which the other side should act. */
  dueBy?: string;
}

/**
 * Steps of an after-sale that no page shows as a fact; the contact that tells of one dates it.
 * - returnAgreedAt: the merchant agreed to a return
 * - refusedAt: the merchant refused the request
 * - returnSentAt: the goods went back
 * - returnReceivedAt: the merchant has them
 * - billedAt: the first card bill with the charge was sent
 */
export type ContactStep = 'returnAgreedAt' | 'refusedAt' | 'returnSentAt' | 'returnReceivedAt' | 'billedAt';

/** One contact with the other side, as the person logged it. */
export interface Contact {
  at: string;
  channel: string;
  who: string;
  said: string;
  promised?: string;
  dueBy?: string;
  exhibit?: number;
  /** The step it tells of, dated by `at`. */
  step?: ContactStep;
}

/** A complaint that was filed somewhere. */
export interface Filing {
  channel: string;
  number: string;
  filedAt: string;
  status: string;
  log: { at: string; text: string }[];
}

/** A complaint text that the person edited or sent; everything else is derived. */
export interface KeptText {
  channel: string;
  lang: string;
  /** The field of the channel's form that it is; absent for the main text. */
  field?: string;
  body: string;
  edited: boolean;
  /** What would have been written at the time of the edit: what follows from newer facts is told by comparing with it. */
  derived?: string;
  /** Day (YYYY-MM-DD) on which it was sent: from then on it never changes. */
  sentAt?: string;
  /** The number that the channel gave it. */
  number?: string;
}

/**
 * A message of a kept chat that the person marked. The sealed transcript is not touched: what a sentence on the message
 * needs was taken from it, and cannot change since a sealed file does not.
 */
export interface ChatMark extends Pick<Message, 'sender' | 'time' | 'timeIs' | 'text'> {
  /** Number of the exhibit. */
  exhibit: number;
  /** Number of the message in its transcript. */
  message: number;
  mark: MarkKind;
  /** The picture part that shows it; null when none does. */
  part: number | null;
}

/** One dispute, usually one order. What is stored is what was kept, typed or decided; the rest is derived. */
export interface Case {
  id: string;
  /** The person's own title; empty means one derived from shop and product. */
  title: string;
  createdAt: string;
  /** Order this case is about; absent until one is read or typed. */
  orderNumber?: string;
  /** Facts the person typed: they win over what was read. */
  typed: Facts;
  /** Where exhibits contradict each other: the number of the exhibit that the person believes, by fact. */
  chosen?: Partial<Record<FactName, number>>;
  problem?: CaseProblem;
  demands: Demand[];
  complainant: Party;
  respondent: Party;
  contacts: Contact[];
  filings: Filing[];
  texts: KeptText[];
  /** Numbers of the exhibits that go along with a complaint, by channel. */
  attachments?: Record<string, number[]>;
  /** Messages of kept chats that the person marked, in the order of the chats; a message may have several marks. */
  chatMarks?: ChatMark[];
  /** Deadlines the person settled, by rule id. */
  deadlineMarks: Record<string, DeadlineMark>;
}

export interface DeadlineMark {
  state?: 'met' | 'void';
  /** The person's own end, ISO 8601. */
  override?: string;
  /** Until when the person put its reminder off, ISO 8601. */
  snoozedUntil?: string;
}

/** One entry of the custody log; `hash` covers the entry and `prev`, so that none can be changed or taken out. */
export interface LogEntry {
  at: string;
  event: string;
  detail: string;
  prev: string;
  hash: string;
}

/** A case with everything that hangs on it, as the derived rooms take it. */
export interface CaseFile {
  case: Case;
  exhibits: Exhibit[];
  log: LogEntry[];
}

/** What one exhibit says of a fact. */
export interface Reading {
  exhibit: number;
  fact: Fact<unknown>;
}

/** One of several readings that differ. */
export interface DifferingReading extends Reading {
  /** Its own page says something else by now of what moves on by nature: it is history, and choosing it changes nothing. */
  isPast: boolean;
}

/**
 * A fact of which exhibits say different things. `change`: the same page said something else later, or the order moved on;
 * the newest reading counts. `conflict`: two pages contradict each other; the first reading counts until the person decides.
 */
export interface Difference {
  name: FactName;
  kind: 'change' | 'conflict';
  /** One reading of each value, oldest first; of what moves on by nature the newest exhibit that says it. */
  readings: DifferingReading[];
  /** Number of the exhibit whose reading counts. */
  counts: number;
  /** Whether the person decided. */
  isSettled: boolean;
}
