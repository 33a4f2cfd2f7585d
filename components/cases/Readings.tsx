import type { Difference } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { factTexts } from '../../utils/i18n/facts';
import { useLanguage, useSay } from '../shared/language';
import { wordsOfFact } from './fact-words';

interface Props {
  difference: Difference;
  onChoose: (exhibit: number) => void;
}

/**
 * What the exhibits say of one fact, side by side; where they contradict each other the person decides. What a page has
 * left behind is told as history: there is nothing to decide.
 */
export function Readings({ difference, onChoose }: Props) {
  const { name, kind, readings, counts, isSettled } = difference;
  const say = useSay(casesTexts);
  const sayFact = useSay(factTexts);
  const language = useLanguage();
  const isOpen = kind === 'conflict' && !isSettled;
  return (
    <div class="readings" data-testid={`readings-${name}`} data-kind={kind} data-open={isOpen}>
      <p class={`small ${isOpen ? 'due' : 'soft'}`}>{say(`fact.${kind}`)}</p>
      <ul>
        {readings.map(({ exhibit, fact, isPast }) => (
          <li key={exhibit} class="reading">
            <span class="small soft">{say('fact.from-exhibit', { n: exhibit })}</span>
            <strong>{wordsOfFact(name, { [name]: fact }, language)}</strong>
            <q class="small soft" title={fact.raw}>
              {fact.raw}
            </q>
            {isPast ? (
              <span class="small soft">{say('fact.past')}</span>
            ) : (
              <button
                type="button"
                class="button small"
                aria-pressed={exhibit === counts && (isSettled || kind === 'change')}
                aria-label={say('fact.choose-of', { name: sayFact(name), n: exhibit })}
                onClick={() => onChoose(exhibit)}
              >
                {say('fact.choose')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
