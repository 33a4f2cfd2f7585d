import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { commonTexts } from '../../utils/i18n/common';
import { timeLeft } from '../shared/countdown';
import { isDue, isRunning, shownEnd } from '../shared/deadline-end';
import { useDeadlineWords } from '../shared/deadline-words';
import { useSay } from '../shared/language';

const BASIS = { page: 'deadline.on-page', person: 'deadline.own-end' } as const;

/** Name and state of a clock, how sure its end is, and what is left. */
export function DeadlineHeading({ deadline, now }: { deadline: Deadline; now: Date }) {
  const say = useSay(casesTexts);
  const sayCommon = useSay(commonTexts);
  const words = useDeadlineWords();
  const { rule, basis, confidence, estimated } = deadline;
  const end = shownEnd(deadline);
  const left = end !== null && isRunning(deadline) ? timeLeft(new Date(end), now) : undefined;
  return (
    <p class="tags">
      <strong>{words.name(rule)}</strong>
      <span class={isDue(deadline) ? 'chip chip-due' : 'chip chip-plain'}>{words.state(deadline)}</span>
      {confidence === 'low' && <span class="chip chip-plain">{sayCommon('to-confirm')}</span>}
      {basis !== undefined && <span class="chip">{say(BASIS[basis])}</span>}
      {estimated && <span class="chip chip-plain">{say('deadline.estimated')}</span>}
      {left !== undefined && left.unit !== 'over' && (
        <span class={isDue(deadline) ? 'small due' : 'small soft'}>
          {sayCommon(`left.${left.unit}`, { ...left })}
        </span>
      )}
    </p>
  );
}
