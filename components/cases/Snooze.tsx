import type { DeadlineMark } from '../../utils/cases/types';
import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { SNOOZES, type Snooze as SnoozeName, snoozeUntil } from '../../utils/reminders';
import { machineZone, toIsoInZone } from '../../utils/time';
import { isRunning } from '../shared/deadline-end';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';
import { type Edit, snoozeDeadline } from './edits';

interface Props {
  deadline: Deadline;
  mark: DeadlineMark | undefined;
  now: Date;
  onEdit: (edit: Edit) => void;
}

/** Puts the reminder of one of the person's own running deadlines off, and takes that back. */
export function Snooze({ deadline, mark, now, onEdit }: Props) {
  const say = useSay(casesTexts);
  const { rule, who, safe } = deadline;
  if (who !== 'buyer' || safe === null || !isRunning(deadline) || new Date(safe) <= now) return null;
  const until = mark?.snoozedUntil;
  const isOff = until !== undefined && new Date(until) > now;
  const zone = machineZone();
  const snooze = (name: SnoozeName) =>
    onEdit(snoozeDeadline(rule, toIsoInZone(snoozeUntil(name, new Date(safe), zone, now), zone)));
  return (
    <div class="deadline-row small">
      <span class="soft">{say('snooze.title')}</span>
      {isOff && <span>{say('snooze.until', { time: formatTime(until).slice(0, 16) })}</span>}
      {isOff ? (
        <button
          type="button"
          class="button button-quiet small"
          data-testid={`snooze-undo-${rule}`}
          onClick={() => onEdit(snoozeDeadline(rule, undefined))}
        >
          {say('snooze.undo')}
        </button>
      ) : (
        SNOOZES.map((name) => (
          <button
            key={name}
            type="button"
            class="button button-quiet small"
            data-testid={`snooze-${name}-${rule}`}
            onClick={() => snooze(name)}
          >
            {say(`snooze.${name}`)}
          </button>
        ))
      )}
    </div>
  );
}
