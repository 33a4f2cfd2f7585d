import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, View } from '../browser/types.ts';
import { sleep } from '../browser/wait.ts';

const SETTLE = 300;

/** Opens a page in the front tab, loads what it loads late, and waits until it is quiet. */
export async function openPage({ page }: ExtensionBrowser, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(loadPictures);
  await sleep(SETTLE);
}

async function loadPictures(): Promise<void> {
  const pictures = [...document.images];
  for (const each of pictures) each.loading = 'eager';
  await Promise.all(pictures.map((each) => each.decode()));
}

/**
 * Runs `work` with a page of the extension that may capture the front tab: the toolbar button is clicked for the right to do so,
 * as a person would, then the tab is put in front again.
 */
export async function withHelper<Result>(
  browser: ExtensionBrowser,
  work: (helper: View) => Promise<Result>,
): Promise<Result> {
  const popup = await browser.openPopup(browser.page);
  await popup.close();
  const helper = await browser.openExtensionPage('options.html');
  try {
    await browser.page.bringToFront();
    await sleep(SETTLE);
    return await work(helper);
  } finally {
    await helper.close();
  }
}

/** Size of the whole page in CSS pixels, root scroll bars left out. */
export function pageSize(page: Page): Promise<{ width: number; height: number; ratio: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight, ratio: devicePixelRatio };
  });
}

/** The picture behind a data address. */
export function pngOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
