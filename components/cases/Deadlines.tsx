import { casesTexts } from '../../utils/i18n/cases';
import { sortDeadlines } from '../shared/deadline-end';
import { useSay } from '../shared/language';
import { DeadlineItem } from './DeadlineItem';
import type { Edit } from './edits';
import type { CaseView } from './ports';
import { Section } from './Section';
import { Timeline } from './Timeline';
import { timelineOf } from './timeline';
import { WaitingDeadlines } from './WaitingDeadlines';

interface Props {
  view: CaseView;
  now: Date;
  onEdit: (edit: Edit) => void;
}

/** Every clock of the case with its rule and source, beside a timeline of the order. */
export function Deadlines({ view, now, onEdit }: Props) {
  const say = useSay(casesTexts);
  const { known, waiting } = sortDeadlines(view.deadlines);
  const { facts, deadlines, file } = view;
  return (
    <Section name="deadlines">
      <p class="small soft lead">{say('deadline.note')}</p>
      <div class="deadlines">
        <div class="deadline-column">
          {known.length === 0 && <p class="empty">{say('deadline.none')}</p>}
          <ul class="deadline-list">
            {known.map((deadline) => (
              <li key={deadline.rule}>
                <DeadlineItem
                  deadline={deadline}
                  mark={file.case.deadlineMarks[deadline.rule]}
                  now={now}
                  onEdit={onEdit}
                />
              </li>
            ))}
          </ul>
          <WaitingDeadlines waiting={waiting} />
        </div>
        <Timeline points={timelineOf({ facts, deadlines, now, exhibits: file.exhibits })} />
      </div>
    </Section>
  );
}
