import type { DeadlineMark } from '../cases/types';
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

/** One clock of a case, derived from facts, rules and now. Times are ISO 8601 with the rule's zone offset. */
export interface Deadline {
  /** Rule id. */
  rule: string;
  who: Actor;
  /** When the clock began; null while the fact that starts it is missing. */
  starts: string | null;
  /** End without any holiday extension; reminders for the buyer's own deadlines run on it. */
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
  /** The fact that is missing when the state is `unknown`. */
  missing?: FactName;
  /** The exhibit whose fact started the clock. */
  exhibit?: number;
}

/** What deadlines are computed from. */
export interface DeadlineInput {
  facts: Facts;
  marks: Record<string, DeadlineMark>;
}
