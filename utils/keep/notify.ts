import { browser } from 'wxt/browser';
import type { ErrorCode } from '../errors';
import { type Language, translator } from '../i18n';
import { loadTexts } from '../loaded-texts';
import type { Kept, ToPopup } from '../messages';

/** How a job ended, in the words a popup is told. */
export type Outcome = Extract<ToPopup, { type: 'kept' | 'failed' }>;

/** Says in a notification how a job ended that no popup shows. */
export async function notifyOutcome(outcome: Outcome, language: Language): Promise<void> {
  if (outcome.type === 'kept')
    await notify(`kept:${outcome.kept.caseId}`, await keptWords(outcome.kept, language));
  else await notifyFailure(outcome.error.code, language, outcome.rescue.length > 0);
}

/** Says in a notification that nothing was kept; with `isRescued` also where the picture can still be had. */
export async function notifyFailure(code: ErrorCode, language: Language, isRescued: boolean): Promise<void> {
  const say = translator(language, await loadTexts('menu-texts'));
  const reason = translator(language, await loadTexts('error-texts'))(code);
  const message = isRescued ? `${reason}\n${say('failed.rescue')}` : reason;
  await notify(`failed:${code}:${crypto.randomUUID()}`, { title: say('failed.title'), message });
}

async function keptWords(kept: Kept, language: Language): Promise<{ title: string; message: string }> {
  const say = translator(language, await loadTexts('menu-texts'));
  const message = say(kept.state === 'complete' ? 'kept.complete' : 'kept.partial', { title: kept.title });
  return { title: say('kept.title', { number: kept.exhibitNumber }), message };
}

async function notify(id: string, words: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
}
