import { join } from 'node:path';
import { bundleScript } from '../browser/bundle-script.ts';
import type { ExtensionBrowser } from '../browser/types.ts';
import { extensionPage } from './extension-page.ts';

const MESSAGES = 400;

/** Puts a chat of 400 messages into a case, straight into the store: what keeps chats is looked at elsewhere; gives its number. */
export async function storeSampleChat(
  browser: ExtensionBrowser,
  caseId: string,
  lang: string,
): Promise<number> {
  const script = await bundleScript(join(import.meta.dirname, 'sample-chat.ts'), 'sampleChat');
  const view = await browser.openExtensionPage('cases.html');
  const page = await extensionPage(browser, 'cases.html');
  await page.evaluate(script);
  const act = `sampleChat.keepSampleChat(${JSON.stringify(caseId)}, ${MESSAGES}, ${JSON.stringify(lang)})`;
  const number = Number(await page.evaluate(act));
  await view.close();
  return number;
}
