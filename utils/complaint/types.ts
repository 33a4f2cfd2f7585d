import type { Case, Exhibit } from '../cases/types';
import type { Deadline } from '../deadlines/types';
import type { Facts } from '../facts';
import type { Language } from '../i18n';

/** Everything a complaint may say stands in here; nothing else may be said. */
export interface ComplaintInput {
  case: Case;
  exhibits: Exhibit[];
  /** The case's facts, merged from exhibits and typing. */
  facts: Facts;
  deadlines: Deadline[];
}

/** Channels of complaint; `full` is the long form for court, mail and association. */
export type ChannelId = 'full';

export interface WrittenText {
  channel: ChannelId;
  language: Language;
  body: string;
  /** Facts and fields that the text needs and does not have; each is marked in the text. */
  missing: string[];
}
