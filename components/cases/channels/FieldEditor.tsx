import type { FieldId } from '../../../utils/complaint/types';
import type { Language } from '../../../utils/i18n';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';

/** Longest field that is kept. */
const LONGEST = 2000;

interface Props {
  id: FieldId;
  name: string;
  words: string;
  language: Language;
  onType: (words: string) => void;
  /** The field is left with other words in it. */
  onLeave: (words: string) => void;
}

/** A field of a form while it is edited; it is stored when one leaves it, without the spaces around it. */
export function FieldEditor({ id, name, words, language, onType, onLeave }: Props) {
  const say = useSay(caseComplaintTexts);
  return (
    <textarea
      id={`editor-${id}`}
      data-testid="field-editor"
      aria-label={say('field.editing', { name })}
      lang={language}
      rows={2}
      maxLength={LONGEST}
      value={words}
      onInput={(event) => onType(event.currentTarget.value)}
      onChange={(event) => onLeave(event.currentTarget.value.trim())}
    />
  );
}
