import { browser } from 'wxt/browser';
import { factsOfCase, readAllCases, titleOfCase } from '../cases';
import { deadlinesOf } from '../deadlines';
import type { Language } from '../i18n';
import {
  createMenus,
  ENGINE,
  extensionVersion,
  nextSequence,
  notifyOutcome,
  type Outcome,
} from '../keep/background';
import { caseOfReminder, replan } from '../reminders';
import { languageOf, readSettings } from '../settings';
import { storedItem } from '../stored';
import { machineZone } from '../time';

const WORKING = '#1f5f54';

const shown = storedItem('reminders-shown', (stored) =>
  Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [],
);

/** The language of screens, menus and strips. */
export async function screenLanguage(): Promise<Language> {
  return languageOf(await readSettings(), browser.i18n.getUILanguage());
}

/** What a keep needs, from the settings as they are now. */
export async function keepPorts() {
  const settings = await readSettings();
  const { pictures, mostScreens, isClockChecked } = settings;
  return {
    language: languageOf(settings, browser.i18n.getUILanguage()),
    engine: ENGINE,
    pictures,
    mostScreens,
    isClockChecked,
    nextSequence,
    extensionVersion: extensionVersion(),
    now: () => new Date(),
  };
}

/** Everything that has to be right after an install, an update or a start. */
export async function refresh(): Promise<void> {
  await createMenus(await screenLanguage());
  await remind();
}

/** Makes alarms, notices and badge fit the cases as they are now. */
export async function remind(): Promise<void> {
  const { leadHours, quiet } = await readSettings();
  const now = new Date();
  const clocks = (await readAllCases()).map((file) => {
    const facts = factsOfCase(file);
    const { deadlineMarks: marks, contacts, filings, demands, chatMarks = [] } = file.case;
    const url = file.exhibits.findLast(({ orders }) => orders.length > 0)?.url;
    const input = { facts, marks, contacts, filings, demands, chatMarks, ...(url !== undefined && { url }) };
    return { caseId: file.case.id, title: titleOfCase(file.case, facts), deadlines: deadlinesOf(input, now) };
  });
  const settings = { language: await screenLanguage(), leadHours, quiet, zone: machineZone() };
  const ports = { alarms: browser.alarms, notify, badge, shown };
  await replan(ports, clocks, settings, now);
}

/** Says how a capture ended that no popup shows. */
export async function tellUnseen(outcome: Outcome): Promise<void> {
  await notifyOutcome(outcome, await screenLanguage());
}

/** n of m on the button while a capture runs; the nearest deadline again when it is over. */
export function showProgress(progress: { done: number; total: number } | undefined): void {
  if (progress === undefined) void remind();
  else void badge(`${progress.done}/${progress.total}`, WORKING);
}

/** Opens the case a notification is about: the person clicked it. */
export async function toCase(notification: string): Promise<void> {
  const caseId = caseOfReminder(notification) ?? /^kept:(.+)$/.exec(notification)?.[1];
  if (caseId === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/cases.html#/case/${caseId}`) });
  await browser.notifications.clear(notification);
}

function notify(id: string, words: { title: string; message: string }): Promise<string> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  return browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
}

async function badge(text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}
