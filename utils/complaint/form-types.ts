import type { ChannelId, MissingField } from './types';

/** Fields of the channels' forms; `body` is the main text. Their labels are `fieldTexts` in utils/i18n. */
export const FIELD_IDS = [
  'title',
  'name',
  'phone',
  'address',
  'respondent',
  'respondent-address',
  'product',
  'way-of-sale',
  'platform',
  'shop',
  'order-number',
  'after-sale-number',
  'after-sale-type',
  'problem',
  'demands',
  'demand-sum',
  'paid',
  'ordered-on',
  'paid-on',
  'received-on',
  'courier',
  'tracking-number',
  'courier-complaint',
  'body',
] as const;

export type FieldId = (typeof FIELD_IDS)[number];

/** One field of a form, ready to be copied or typed. */
export interface FieldText {
  id: FieldId;
  /** Empty when nothing is known; gaps are marked in `body`, and in `demands` where a sum is missing. */
  text: string;
  /** Characters (code points) that the field takes, and that the text has. */
  limit?: number;
  used: number;
  isRequired: boolean;
  isMissing: boolean;
  /** What to fill in so that the field is whole. */
  missing: MissingField[];
}

/**
 * What to know before filing; texts are `channelWarningTexts` in utils/i18n.
 * - excludes: `channels` turn the dispute away once this one has taken it up
 * - taken-up, filed-there: `channels` have taken it up, or may, so that this one refuses it
 * - one-chance: what is chosen there can often not be changed
 * - public: everyone can read it
 * - unmeasured: the limit is a guess from a like form
 * - no-paste: the form may refuse pasted text
 * - apart: the other kind of text goes into the other form
 * - courier-first: the postal regulator wants the courier's complaint number
 * - for-reference: sums that were worked out are no promise
 */
export const CHANNEL_WARNING_IDS = [
  'taken-up',
  'filed-there',
  'excludes',
  'one-chance',
  'public',
  'unmeasured',
  'no-paste',
  'apart',
  'courier-first',
  'for-reference',
] as const;

export type ChannelWarningId = (typeof CHANNEL_WARNING_IDS)[number];

export interface ChannelWarning {
  id: ChannelWarningId;
  /** The channels it is about, where it names some. */
  channels?: ChannelId[];
}

/**
 * Why a channel does not fit; texts are `unfitTexts` in utils/i18n.
 * - abroad, china: the purchase was made under other law
 * - other-marketplace: the guarantee is another marketplace's
 * - no-parcel: nothing says that the parcel is the trouble
 * - no-violation: the problem is a dispute over a contract, not a violation to report
 * - private-seller, not-personal: only consumers who bought from a trader are heard
 * - taken-up: `channels` have taken the dispute up
 * - agency: another agency or an arbitration board has
 */
export const UNFIT_IDS = [
  'abroad',
  'china',
  'other-marketplace',
  'no-parcel',
  'no-violation',
  'private-seller',
  'not-personal',
  'taken-up',
  'agency',
] as const;

export type UnfitId = (typeof UNFIT_IDS)[number];

/** Where on the case page something is filled in. */
export type FillPlace = 'facts' | 'problem' | 'demands' | 'parties' | 'contacts' | 'exhibits' | 'text';
