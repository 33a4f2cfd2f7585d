import type { FactName } from '../../facts';
import type { Actor, Confidence, DeadlineNote, PlaceId, Stage, StepName } from '../types';

/** Facts that are times and can start a clock. */
export type TimeFact = Extract<
  FactName,
  'orderedAt' | 'paidAt' | 'shippedAt' | 'receivedAt' | 'completedAt' | 'appliedAt'
>;

/**
 * What starts a clock: a fact of the order, the last contact that tells of a step, the first contact through a channel, a
 * complaint filed through a channel, or what that complaint's log says.
 */
export type Trigger =
  | { fact: TimeFact }
  | { step: StepName }
  | { contact: string }
  | { filing: string; logged?: RegExp };

/**
 * How the length is counted. Days, months and years leave out the first day and end at 24:00 of the last (民法典 201,
 * 202); working days also leave out days off; hours run at once. `notice`: the end is written in a notice that the person has.
 */
export type Unit = 'hour' | 'day' | 'working-day' | 'month' | 'year' | 'notice';

/** What the law does with a last day that is a day off: next working day, nothing, or the end cannot be known. */
export type Extension = 'rest-days' | 'none' | 'unknown';

/** Steps of an after-sale that pages show countdowns for: a countdown takes the place of the table's row. */
export type Step =
  | 'apply'
  | 'merchant-answers'
  | 'buyer-returns'
  | 'merchant-inspects'
  | 'platform-decides'
  | 'auto-confirm'
  | 'evidence';

/** Words in a fact. */
export interface Sign {
  fact: 'product' | 'afterSaleType' | 'afterSaleStatus' | 'status' | 'courier' | 'sevenDayReturn';
  words: RegExp;
}

/** That something was done: a trigger, where the sign holds, or words that say so without a time. */
export type Deed = (Trigger & { when?: Sign }) | { says: Sign };

/** What a clock measures. */
export interface Clock {
  /** Days that run before the length is counted from their last. */
  leadDays?: number;
  length: number;
  unit: Unit;
  extension: Extension;
}

/** One row of the rule table. */
export interface Rule extends Clock {
  id: string;
  /** Places where it holds; absent for a marketplace's rule that holds wherever it trades. */
  places?: readonly PlaceId[];
  /** Marketplaces where it holds; absent for every one of the place. */
  platforms?: readonly string[];
  who: Actor;
  /** The first that is known starts the clock. */
  starts: readonly Trigger[];
  /** Set when the true start is later than the trigger and unknown. */
  isEarliest?: true;
  /** Set when it is listed even while its start is missing, so that the person is asked for it. */
  asks?: true;
  /** Holds only when a fact says so. */
  when?: Sign;
  /** What ends the clock in time: its deed, told by a trigger, or the page's own words. */
  metBy?: readonly Deed[];
  /** Goods that may fall outside it, each with what to say; a promise of the shop takes them in again. */
  excludes?: { goods: readonly (Sign & { note: DeadlineNote })[]; unless: Sign };
  /** Holds only for this problem. */
  problem?: string;
  /** From this stage of the case on it is no longer among the first to be shown. */
  until?: Stage;
  /** Set when it holds only against a trader: between private people it is doubtful. */
  traderOnly?: true;
  step?: Step;
  /** Where the length stands. */
  source: string;
  /** Day on which the source was checked; the first of the month where only the month is known. */
  checked: string;
  confidence: Confidence;
}
