import type { Difference } from '../../utils/cases/types';
import type { FactName, Facts } from '../../utils/facts';
import { casesTexts } from '../../utils/i18n/cases';
import { factTexts } from '../../utils/i18n/facts';
import { useSay } from '../shared/language';
import type { Edit } from './edits';
import { FactField } from './FactField';
import { Readings } from './Readings';

interface Props {
  name: FactName;
  facts: Facts;
  readOrders: string[];
  /** Set when exhibits say different things of it. */
  difference: Difference | undefined;
  onEdit: (edit: Edit) => void;
  onReset: () => void;
  onChoose: (exhibit: number) => void;
}

/** One fact: its name, its value to type over, and where it comes from. */
export function FactRow({ name, facts, readOrders, difference, onEdit, onReset, onChoose }: Props) {
  const say = useSay(casesTexts);
  const sayFact = useSay(factTexts);
  const fact = facts[name];
  const isTyped = fact?.from === 'typed';
  return (
    <div class="fact" data-testid={`fact-${name}`} data-from={fact?.from ?? 'unknown'}>
      <span class="fact-name">{sayFact(name)}</span>
      <FactField name={name} facts={facts} readOrders={readOrders} onEdit={onEdit} />
      <span class="fact-origin small soft">
        {fact === undefined && say('fact.unknown')}
        {isTyped && (
          <>
            <span class="chip">{say('fact.typed')}</span>
            <button
              type="button"
              class="button button-quiet small"
              aria-label={say('fact.reset-of', { name: sayFact(name) })}
              onClick={onReset}
            >
              {say('fact.reset')}
            </button>
          </>
        )}
        {fact !== undefined && !isTyped && (
          <>
            {fact.exhibit !== undefined && (
              <span class="fact-exhibit">{say('fact.from-exhibit', { n: fact.exhibit })}</span>
            )}
            <q title={fact.raw}>{fact.raw}</q>
          </>
        )}
      </span>
      {difference && <Readings difference={difference} onChoose={onChoose} />}
    </div>
  );
}
