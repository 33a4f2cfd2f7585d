import { browser } from 'wxt/browser';
import {
  createMenus,
  ENGINE,
  extensionVersion,
  nextSequence,
  notifyOutcome,
  type Outcome,
} from '../keep/background';
import { caseOfReminder } from '../reminders';
import { languageOf, readSettings } from '../settings';
import { badge } from './browser-notices';
import { screenLanguage } from './language';
import { remind, snoozeReminder } from './remind';

export { screenLanguage } from './language';
export { remind, remindIfForgotten } from './remind';

const WORKING = '#1f5f54';

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

/** A button of a reminder: the first opens the case, the second puts the reminder off. */
export async function onButton(notification: string, button: number): Promise<void> {
  await (button === 0 ? toCase : snoozeReminder)(notification);
}
