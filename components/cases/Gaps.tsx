import type { MissingField } from '../../utils/complaint/types';
import { translator } from '../../utils/i18n';
import { casesTexts } from '../../utils/i18n/cases';
import { missingTexts } from '../../utils/i18n/complaint';
import { factTexts } from '../../utils/i18n/facts';
import { useLanguage, useSay } from '../shared/language';
import { fieldId } from './fact-kinds';

/** What the complaint still needs; each leads to where it is filled in. */
export function Gaps({ missing }: { missing: MissingField[] }) {
  const say = useSay(casesTexts);
  const language = useLanguage();
  if (missing.length === 0) return <p class="small soft">{say('complaint.whole')}</p>;
  const nameOf = (field: MissingField) => translator(language, { ...factTexts, ...missingTexts })(field);
  return (
    <div class="gaps" data-testid="gaps">
      <p class="small">{say('complaint.missing', { n: missing.length })}</p>
      <p class="tags">
        {missing.map((field) => (
          <button key={field} type="button" class="chip chip-due" onClick={() => goToField(field)}>
            {nameOf(field)}
          </button>
        ))}
      </p>
    </div>
  );
}

/** Brings the field into view and the focus into it; a part of a group leads to the group. */
function goToField(field: MissingField): void {
  const id = [field, field.split('.')[0] ?? field]
    .map(fieldId)
    .find((each) => document.getElementById(each) !== null);
  const target = id === undefined ? null : document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
