import type { ExtensionBrowser } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { choose } from './testid.ts';

/**
 * Sees to it that the extension speaks this language. It follows the browser; where the browser has no such language pack,
 * the language is chosen on the options page, as a person would do.
 */
export async function setLanguage(browser: ExtensionBrowser, lang: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  const spoken = () => page.evaluate((document) => document.documentElement.lang || undefined);
  if ((await waitFor('the options page', spoken)) !== lang) {
    await waitFor(
      `"${lang}" among the languages`,
      async () => (await choose(page, 'language', lang)) || undefined,
    );
    await waitFor(`the language ${lang}`, async () => ((await spoken()) === lang ? true : undefined));
  }
  await page.close();
}
