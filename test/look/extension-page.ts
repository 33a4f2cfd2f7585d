import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';

/** The browser's page behind the last opened page of the extension with this path; for pictures, which a `View` cannot take. */
export function extensionPage(browser: ExtensionBrowser, path: string): Promise<Page> {
  return waitFor(`${path} to be open`, async () => {
    const extension = (await browser.page.browser().extensions()).get(browser.extensionId);
    const pages = (await extension?.pages()) ?? [];
    return pages.findLast((page) => new URL(page.url()).pathname === `/${path}`);
  });
}
