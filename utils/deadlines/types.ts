import type { ChatMark, Contact, DeadlineMark, Demand, Filing } from '../cases/types';
import type { FactName, Facts } from '../facts';

/** Who must act before the deadline ends. */
export type Actor = 'buyer' | 'merchant' | 'platform' | 'courier' | 'regulator' | 'court' | 'bank';

export type Confidence = 'high' | 'medium' | 'low';

export type DeadlineState =
  | 'not-started'
  | 'running'
  | 'due-soon'
  | 'due-today'
  | 'grace'
  | 'passed'
  | 'met'
  | 'void'
  | 'unknown';

/** What set the ends instead of the rule table: the countdown on the page, or the person. */
export type Basis = 'page' | 'person';

/** Why a clock cannot be computed: its start is missing, unreadable, not a credible date, or before an earlier step. */
export type UnknownReason = 'missing' | 'malformed' | 'implausible' | 'out-of-order';

/**
 * What one should know about the ends.
 * - date-only: hours run from a time that is known by its date only; safe is the earliest end, legal the latest
 * - earliest-start: the true start is not known and may be later; counted from the earliest it can be
 * - local-holidays: the place's own public holidays are not counted
 * - trader-only: holds only when the seller is really a trader
 * - override-unreadable: the person's own end could not be read, so the rule speaks
 */
export type DeadlineNote =
  | 'date-only'
  | 'earliest-start'
  | 'local-holidays'
  | 'trader-only'
  | 'override-unreadable';

/** One clock of a case, derived from facts, rules and now. Times are ISO 8601 with the rule's zone offset. */
export interface Deadline {
  /** Rule id; a promise or a demand carries its own sign after `#`. */
  rule: string;
  who: Actor;
  /** When the clock began: the time as the fact shows it, a date where only the date is known; null while unknown. */
  starts: string | null;
  /** End without any holiday extension, its last second; reminders for the buyer's own deadlines run on it. */
  safe: string | null;
  /** End with the extension the law gives; null with `legalReason` where it cannot be known. */
  legal: string | null;
  legalReason?: string;
  /** True when a calendar year without a published holiday table had to be guessed (预估). */
  estimated: boolean;
  source: string;
  /** Date on which the source was checked, YYYY-MM-DD. */
  checked: string;
  confidence: Confidence;
  state: DeadlineState;
  /** What set the ends when it was not the rule table. */
  basis?: Basis;
  notes?: DeadlineNote[];
  /** Why the state is `unknown`. */
  reason?: UnknownReason;
  /** The fact that is missing or wrong when the state is `unknown`. */
  missing?: FactName;
  /** The exhibit whose fact started the clock. */
  exhibit?: number;
}

/** Whose law and clock count. `other`: a place abroad without rules of its own here. */
export type PlaceId = 'cn' | 'eu' | 'uk' | 'us' | 'other';

/**
 * Steps of an after-sale that no page shows as a fact.
 * - returnAgreedAt: the merchant agreed to a return
 * - returnSentAt: the goods went back
 * - returnReceivedAt: the merchant has them
 * - billedAt: the first card bill with the charge was sent
 */
export type EventName = 'returnAgreedAt' | 'returnSentAt' | 'returnReceivedAt' | 'billedAt';

/** Days off and worked weekend days of a year, each as runs `MMDD+length` with spaces between. */
export type HolidayTable = Record<number, readonly [off: string, worked: string]>;

/** What deadlines are computed from. Times are ISO 8601, or a date alone. */
export interface DeadlineInput {
  facts: Facts;
  marks: Record<string, DeadlineMark>;
  contacts?: readonly Contact[];
  filings?: readonly Filing[];
  demands?: readonly Demand[];
  /** Marked messages of chats: a promise with a term is a clock. */
  chatMarks?: readonly ChatMark[];
  /** Steps the person dated. */
  events?: { [Name in EventName]?: string };
  /** Address of the order page: tells which country's shop it is. */
  url?: string;
  /** China's holidays; the bundled table when absent. */
  holidays?: HolidayTable;
}
