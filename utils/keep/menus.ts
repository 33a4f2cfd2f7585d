import { type Browser, browser } from 'wxt/browser';
import { type Language, translator } from '../i18n';
import { loadTexts } from '../loaded-texts';
import type { KeepMode } from '../messages';
import type { KeepJobs } from './job';
import { notifyFailure } from './notify';

/** The entries of the right-click menu, in order; adding one takes its mode and its text. */
const ENTRIES: { id: `keep-${KeepMode}`; mode: KeepMode }[] = [
  { id: 'keep-page', mode: 'page' },
  { id: 'keep-visible', mode: 'visible' },
  { id: 'keep-chat', mode: 'chat' },
  { id: 'keep-region', mode: 'region' },
  { id: 'keep-element', mode: 'element' },
];

/** Puts the entries into the menu, in a language; called at install, at start and when the language changes. */
export async function createMenus(language: Language): Promise<void> {
  const say = translator(language, await loadTexts('menu-texts'));
  // Two runs at once would make an entry twice.
  await navigator.locks.request('keepproof-menus', async () => {
    await browser.contextMenus.removeAll();
    for (const { id } of ENTRIES) {
      browser.contextMenus.create({
        id,
        title: say(id),
        contexts: ['page', 'image', 'link', 'selection', 'frame'],
      });
    }
  });
}

/**
 * Asks the person to let a frame of another site be read, when its chat is to be kept; the click counts only until something else
 * was waited for. Says no more than the popup would: without it the chat is not found.
 */
export async function allowFrame(entry: string | number, pageUrl?: string, frameUrl?: string): Promise<void> {
  const origin = frameUrl !== undefined && URL.canParse(frameUrl) ? new URL(frameUrl).origin : 'null';
  if (entry !== 'keep-chat' || !/^https?:/.test(origin) || pageUrl?.startsWith(`${origin}/`)) return;
  await browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
}

/** Keeps what a menu entry asks for; the job says how it went, but for the one that could not begin. */
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
  if ((await jobs.run(request)) === 'busy') await notifyFailure('busy', language, false);
}
