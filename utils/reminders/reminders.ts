import { nearestDeadline } from '../deadlines';
import type { Language } from '../i18n';
import { badgeOf } from './badge';
import { type CaseClocks, planReminders, REMIND, type Reminder } from './plan';
import type { QuietHours } from './quiet-hours';
import { wordsOf } from './words';

/** The members of the browser that reminders need. */
export interface ReminderPorts {
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, info: { when: number } | { periodInMinutes: number }): unknown;
    clear(name: string): Promise<boolean>;
  };
  notify(id: string, words: { title: string; message: string }): Promise<unknown>;
  badge(text: string, colour: string): Promise<unknown>;
  /** Names of reminders that were shown. */
  shown: { get(): Promise<string[]>; set(names: string[]): Promise<void> };
}

export interface ReminderSettings {
  language: Language;
  leadHours: readonly number[];
  quiet: QuietHours | null;
  zone: string;
}

/** Chromium keeps at most 500 alarms for an extension; the nearest matter. */
const MOST_ALARMS = 200;
/** Alarms can vanish when a browser restarts: this one looks again. */
const SAFETY_NET = 'safety-net';
const SAFETY_NET_MINUTES = 60;

/**
 * Makes the browser's alarms equal to the plan, shows what is due and was not shown yet (once), and sets the badge.
 * Safe to call at any time and as often as one likes.
 */
export function replan(
  ports: ReminderPorts,
  cases: readonly CaseClocks[],
  settings: ReminderSettings,
  now: Date,
): Promise<void> {
  // Two runs at once would show a reminder twice.
  return navigator.locks.request('keepproof-reminders', async () => {
    const plan = planReminders(cases, settings.leadHours, settings.quiet, settings.zone, now);
    await showDue(ports, plan, settings, now);
    await matchAlarms(ports, plan.filter(({ at }) => at > now.getTime()).slice(0, MOST_ALARMS));
    const nearest = nearestDeadline(
      cases.flatMap(({ deadlines }) => deadlines),
      now,
    );
    const { text, colour } = badgeOf(nearest?.safe ?? null, now);
    await ports.badge(text, colour);
  });
}

async function showDue(
  ports: ReminderPorts,
  plan: Reminder[],
  settings: ReminderSettings,
  now: Date,
): Promise<void> {
  const due = plan.filter(({ at }) => at <= now.getTime());
  const shown = new Set(await ports.shown.get());
  const fresh = due.filter(({ name }) => !shown.has(name));
  // Written first: a reminder that fails to show is better than one that shows for ever.
  await ports.shown.set(due.map(({ name }) => name));
  const latest = new Map(fresh.map((reminder) => [`${reminder.caseId}:${reminder.deadline.rule}`, reminder]));
  for (const reminder of latest.values()) {
    await ports.notify(reminder.name, wordsOf(reminder, settings.language, settings.zone, now));
  }
}

async function matchAlarms({ alarms }: ReminderPorts, wanted: Reminder[]): Promise<void> {
  const existing = new Map((await alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));
  const names = new Set(wanted.map(({ name }) => name));
  for (const name of existing.keys()) {
    if (name.startsWith(REMIND) && !names.has(name)) await alarms.clear(name);
  }
  for (const { name, at } of wanted) {
    if (existing.get(name) !== at) await alarms.create(name, { when: at });
  }
  if (!existing.has(SAFETY_NET)) await alarms.create(SAFETY_NET, { periodInMinutes: SAFETY_NET_MINUTES });
}

/** The case a notification or alarm is about, or undefined. */
export function caseOfReminder(name: string): string | undefined {
  return name.startsWith(REMIND) ? name.slice(REMIND.length).split(':')[0] : undefined;
}
