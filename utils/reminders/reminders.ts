import { nearestDeadline } from '../deadlines';
import type { Language } from '../i18n';
import type { reminderTexts } from '../i18n/reminders';
import { badgeOf } from './badge';
import { type CaseClocks, planReminders, REMIND, type Reminder } from './plan';
import type { QuietHours } from './quiet-hours';
import { showDue } from './show-due';
import type { Notice } from './words';

/** The members of the browser that reminders need. */
export interface ReminderPorts {
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, info: { when: number } | { periodInMinutes: number }): unknown;
    clear(name: string): Promise<boolean>;
  };
  notify(id: string, words: Notice): Promise<unknown>;
  /** Ids of the notices that stand, and the end of one. */
  standing(): Promise<string[]>;
  clear(id: string): Promise<unknown>;
  /** What reminders say; asked only when one is shown. */
  texts(): Promise<typeof reminderTexts>;
  /** What a rule is called; asked likewise. */
  nameOf(rule: string): Promise<string>;
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

/** Chromium keeps at most 500 alarms for an extension: the nearest are set, and each that rings sets those after it. */
export const MOST_ALARMS = 200;
/** Alarms can vanish when a browser restarts, clocks and zones change, machines sleep: this one looks again. */
export const SAFETY_NET = 'safety-net';
const SAFETY_NET_MINUTES = 15;

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
    await matchAlarms(ports, plan.filter(({ at }) => at > now.getTime()).slice(0, MOST_ALARMS));
    await showDue(ports, plan, settings, now);
    const nearest = nearestDeadline(
      cases.flatMap(({ deadlines }) => deadlines),
      now,
    );
    const { text, colour } = badgeOf(nearest?.safe ?? null, now);
    await ports.badge(text, colour);
  });
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

/** The running clocks of a case of which a reminder is due. */
export function dueClocks(
  clocks: CaseClocks,
  { leadHours, quiet, zone }: Omit<ReminderSettings, 'language'>,
  now: Date,
): { rule: string; end: Date }[] {
  const due = planReminders([clocks], leadHours, quiet, zone, now).filter(({ at }) => at <= now.getTime());
  const rules = new Map(due.map(({ deadline }) => [deadline.rule, new Date(deadline.safe ?? 0)]));
  return [...rules].map(([rule, end]) => ({ rule, end })).filter(({ end }) => end > now);
}
