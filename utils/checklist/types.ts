import type { WhereKey } from '../i18n/checklist';

/** One of the exhibits that disputes usually need; words for people are in `i18n/checklist`. */
export type UsualExhibit =
  | 'order'
  | 'payment'
  | 'product'
  | 'chat'
  | 'logistics'
  | 'photos'
  | 'licence'
  | 'after-sale';

export interface ChecklistItem {
  id: UsualExhibit;
  /** Numbers of the exhibits that serve as it; empty when it is missing. */
  exhibits: number[];
  /** Key of the words in `i18n/checklist` that say where to find it. */
  where: WhereKey;
}
