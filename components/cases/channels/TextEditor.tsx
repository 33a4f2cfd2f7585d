import type { Language } from '../../../utils/i18n';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';

/** Longest text that is kept. */
const LONGEST = 20_000;

interface Props {
  words: string;
  language: Language;
  onType: (words: string) => void;
  /** The field is left with other words in it. */
  onLeave: (words: string) => void;
}

/** The text as a field; it is stored when one leaves it. */
export function TextEditor({ words, language, onType, onLeave }: Props) {
  const say = useSay(caseComplaintTexts);
  return (
    <textarea
      id="complaint-editor"
      class="complaint-editor"
      data-testid="text-editor"
      aria-label={say('text.editing')}
      lang={language}
      rows={16}
      maxLength={LONGEST}
      value={words}
      onInput={(event) => onType(event.currentTarget.value)}
      onChange={(event) => onLeave(event.currentTarget.value)}
    />
  );
}
