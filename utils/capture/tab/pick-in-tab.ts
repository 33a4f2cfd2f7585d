import { browser } from 'wxt/browser';
import { toErrorData, UserError } from '../../errors';
import type { Language } from '../../i18n';
import { callAgent } from '../../page-agent';
import type { CaptureCommands, PickMode } from '../page';
import { unlessCancelled } from './patience';

/**
 * Lets the person pick a region or an element in a tab that holds our agent; `capture` pictures it afterwards. Nothing of ours is
 * in the page any more when this resolves. Throws `cancelled` when they leave it, or when the signal says so.
 */
export async function pickInTab(
  tabId: number,
  mode: PickMode,
  language: Language,
  signal: AbortSignal,
): Promise<void> {
  const picked = callAgent<CaptureCommands, 'pick'>(tabId, 'pick', mode, language);
  const leaving = watchLeaving(tabId);
  try {
    const isPicked = await unlessCancelled(Promise.race([picked, leaving.left]), signal);
    if (!isPicked) throw new UserError('cancelled');
  } finally {
    leaving.stop();
    // The page may be gone by now; then there is nothing to take away.
    await callAgent<CaptureCommands, 'unpick'>(tabId, 'unpick').catch(() => undefined);
  }
}

/** A page that is left while it waits for the person may never answer: it is kept aside for the way back. */
function watchLeaving(tabId: number): { left: Promise<never>; stop: () => void } {
  let onUpdated = (_tab: number) => {};
  let onRemoved = (_tab: number) => {};
  const left = new Promise<never>((_resolve, reject) => {
    onUpdated = (id) => {
      if (id === tabId) askForAgent(tabId).catch(reject);
    };
    onRemoved = (id) => {
      if (id === tabId) reject(new UserError('page-gone'));
    };
  });
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  return {
    left,
    stop() {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    },
  };
}

/** Rejects with the reason when the page in the tab is not the one that holds our agent. */
async function askForAgent(tabId: number): Promise<void> {
  try {
    await callAgent<CaptureCommands, 'look'>(tabId, 'look');
  } catch (error) {
    const { code, detail } = toErrorData(error);
    throw new UserError(code === 'page-gone' ? code : 'page-navigated', detail);
  }
}
