import type { DeadlineMark } from '../../utils/cases/types';
import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { CountdownRing } from '../shared/CountdownRing';
import { isDue, isRunning, shownEnd } from '../shared/deadline-end';
import { useDeadlineWords } from '../shared/deadline-words';
import { useSay } from '../shared/language';
import { CalendarButton } from './CalendarButton';
import { DeadlineClocks } from './DeadlineClocks';
import { DeadlineDecision } from './DeadlineDecision';
import { DeadlineHeading } from './DeadlineHeading';
import type { Edit } from './edits';
import type { CasesPorts } from './ports';
import { Snooze } from './Snooze';

interface Props {
  caseId: string;
  deadline: Deadline;
  mark: DeadlineMark | undefined;
  /** Offset in which a typed time of day is meant. */
  offset: string | undefined;
  now: Date;
  calendar: CasesPorts['calendar'];
  onEdit: (edit: Edit) => void;
}

/** Id of the element that shows a clock. */
export function deadlineId(rule: string): string {
  return `deadline-${rule}`;
}

/** One clock: what is left, what to do, its two ends, the rule behind it, and what the person decided. */
export function DeadlineItem({ caseId, deadline, mark, offset, now, calendar, onEdit }: Props) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  const { rule, safe } = deadline;
  return (
    <article
      class="deadline"
      id={deadlineId(rule)}
      tabIndex={-1}
      data-testid={`deadline-${rule}`}
      data-state={deadline.state}
    >
      <Ring deadline={deadline} now={now} />
      <div class="deadline-words">
        <DeadlineHeading deadline={deadline} now={now} />
        {[words.next(deadline), ...words.notes(deadline)].filter(Boolean).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <DeadlineClocks deadline={deadline} />
        <Rule deadline={deadline} />
        <Snooze deadline={deadline} mark={mark} now={now} onEdit={onEdit} />
        <details class="folded small" open={mark?.override !== undefined}>
          <summary data-testid={`decide-${rule}`}>{say('deadline.more')}</summary>
          <DeadlineDecision deadline={deadline} mark={mark} offset={offset} onEdit={onEdit} />
          {safe !== null && (
            <CalendarButton
              scope={{ caseId, rule }}
              label="calendar.one"
              spoken={`${say('calendar.one')}: ${words.name(rule)}`}
              calendar={calendar}
            />
          )}
        </details>
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
