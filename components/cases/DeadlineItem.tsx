import type { DeadlineMark } from '../../utils/cases/types';
import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { commonTexts } from '../../utils/i18n/common';
import { timeLeft } from '../shared/countdown';
import { isDue, isRunning, shownEnd } from '../shared/deadline-end';
import { useDeadlineWords } from '../shared/deadline-words';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';
import { type Edit, markDeadline } from './edits';

interface Props {
  deadline: Deadline;
  mark: DeadlineMark | undefined;
  now: Date;
  onEdit: (edit: Edit) => void;
}

/** One clock: its state, its two ends, who must act, the rule behind it, and what the person decided. */
export function DeadlineItem({ deadline, mark, now, onEdit }: Props) {
  const say = useSay(casesTexts);
  const sayCommon = useSay(commonTexts);
  const words = useDeadlineWords();
  const end = shownEnd(deadline);
  const left = timeLeft(new Date(end ?? 0), now);
  return (
    <article class="deadline" data-testid={`deadline-${deadline.rule}`} data-state={deadline.state}>
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
      <Clocks deadline={deadline} />
      <p class="small soft">
        {say('deadline.source')}: {words.source(deadline)} ·{' '}
        {say('deadline.checked', { date: deadline.checked })} · {say('deadline.confidence')}:{' '}
        {words.confidence(deadline.confidence)}
        {deadline.exhibit !== undefined && ` · ${say('deadline.from-exhibit', { n: deadline.exhibit })}`}
      </p>
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
    </article>
  );
}

function Clocks({ deadline }: { deadline: Deadline }) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  const time = (iso: string | null) => (iso === null ? '—' : formatTime(iso).slice(0, 16));
  return (
    <dl class="deadline-clocks small">
      <div>
        <dt class="soft">{say('deadline.who')}</dt>
        <dd>{words.who(deadline.who)}</dd>
      </div>
      <div>
        <dt class="soft">{say('deadline.starts')}</dt>
        <dd>{time(deadline.starts)}</dd>
      </div>
      <div>
        <dt class="soft">{say('deadline.safe')}</dt>
        <dd>{time(deadline.safe)}</dd>
      </div>
      <div>
        <dt class="soft">{say('deadline.legal')}</dt>
        <dd>{deadline.legal === null ? words.legalReason(deadline) : time(deadline.legal)}</dd>
      </div>
    </dl>
  );
}
