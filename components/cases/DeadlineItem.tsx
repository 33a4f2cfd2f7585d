import type { DeadlineMark } from '../../utils/cases/types';
import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { commonTexts } from '../../utils/i18n/common';
import { CountdownRing } from '../shared/CountdownRing';
import { timeLeft } from '../shared/countdown';
import { isDue, isRunning, shownEnd } from '../shared/deadline-end';
import { useDeadlineWords } from '../shared/deadline-words';
import { useSay } from '../shared/language';
import { DeadlineClocks } from './DeadlineClocks';
import { type Edit, markDeadline } from './edits';

interface Props {
  deadline: Deadline;
  mark: DeadlineMark | undefined;
  now: Date;
  onEdit: (edit: Edit) => void;
}

/** One clock: what is left, what to do, its two ends, the rule behind it, and what the person decided. */
export function DeadlineItem({ deadline, mark, now, onEdit }: Props) {
  const words = useDeadlineWords();
  return (
    <article class="deadline" data-testid={`deadline-${deadline.rule}`} data-state={deadline.state}>
      <Ring deadline={deadline} now={now} />
      <div class="deadline-words">
        <Heading deadline={deadline} now={now} />
        {[words.next(deadline), ...words.notes(deadline)].filter(Boolean).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <DeadlineClocks deadline={deadline} />
        <Rule deadline={deadline} />
        <Decision deadline={deadline} mark={mark} onEdit={onEdit} />
      </div>
    </article>
  );
}

/** A ring while the clock runs; its place stays free afterwards, so that all names stand in line. */
function Ring({ deadline, now }: Pick<Props, 'deadline' | 'now'>) {
  const end = shownEnd(deadline);
  if (end === null || !isRunning(deadline)) return <span class="ring" />;
  const starts = deadline.starts === null ? null : new Date(deadline.starts);
  return <CountdownRing starts={starts} end={new Date(end)} now={now} isDue={isDue(deadline)} />;
}

function Heading({ deadline, now }: Pick<Props, 'deadline' | 'now'>) {
  const say = useSay(casesTexts);
  const sayCommon = useSay(commonTexts);
  const words = useDeadlineWords();
  const end = shownEnd(deadline);
  const left = timeLeft(new Date(end ?? 0), now);
  return (
    <p class="tags">
      <strong>{words.name(deadline.rule)}</strong>
      <span class={isDue(deadline) ? 'chip chip-due' : 'chip chip-plain'}>{words.state(deadline)}</span>
      {deadline.estimated && <span class="chip chip-plain">{say('deadline.estimated')}</span>}
      {end !== null && isRunning(deadline) && (
        <span class={isDue(deadline) ? 'small due' : 'small soft'}>
          {sayCommon(`left.${left.unit}`, { ...left })}
        </span>
      )}
    </p>
  );
}

function Rule({ deadline }: Pick<Props, 'deadline'>) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  return (
    <p class="small soft">
      {say('deadline.source')}: {words.source(deadline)} ·{' '}
      {say('deadline.checked', { date: deadline.checked })} · {say('deadline.confidence')}:{' '}
      {words.confidence(deadline.confidence)}
      {deadline.exhibit !== undefined && ` · ${say('deadline.from-exhibit', { n: deadline.exhibit })}`}
    </p>
  );
}

function Decision({ deadline, mark, onEdit }: Omit<Props, 'now'>) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  return (
    <label class="deadline-settle small">
      <span class="soft">{say('deadline.settle')}</span>
      <select
        aria-label={say('deadline.settle-of', { name: words.name(deadline.rule) })}
        value={mark?.state ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onEdit(markDeadline(deadline.rule, value === 'met' || value === 'void' ? value : undefined))
        }
      >
        <option value="">{say('deadline.settle-rule')}</option>
        <option value="met">{say('deadline.settle-met')}</option>
        <option value="void">{say('deadline.settle-void')}</option>
      </select>
    </label>
  );
}
