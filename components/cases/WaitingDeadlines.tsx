import type { ComponentChildren } from 'preact';
import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { factTexts } from '../../utils/i18n/facts';
import { useDeadlineWords } from '../shared/deadline-words';
import { goTo } from '../shared/go-to';
import { useSay } from '../shared/language';
import { fieldId } from './fact-kinds';

interface Props {
  waiting: Deadline[];
  /** Draws a clock whose end the person can enter. */
  item: (deadline: Deadline) => ComponentChildren;
}

/** Clocks that cannot run yet: which fact is missing or wrong, where to find it, and the way there. */
export function WaitingDeadlines({ waiting, item }: Props) {
  const say = useSay(casesTexts);
  if (waiting.length === 0) return null;
  return (
    <details class="folded">
      <summary data-testid="waiting-deadlines">{say('deadline.waiting', { n: waiting.length })}</summary>
      <ul class="deadline-list">
        {waiting.map((deadline) =>
          deadline.reason === 'in-notice' ? (
            item(deadline)
          ) : (
            <li key={deadline.rule}>
              <Waiting deadline={deadline} />
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

function Waiting({ deadline }: { deadline: Deadline }) {
  const say = useSay(casesTexts);
  const sayFact = useSay(factTexts);
  const words = useDeadlineWords();
  const { rule, missing } = deadline;
  return (
    <div class="deadline-words" data-testid={`deadline-${rule}`} data-state={deadline.state}>
      <p class="tags">
        <strong>{words.name(rule)}</strong>
        <span class="chip chip-plain">{words.state(deadline)}</span>
      </p>
      <p class="small">{words.next(deadline)}</p>
      {missing !== undefined && (
        <p>
          <button type="button" class="button button-quiet small" onClick={() => goTo(fieldId(missing))}>
            {say('deadline.missing', { name: sayFact(missing) })}
          </button>
        </p>
      )}
    </div>
  );
}
