import { draftOf, type TextPlace } from '../../../utils/cases';
import type { Case } from '../../../utils/cases/types';

/** The text that a person would send now: their own edit, else the derived one. */
export interface CurrentText {
  body: string;
  isEdited: boolean;
  /** What would have been written at the time of the edit; undefined for a derived text. */
  derivedThen?: string | undefined;
}

/** The text of a place as it stands. */
export function currentText(about: Case, place: TextPlace, derived: string): CurrentText {
  const draft = draftOf(about, place);
  return draft === undefined
    ? { body: derived, isEdited: false }
    : { body: draft.body, isEdited: true, derivedThen: draft.derived };
}

/** Characters as people and forms count them: one per code point. */
export function countOf(text: string): number {
  return Array.from(text).length;
}
