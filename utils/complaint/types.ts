import type { Case, Exhibit } from '../cases/types';
import type { Deadline } from '../deadlines/types';
import type { FactName, Facts } from '../facts';
import type { Language } from '../i18n';

export * from './form-types';

/** Everything a complaint may say stands in here; nothing else may be said. */
export interface ComplaintInput {
  case: Case;
  exhibits: Exhibit[];
  /** The case's facts, merged from exhibits and typing. */
  facts: Facts;
  deadlines: Deadline[];
}

/**
 * Channels of complaint, in the order in which one usually takes them; `full` is the long form for court, mail and association.
 * `12315` asks to have the dispute settled (投诉), `12315-report` reports a violation (举报): two texts that are never mixed.
 */
export const CHANNEL_IDS = [
  'full',
  'merchant',
  'platform',
  'intervention',
  'heimao',
  '12315',
  '12315-report',
  'association',
  'courier',
  'court',
  'card-issuer',
  'amazon',
  'ebay',
  'letter',
] as const;

export type ChannelId = (typeof CHANNEL_IDS)[number];

export const PROBLEM_IDS = [
  'quality',
  'damaged',
  'missing-items',
  'wrong-item',
  'not-as-described',
  'counterfeit',
  'false-advertising',
  'price-fraud',
  'not-shipped',
  'delivery-trouble',
  'unauthorised-drop-off',
  'refund-delay',
  'service-ignored',
  'unfair-terms',
  'food-safety',
  'injury-or-loss',
  'review-removal',
  'platform-inaction',
  'livestream',
] as const;

export type ProblemId = (typeof PROBLEM_IDS)[number];

export const DEMAND_IDS = [
  'return-refund',
  'refund-only',
  'partial-refund',
  'exchange',
  'repair',
  'resend',
  'ship',
  'redeliver',
  'price-difference',
  'freight',
  'compensation',
  'triple',
  'tenfold',
  'correct-advertising',
  'void-clause',
  'restore-review',
  'human-service',
  'human-review',
  'platform-compensation',
  'seller-identity',
  'courier-answer',
] as const;

export type DemandId = (typeof DEMAND_IDS)[number];

export const QUESTION_IDS = [
  'found-on',
  'what',
  'expected',
  'received',
  'described',
  'actual',
  'why',
  'promised',
  'charged',
  'promised-by',
  'place',
  'requested-on',
  'clause',
  'best-before',
  'loss',
  'injury',
  'room',
  'answer',
  'refund-agreed',
  'has-goods',
  'decided-by-machine',
  'listed-goods',
  'shown-in',
  'personal-use',
  'seller-is-trader',
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

/**
 * What an answer (always a string in the store) looks like: free words, a date YYYY-MM-DD, `yes` or `no`,
 * or exhibit numbers with commas between, a picture of one after a hyphen (`1, 3-2`).
 */
export type AnswerKind = 'words' | 'date' | 'yes-no' | 'exhibits';

/**
 * What to know before a demand is chosen.
 * - one-chance: many platforms let an after-sale type be chosen once, and a withdrawn request not be made again
 * - refund-only-after-receipt: platforms no longer force it once goods are received
 * - fraud-to-prove: three times the price needs proof of fraud; faking a claim is punished
 * - food-to-prove: ten times the price needs food below the standard, within a household's needs
 * - either-punitive: three times and ten times are alternatives in practice
 * Their sources stand in data/warnings.ts.
 */
export type WarningId =
  | 'one-chance'
  | 'refund-only-after-receipt'
  | 'fraud-to-prove'
  | 'food-to-prove'
  | 'either-punitive';

/** What a text needs and does not have. A fact's name stands for that fact. */
export type MissingField =
  | FactName
  | 'complainant.name'
  | 'complainant.phone'
  | 'complainant.address'
  | 'complainant.identity'
  | 'respondent.name'
  | 'respondent.address'
  | 'problem'
  | 'problem.what'
  | 'contacts'
  | 'demands'
  | 'demands.amount'
  | 'demands.dueBy'
  | 'exhibits'
  | 'court.name';

export interface WrittenText {
  channel: ChannelId;
  language: Language;
  body: string;
  /** Facts and fields that the text needs and does not have; each is marked in the text. */
  missing: MissingField[];
}

/**
 * What may be wrong with some words. `accusation` is what others must judge, `guess` what is believed and told as known;
 * `report` belongs into a report of a violation and not into a complaint, `money-demand` the other way round.
 */
export type ToneKind =
  | 'insult'
  | 'threat'
  | 'accusation'
  | 'guess'
  | 'exaggeration'
  | 'shouting'
  | 'report'
  | 'money-demand';

/** Words that a calmer text would put otherwise: a suggestion, never a change. Places are UTF-16 offsets. */
export interface ToneFinding {
  start: number;
  end: number;
  word: string;
  kind: ToneKind;
  /** What to write instead; empty: leave the words out. */
  calmer: string;
}
