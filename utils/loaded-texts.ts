import { browser } from 'wxt/browser';
import type { Texts } from './i18n';

/** Lists of utils/i18n that the build puts beside the scripts. */
export type LoadedTexts = 'deadline-names' | 'error-texts';

/**
 * One of these lists. The background says little and is read at every start: it loads them when it has something to say, and
 * bundles none.
 */
export async function loadTexts(list: LoadedTexts): Promise<Texts> {
  return (await fetch(browser.runtime.getURL(`/${list}.json`))).json();
}
