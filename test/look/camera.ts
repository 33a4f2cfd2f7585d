import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/types.ts';
import { sleep } from '../browser/wait.ts';

/** Saves pictures of screens, each in both colour schemes. */
export interface Camera {
  /** The open popup. */
  popup(name: string): Promise<void>;
  /** A page of the extension, at several widths. */
  page(path: string, name: string, widths: number[]): Promise<void>;
  /** A file of the package, at several widths and as it is printed. */
  file(path: string, name: string, widths: number[]): Promise<void>;
}

const SCHEMES = ['light', 'dark'] as const;
/** Thumbnails and fonts come a moment after the page. */
const SETTLE = 400;

/** A camera that saves into a folder; the language becomes part of each name. */
export function createCamera(browser: ExtensionBrowser, out: string, lang: string): Camera {
  const all = browser.page.browser();
  const save = async (page: Page, name: string, fullPage: boolean) => {
    for (const value of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await sleep(SETTLE);
      await page.screenshot({ path: join(out, `${name}.${lang}.${value}.png`) as `${string}.png`, fullPage });
    }
  };
  const visit = async (url: string, name: string, widths: number[]) => {
    const page = await all.newPage();
    await page.goto(url);
    await sleep(SETTLE * 2);
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await save(page, `${name}-${width}`, true);
    }
    await page.close();
  };
  return {
    async popup(name) {
      for (const extension of (await all.extensions()).values()) {
        for (const page of await extension.pages()) {
          if (page.url().includes('popup')) await save(page, name, false);
        }
      }
    },
    page: (path, name, widths) => visit(`chrome-extension://${browser.extensionId}/${path}`, name, widths),
    file: (path, name, widths) => visit(pathToFileURL(path).href, name, widths),
  };
}
