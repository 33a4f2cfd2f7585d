import type { Deadline } from '../../utils/deadlines/types';
import { commonTexts } from '../../utils/i18n/common';
import { CountdownRing } from './CountdownRing';
import { timeLeft } from './countdown';
import { isDue, shownEnd } from './deadline-end';
import { formatTime } from './format';
import { useSay } from './language';
import './next-deadline.css';

interface Props {
  deadline: Deadline;
  /** What its rule is called. */
  name: string;
  now: Date;
}

/** The deadline that ends next: a ring, its name, what is left and when it ends. */
export function NextDeadline({ deadline, name, now }: Props) {
  const say = useSay(commonTexts);
  const end = shownEnd(deadline);
  if (end === null) return null;
  const left = timeLeft(new Date(end), now);
  const starts = deadline.starts === null ? null : new Date(deadline.starts);
  return (
    <span class="next-deadline" data-testid="next-deadline" data-rule={deadline.rule} data-end={end}>
      <CountdownRing starts={starts} end={new Date(end)} now={now} isDue={isDue(deadline)} />
      <span class="next-words">
        <strong>{name}</strong>
        {deadline.confidence === 'low' && (
          <span>
            <span class="chip chip-plain">{say('to-confirm')}</span>
          </span>
        )}
        <span class={isDue(deadline) ? 'small due' : 'small soft'}>
          {say(`left.${left.unit}`, { ...left })}
        </span>
        <time class="small soft" dateTime={end}>
          {formatTime(end).slice(0, 16)}
        </time>
      </span>
    </span>
  );
}
