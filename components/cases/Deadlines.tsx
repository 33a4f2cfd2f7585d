import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { sortDeadlines } from '../shared/deadline-end';
import { useSay } from '../shared/language';
import { CalendarButton } from './CalendarButton';
import { ClockChart } from './ClockChart';
import { DeadlineItem } from './DeadlineItem';
import type { Edit } from './edits';
import { offsetOf } from './fact-input';
import type { CasesPorts, CaseView } from './ports';
import { Section } from './Section';
import { Timeline } from './Timeline';
import { timelineOf } from './timeline';
import { WaitingDeadlines } from './WaitingDeadlines';

interface Props {
  view: CaseView;
  now: Date;
  calendar: CasesPorts['calendar'];
  onEdit: (edit: Edit) => void;
}

/** Every clock of the case with its rule and source, those that matter now first, beside a timeline of the order. */
export function Deadlines({ view, now, calendar, onEdit }: Props) {
  const say = useSay(casesTexts);
  const { facts, deadlines, file } = view;
  const { id, deadlineMarks } = file.case;
  const { known, later, waiting } = sortDeadlines(deadlines);
  const item = (deadline: Deadline) => (
    <li key={deadline.rule}>
      <DeadlineItem
        caseId={id}
        deadline={deadline}
        mark={deadlineMarks[deadline.rule]}
        offset={offsetOf(facts)}
        now={now}
        calendar={calendar}
        onEdit={onEdit}
      />
    </li>
  );
  return (
    <Section name="deadlines">
      <p class="small soft lead">{say('deadline.note')}</p>
      <ClockChart deadlines={known} now={now} />
      <div class="deadlines">
        <div class="deadline-column">
          {known.length === 0 && <p class="empty">{say('deadline.none')}</p>}
          <ul class="deadline-list">{known.map(item)}</ul>
          {later.length > 0 && (
            <details class="folded">
              <summary data-testid="later-deadlines">{say('deadline.later', { n: later.length })}</summary>
              <ul class="deadline-list">{later.map(item)}</ul>
            </details>
          )}
          <WaitingDeadlines waiting={waiting} item={item} />
          {known.length + later.length > 0 && (
            <CalendarButton scope={{ caseId: id }} label="calendar.case" calendar={calendar} />
          )}
        </div>
        <Timeline points={timelineOf({ facts, deadlines: known, now, exhibits: file.exhibits })} />
      </div>
    </Section>
  );
}
