import type { Contact, ContactStep, DeadlineMark, Demand, Difference, Filing } from '../cases/types';
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

/**
 * Why a clock cannot be computed: its start is missing, unreadable, not a credible date, or before an earlier step; or its
 * end stands in a notice that only the person has.
 */
export type UnknownReason = 'missing' | 'malformed' | 'implausible' | 'out-of-order' | 'in-notice';

/**
 * What one should know about the ends.
 * - date-only: hours run from a time that is known by its date only; safe is the earliest end, legal the latest
 * - double-hour: the start lies in the hour that clocks show twice; safe counts from the first, legal from the second
 * - disputed-start: exhibits name different starts; the one that is least risky to go by speaks, see `disputed`
 * - confirm: a suggestion of low confidence, to be confirmed on the platform's own page
 * - earliest-start: the true start is not known and may be later; counted from the earliest it can be
 * - local-holidays: the place's own public holidays are not counted
 * - trader-only: holds only when the seller is really a trader
 * - excluded-goods: the law or the shop takes such goods out of it
 * - excluded-if-confirmed: such goods fall outside it if the buyer confirmed so when buying
 * - override-unreadable: the person's own end could not be read, so the rule speaks
 */
export type DeadlineNote =
  | 'date-only'
  | 'double-hour'
  | 'disputed-start'
  | 'confirm'
  | 'earliest-start'
  | 'local-holidays'
  | 'trader-only'
  | 'excluded-goods'
  | 'excluded-if-confirmed'
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
  /** What the clock gives from the other starts that exhibits name. */
  disputed?: OtherResult[];
  /** True when it is not among the clocks that matter at the case's stage. */
  isLater?: true;
}

/** The same clock, counted from another reading of its start. */
export type OtherResult = Pick<Deadline, 'starts' | 'safe' | 'legal' | 'estimated' | 'exhibit'>;

/** Whose law and clock count. `other`: a place abroad without rules of its own here. */
export type PlaceId = 'cn' | 'eu' | 'uk' | 'us' | 'other';

/** Steps that a contact dates. */
export type StepName = ContactStep;

/** How far a dispute is, in order. */
export const STAGES = ['ordered', 'received', 'applied', 'returned', 'filed', 'court'] as const;
export type Stage = (typeof STAGES)[number];

/** Days off and worked weekend days of a year, each as runs `MMDD+length` with spaces between. */
export type HolidayTable = Record<number, readonly [off: string, worked: string]>;

/** What deadlines are computed from. Times are ISO 8601, or a date alone. */
export interface DeadlineInput {
  facts: Facts;
  marks: Record<string, DeadlineMark>;
  contacts?: readonly Contact[];
  filings?: readonly Filing[];
  demands?: readonly Demand[];
  /** Where exhibits contradict each other; an unsettled conflict about a start gives both results. */
  differences?: readonly Difference[];
  /** Id of the case's problem. */
  problem?: string;
  /** Address of the order page: tells which country's shop it is. */
  url?: string;
  /** China's holidays; the bundled table when absent. */
  holidays?: HolidayTable;
}
