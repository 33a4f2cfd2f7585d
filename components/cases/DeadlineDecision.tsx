import type { DeadlineMark } from '../../utils/cases/types';
import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { useDeadlineWords } from '../shared/deadline-words';
import { useSay } from '../shared/language';
import { type Edit, markDeadline, overrideDeadline } from './edits';
import { TimeField } from './TimeField';

interface Props {
  deadline: Deadline;
  mark: DeadlineMark | undefined;
  /** Offset in which a typed time of day is meant. */
  offset: string | undefined;
  onEdit: (edit: Edit) => void;
}

/** What the person decided about a clock: done, does not apply, or an end of their own. */
export function DeadlineDecision({ deadline, mark, offset, onEdit }: Props) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  const { rule } = deadline;
  const name = words.name(rule);
  const id = `override-${rule}`;
  return (
    <>
      <label class="deadline-row small">
        <span class="soft">{say('deadline.settle')}</span>
        <select
          aria-label={say('deadline.settle-of', { name })}
          data-testid={`settle-${rule}`}
          value={mark?.state ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onEdit(markDeadline(rule, value === 'met' || value === 'void' ? value : undefined))
          }
        >
          <option value="">{say('deadline.settle-rule')}</option>
          <option value="met">{say('deadline.settle-met')}</option>
          <option value="void">{say('deadline.settle-void')}</option>
        </select>
      </label>
      <div class="deadline-row small">
        <label class="soft" for={id}>
          {say('deadline.override')}
        </label>
        <TimeField
          id={id}
          label={say('deadline.override-of', { name })}
          value={mark?.override}
          offset={offset}
          onType={(end) => onEdit(overrideDeadline(rule, end))}
          onEmpty={() => onEdit(overrideDeadline(rule, undefined))}
        />
        {mark?.override !== undefined && (
          <button
            type="button"
            class="button button-quiet small"
            data-testid={`override-undo-${rule}`}
            onClick={() => onEdit(overrideDeadline(rule, undefined))}
          >
            {say('deadline.override-undo')}
          </button>
        )}
      </div>
    </>
  );
}
