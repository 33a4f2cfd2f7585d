import { callAgent, injectAgent } from '../page-agent';
import type { Typed } from '../typing';
import type { PageCommands } from './page-commands';

/** Types a text into the focused field of a tab's page. Throws `page-not-allowed` where the browser refuses. */
export async function typeInTab(tabId: number, text: string): Promise<Typed> {
  await injectAgent(tabId);
  return callAgent<PageCommands, 'typeText'>(tabId, 'typeText', text);
}
