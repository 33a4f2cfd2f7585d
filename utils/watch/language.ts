import { browser } from 'wxt/browser';
import type { Language } from '../i18n';
import { languageOf, readSettings } from '../settings';

/** The language of screens, menus and strips. */
export async function screenLanguage(): Promise<Language> {
  return languageOf(await readSettings(), browser.i18n.getUILanguage());
}
