import { browser } from 'wxt/browser';
import type { deadlineNames } from './i18n/deadline-names';
import type { errorTexts } from './i18n/errors';
import type { menuTexts } from './i18n/menus';
import type { reminderTexts } from './i18n/reminders';
import type { stampTexts } from './i18n/stamp';

/** Lists of utils/i18n that the build puts beside the scripts, by the name of their file (wxt.config.ts). */
interface LoadedTexts {
  'deadline-names': typeof deadlineNames;
  'error-texts': typeof errorTexts;
  'menu-texts': typeof menuTexts;
  'reminder-texts': typeof reminderTexts;
  'stamp-texts': typeof stampTexts;
}

/**
 * One of these lists. The background says little and is read at every start: it loads them when it has something to say, and
 * bundles none.
 */
export async function loadTexts<Name extends keyof LoadedTexts>(list: Name): Promise<LoadedTexts[Name]> {
  return (await fetch(browser.runtime.getURL(`/${list}.json`))).json();
}
