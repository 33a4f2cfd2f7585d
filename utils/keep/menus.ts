import { type Browser, browser } from 'wxt/browser';
import { toErrorData } from '../errors';
import { type Language, translator } from '../i18n';
import { errorTexts } from '../i18n/errors';
import { menuTexts } from '../i18n/menus';
import type { KeepMode, Kept } from '../messages';
import type { KeepJobs } from './job';

/** The entries of the right-click menu, in order; adding one takes its mode and its text. */
const ENTRIES: { id: 'keep-page' | 'keep-visible'; mode: KeepMode }[] = [
  { id: 'keep-page', mode: 'page' },
  { id: 'keep-visible', mode: 'visible' },
];

/** Puts the entries into the menu, in a language; called at install, at start and when the language changes. */
export async function createMenus(language: Language): Promise<void> {
  const say = translator(language, menuTexts);
  await browser.contextMenus.removeAll();
  for (const { id } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: say(id),
      contexts: ['page', 'image', 'link', 'selection', 'frame'],
    });
  }
}

/** Keeps what a menu entry asks for and says how it went in a notification. */
export async function onMenu(
  entry: string | number,
  tab: Browser.tabs.Tab | undefined,
  jobs: KeepJobs,
  language: Language,
  clickedAt: number,
): Promise<void> {
  const mode = ENTRIES.find(({ id }) => id === entry)?.mode;
  if (mode === undefined || tab?.id === undefined || tab.windowId === undefined) return;
  const request = {
    tabId: tab.id,
    windowId: tab.windowId,
    mode,
    target: { kind: 'auto' as const },
    clickedAt,
  };
  try {
    const kept = await jobs.run(request);
    await notify(`kept:${kept.caseId}`, keptWords(kept, language));
  } catch (error) {
    const { code } = toErrorData(error);
    const title = translator(language, menuTexts)('failed.title');
    await notify(`failed:${clickedAt}`, {
      title,
      message: translator(language, errorTexts)(code),
    });
  }
}

function keptWords(kept: Kept, language: Language): { title: string; message: string } {
  const say = translator(language, menuTexts);
  const message = say(kept.state === 'complete' ? 'kept.complete' : 'kept.partial', { title: kept.title });
  return { title: say('kept.title', { number: kept.exhibitNumber }), message };
}

async function notify(id: string, words: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
}
