import type { Case, Party } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';
import { type Edit, setParty } from './edits';
import { fieldId } from './fact-kinds';
import { Section } from './Section';

/** What is asked of each side; a complaint has to name both. */
const SIDES = [
  { side: 'complainant', fields: ['name', 'phone', 'address'] },
  { side: 'respondent', fields: ['name', 'phone', 'address', 'licence'] },
] as const satisfies { side: 'complainant' | 'respondent'; fields: (keyof Party)[] }[];

interface Props {
  about: Case;
  onEdit: (edit: Edit) => void;
}

/** Who complains about whom. */
export function Parties({ about, onEdit }: Props) {
  const say = useSay(casesTexts);
  return (
    <Section name="parties">
      <p class="soft lead">{say('party.note')}</p>
      <div class="parties">
        {SIDES.map(({ side, fields }) => (
          <fieldset key={side}>
            <legend>{say(`party.${side}`)}</legend>
            {fields.map((field) => (
              <label key={field} class="field">
                <span class="small soft">
                  {say(side === 'respondent' && field === 'name' ? 'party.firm' : `party.${field}`)}
                </span>
                <input
                  id={fieldId(`${side}.${field}`)}
                  data-testid={`${side}-${field}`}
                  value={about[side][field] ?? ''}
                  maxLength={300}
                  onChange={(event) => onEdit(setParty(side, field, event.currentTarget.value))}
                />
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}
