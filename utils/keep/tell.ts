import { browser } from 'wxt/browser';
import type { ErrorData } from '../errors';
import { type Language, translator } from '../i18n';
import { errorTexts } from '../i18n/errors';
import { menuTexts } from '../i18n/menus';
import type { Kept } from '../messages';

/** Says in a notification what was kept; a click on it opens the case. */
export async function tellKept(kept: Kept, language: Language): Promise<void> {
  const say = translator(language, menuTexts);
  const message = say(kept.state === 'complete' ? 'kept.complete' : 'kept.partial', { title: kept.title });
  await notify(`kept:${kept.caseId}`, { title: say('kept.title', { number: kept.exhibitNumber }), message });
}

/** Says in a notification why nothing was kept after a click at this time (epoch milliseconds). */
export async function tellFailed({ code }: ErrorData, language: Language, clickedAt: number): Promise<void> {
  const title = translator(language, menuTexts)('failed.title');
  await notify(`failed:${clickedAt}`, { title, message: translator(language, errorTexts)(code) });
}

async function notify(id: string, words: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
}
