import { useState } from 'preact/hooks';
import type { TextPlace } from '../../../utils/cases';
import type { Case } from '../../../utils/cases/types';
import type { Edit } from '../edits';
import { type CurrentText, currentText } from './current-text';
import { editText, resetText } from './text-edits';

export interface KeptTextState extends CurrentText {
  /** The words in the open editor. */
  typed: string;
  type: (words: string) => void;
  /** Opens the editor on the text as it stands. */
  begin: () => void;
  /** Keeps other words; the derived ones are no edit. */
  store: (words: string) => void;
  /** Lets the derived text stand again. */
  reset: () => void;
  /** Keeps the edit although newer facts would change it. */
  keep: () => void;
}

/** A text that one may edit: what stands in its place now, and what can be done to it. */
export function useKeptText(
  about: Case,
  place: TextPlace,
  derived: string,
  onEdit: (edit: Edit) => void,
): KeptTextState {
  const current = currentText(about, place, derived);
  const [typed, setTyped] = useState<string>();
  return {
    ...current,
    typed: typed ?? current.body,
    type: setTyped,
    begin: () => setTyped(current.body),
    store: (words) => {
      if (words === current.body) return;
      onEdit(words === derived ? resetText(place) : editText({ ...place, body: words, derived }));
    },
    reset: () => {
      setTyped(derived);
      onEdit(resetText(place));
    },
    keep: () => onEdit(editText({ ...place, body: current.body, derived })),
  };
}
