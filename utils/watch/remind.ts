import { browser } from 'wxt/browser';
import { changeCase, factsOfCase, readAllCases, titleOfCase } from '../cases';
import { clocksOf, readHolidays } from '../clocks';
import { nameIn } from '../deadlines';
import { loadTexts } from '../loaded-texts';
import {
  type CaseClocks,
  caseOfReminder,
  dueClocks,
  type ReminderPorts,
  replan,
  SAFETY_NET,
  snoozeUntil,
} from '../reminders';
import { readSettings } from '../settings';
import { storedItem } from '../stored';
import { machineZone, toIsoInZone } from '../time';
import { badge, notify } from './browser-notices';
import { screenLanguage } from './language';

const shown = storedItem('reminders-shown', (stored) =>
  Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [],
);

/** Makes alarms, notices and badge fit the cases as they are now. */
export function remind(): Promise<void> {
  // What is read has to be as new as what is made of it, also when two runs begin at once.
  return navigator.locks.request('keepproof-remind', async () => {
    const now = new Date();
    const clocks = await readClocks(now);
    const settings = await reminderSettings();
    const language = await screenLanguage();
    const ports: ReminderPorts = {
      alarms: browser.alarms,
      notify,
      standing: async () => Object.keys(await browser.notifications.getAll()),
      clear: (id) => browser.notifications.clear(id),
      texts: () => loadTexts('reminder-texts'),
      nameOf: async (rule) => nameIn(await loadTexts('deadline-names'), rule, language),
      badge,
      shown,
    };
    await replan(ports, clocks, { ...settings, language }, now);
  });
}

/** Plans again where the browser dropped every alarm, as when the extension was switched off and on: no event tells that. */
export async function remindIfForgotten(): Promise<void> {
  if ((await browser.alarms.get(SAFETY_NET)) === undefined) await remind();
}

/** Puts off for an hour what a notification tells of. */
export async function snoozeReminder(notification: string): Promise<void> {
  const now = new Date();
  const caseId = caseOfReminder(notification);
  const clocks = (await readClocks(now)).find((each) => each.caseId === caseId);
  if (caseId === undefined || clocks === undefined) return;
  const settings = await reminderSettings();
  const until = dueClocks(clocks, settings, now).map(({ rule, end }) => {
    const at = snoozeUntil('hour', end, settings.zone, now);
    return [rule, toIsoInZone(at, settings.zone)] as const;
  });
  const detail = JSON.stringify(Object.fromEntries(until));
  await changeCase(
    caseId,
    (before) => {
      const marks = { ...before.deadlineMarks };
      for (const [rule, snoozedUntil] of until) marks[rule] = { ...marks[rule], snoozedUntil };
      return { ...before, deadlineMarks: marks };
    },
    'deadline-snoozed',
    detail,
    now,
  );
  await browser.notifications.clear(notification);
  await remind();
}

async function readClocks(now: Date): Promise<CaseClocks[]> {
  const holidays = await readHolidays();
  return (await readAllCases()).map((file) => {
    const { id, createdAt, deadlineMarks: marks } = file.case;
    const facts = factsOfCase(file);
    const deadlines = clocksOf(file, facts, holidays, now);
    return { caseId: id, title: titleOfCase(file.case, facts), createdAt, marks, deadlines };
  });
}

async function reminderSettings() {
  const { leadHours, quiet } = await readSettings();
  return { leadHours, quiet, zone: machineZone() };
}
