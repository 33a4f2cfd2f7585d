import { UserError } from '../errors';
import type { Language } from '../i18n';
import { callAgent } from '../page-agent';
import type { CaptureCommands, PickMode } from './page';
import { unlessCancelled } from './patience';

/**
 * Lets the person pick a region or an element in a tab that holds our agent; `capture` pictures it afterwards. Nothing of ours is in the page any more
 * when this resolves. Throws `cancelled` when they leave it, or when the signal says so.
 */
export async function pickInTab(
  tabId: number,
  mode: PickMode,
  language: Language,
  signal: AbortSignal,
): Promise<void> {
  try {
    const picked = callAgent<CaptureCommands, 'pick'>(tabId, 'pick', mode, language);
    if (!(await unlessCancelled(picked, signal))) throw new UserError('cancelled');
  } finally {
    // The page may be gone by now; then there is nothing to take away.
    await callAgent<CaptureCommands, 'unpick'>(tabId, 'unpick').catch(() => undefined);
  }
}
