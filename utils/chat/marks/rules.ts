import type { MarkKind } from '../types';

/** Wording that speaks for a mark: any of `says` in a piece of a sentence, and none of `unless`. */
export interface MarkRule {
  mark: Exclude<MarkKind, 'other'>;
  says: readonly RegExp[];
  unless: readonly RegExp[];
  /** True where a question may say it too: an offer is often put as one. */
  isAsked?: true;
}
