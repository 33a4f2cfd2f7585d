import { type Deadline, isOwnAndRunning } from '../deadlines';
import { HOUR } from '../time';
import { outOfQuiet, type QuietHours } from './quiet-hours';

/** The clocks of one case. */
export interface CaseClocks {
  caseId: string;
  title: string;
  deadlines: readonly Deadline[];
}

/** One reminder of one deadline. */
export interface Reminder {
  /** Alarm name: the same deadline, end and lead always give the same name. */
  name: string;
  /** When it should come, epoch milliseconds. */
  at: number;
  caseId: string;
  title: string;
  deadline: Deadline;
}

/** What makes an alarm ours. */
export const REMIND = 'remind:';

/**
 * Every reminder of the buyer's own running deadlines, earliest first, past ones included (they may have been missed).
 * They run on the safe end: an extension is an argument, not a plan.
 */
export function planReminders(
  cases: readonly CaseClocks[],
  leadHours: readonly number[],
  quiet: QuietHours | null,
  zone: string,
  now: Date,
): Reminder[] {
  const reminders = cases.flatMap(({ caseId, title, deadlines }) =>
    deadlines
      .filter((deadline) => isOwnAndRunning(deadline, now))
      .flatMap((deadline) =>
        leadsOf(deadline, leadHours, quiet, zone).map((lead) => ({ ...lead, caseId, title, deadline })),
      ),
  );
  return reminders
    .map(({ at, hours, ...rest }) => ({ ...rest, at, name: nameOf(rest.caseId, rest.deadline, hours) }))
    .sort((a, b) => a.at - b.at);
}

function leadsOf(
  { safe }: Deadline,
  leadHours: readonly number[],
  quiet: QuietHours | null,
  zone: string,
): { at: number; hours: number }[] {
  const end = Date.parse(safe ?? '');
  if (Number.isNaN(end)) return [];
  return leadHours.map((hours) => ({ hours, at: outOfQuiet(end - hours * HOUR, end, quiet, zone) }));
}

function nameOf(caseId: string, { rule, safe }: Deadline, hours: number): string {
  return `${REMIND}${caseId}:${rule}:${hours}:${safe}`;
}
