import { HOUR } from '../time';
import { REMIND, type Reminder } from './plan';
import type { ReminderPorts, ReminderSettings } from './reminders';
import { wordsOf } from './words';

/** Names of old reminders that are remembered at most; those still due always are. */
const MOST_OLD = 500;
/** A countdown that is read again from its page ends a little earlier or later each time. */
const SAME_END = HOUR;

/** Shows what is due and was not shown yet, one notice for each case, and takes back notices whose time is over. */
export async function showDue(
  ports: ReminderPorts,
  plan: readonly Reminder[],
  settings: ReminderSettings,
  now: Date,
): Promise<void> {
  const due = plan.filter(({ at }) => at <= now.getTime());
  const names = new Set(due.map(({ name }) => name));
  await takeBack(ports, names);
  const shown = await ports.shown.get();
  const isShown = memoryOf(shown);
  const failed = new Set<string>();
  for (const [caseId, [first, ...others]] of noticesOf(due.filter(({ name }) => !isShown(name)))) {
    if (first === undefined) continue;
    // Remembered only once it stands: a reminder told twice is better than one never told.
    await tell(ports, first, others.length, settings, now).catch(() => failed.add(caseId));
  }
  const told = due.filter(({ caseId }) => !failed.has(caseId)).map(({ name }) => name);
  const old = shown.filter((name) => !names.has(name)).slice(-MOST_OLD);
  await ports.shown.set([...old, ...told]);
}

async function tell(
  { texts, nameOf, notify }: ReminderPorts,
  first: Reminder,
  others: number,
  settings: ReminderSettings,
  now: Date,
): Promise<void> {
  const name = await nameOf(first.deadline.rule);
  await notify(first.name, wordsOf(await texts(), first, name, others, settings, now));
}

/** The latest reminder of each clock by its case; first what is surest, then what ends first. */
function noticesOf(fresh: readonly Reminder[]): Map<string, Reminder[]> {
  const latest = new Map(fresh.map((each) => [`${each.caseId}:${each.deadline.rule}`, each]));
  return Map.groupBy(
    [...latest.values()].sort((a, b) => doubtOf(a) - doubtOf(b) || endOf(a) - endOf(b)),
    ({ caseId }) => caseId,
  );
}

function doubtOf({ deadline }: Reminder): number {
  return deadline.confidence === 'low' ? 1 : 0;
}

function endOf({ deadline }: Reminder): number {
  return Date.parse(deadline.safe ?? '');
}

/** Whether a reminder was shown, for this end or one within the hour. */
function memoryOf(shown: readonly string[]): (name: string) => boolean {
  const ends = new Map<string, number[]>();
  for (const name of shown) {
    const [start, end] = split(name);
    ends.set(start, [...(ends.get(start) ?? []), end]);
  }
  return (name) => {
    const [start, end] = split(name);
    return ends.get(start)?.some((each) => Math.abs(each - end) < SAME_END) ?? false;
  };
}

/** A name without its end, and the end. */
function split(name: string): [start: string, end: number] {
  const at = name.search(/\d{4}-\d\d-\d\dT[^T]*$/);
  return [name.slice(0, at), Date.parse(name.slice(at))];
}

async function takeBack({ standing, clear }: ReminderPorts, names: ReadonlySet<string>): Promise<void> {
  for (const id of await standing()) {
    if (id.startsWith(REMIND) && !names.has(id)) await clear(id);
  }
}
