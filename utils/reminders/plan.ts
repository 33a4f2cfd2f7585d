import { type Deadline, isOwnAndRunning } from '../deadlines';
import { DAY, HOUR } from '../time';
import { outOfQuiet, type QuietHours } from './quiet-hours';

/** The clocks of one case. */
export interface CaseClocks {
  caseId: string;
  title: string;
  deadlines: readonly Deadline[];
  /** When the case was opened, ISO 8601: nothing is told of what ended before, nor of any end without it. */
  createdAt?: string;
  /** Until when the person put a reminder off, by rule. */
  marks?: Readonly<Record<string, { snoozedUntil?: string }>>;
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

/** For so long it is still told that a deadline ended while the browser was closed. */
const TOLD_LATE = 7 * DAY;

/**
 * Every reminder of the buyer's own running deadlines, earliest first, past ones included (they may have been missed), and
 * those of deadlines that ended in the last days. They run on the safe end: an extension is an argument, not a plan.
 */
export function planReminders(
  cases: readonly CaseClocks[],
  leadHours: readonly number[],
  quiet: QuietHours | null,
  zone: string,
  now: Date,
): Reminder[] {
  const reminders = cases.flatMap((clocks) =>
    clocks.deadlines
      .filter((deadline) => isRemindedOf(deadline, now))
      .flatMap((deadline) => remindersOf(deadline, clocks, leadHours, quiet, zone, now)),
  );
  return reminders.sort((a, b) => a.at - b.at);
}

/** A mere suggestion for a step that the case is past would only be noise. */
function isRemindedOf(deadline: Deadline, now: Date): boolean {
  const { who, state, confidence, isLater, safe } = deadline;
  if (isOwnAndRunning(deadline, now)) return !(isLater && confidence === 'low');
  const isOver = who === 'buyer' && (state === 'passed' || state === 'grace');
  return isOver && !isLater && now.getTime() - Date.parse(safe ?? '') < TOLD_LATE;
}

function remindersOf(
  deadline: Deadline,
  { caseId, title, createdAt = '', marks = {} }: CaseClocks,
  leadHours: readonly number[],
  quiet: QuietHours | null,
  zone: string,
  now: Date,
): Reminder[] {
  const { rule, safe } = deadline;
  const end = Date.parse(safe ?? '');
  if (Number.isNaN(end)) return [];
  const earliest = end <= now.getTime() ? Date.parse(createdAt) : 0;
  const until = marks[rule]?.snoozedUntil ?? '';
  const snoozed = Date.parse(until);
  const leads = leadHours.map((hours) => ({
    lead: String(hours),
    at: outOfQuiet(end - hours * HOUR, end, quiet, zone),
  }));
  // What was put off past the end is not put off: later leads still come.
  const times =
    snoozed < end ? [{ lead: until, at: snoozed }, ...leads.filter(({ at }) => at > snoozed)] : leads;
  return times
    .filter(({ at }) => at >= earliest)
    .map(({ lead, at }) => ({
      name: `${nameStart(caseId, rule, lead)}${safe}`,
      at,
      caseId,
      title,
      deadline,
    }));
}

function nameStart(caseId: string, rule: string, lead: string): string {
  return `${REMIND}${caseId}:${rule}:${lead}:`;
}
