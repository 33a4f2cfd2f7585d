import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { factTexts } from '../../utils/i18n/facts';
import { useDeadlineWords } from '../shared/deadline-words';
import { goTo } from '../shared/go-to';
import { useSay } from '../shared/language';
import { fieldId } from './fact-kinds';

/** Clocks that cannot run yet, each with the fact that would start it. */
export function WaitingDeadlines({ waiting }: { waiting: Deadline[] }) {
  const say = useSay(casesTexts);
  const sayFact = useSay(factTexts);
  const words = useDeadlineWords();
  if (waiting.length === 0) return null;
  return (
    <details class="folded">
      <summary>{say('deadline.waiting', { n: waiting.length })}</summary>
      <ul class="deadline-list">
        {waiting.map(({ rule, missing }) => (
          <li key={rule}>
            {words.name(rule)}{' '}
            {missing !== undefined && (
              <button type="button" class="button button-quiet small" onClick={() => goTo(fieldId(missing))}>
                {say('deadline.missing', { name: sayFact(missing) })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
