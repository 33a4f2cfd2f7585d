import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, View } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { readPopup } from '../demo/popup.ts';
import { choose, testId } from '../demo/testid.ts';
import type { Camera } from './camera.ts';
import { extensionPage } from './extension-page.ts';

const KEEP_MS = 300_000;

/** What is done in a popup before its picture is taken. */
type Act = (popup: View, page: Page) => Promise<void>;

/** Opens the popup on a page, waits until it is settled, acts, and closes it. */
export async function withPopup(browser: ExtensionBrowser, url: string, act: Act): Promise<void> {
  await browser.page.bringToFront();
  await browser.page.goto(url);
  const popup = await browser.openPopup(browser.page);
  try {
    await untilState(popup, ['ready', 'failed']);
    await act(popup, await extensionPage(browser, 'popup.html'));
  } finally {
    await popup.close();
  }
}

/** The popup as it opens on a page. */
export function shootOpened(
  browser: ExtensionBrowser,
  camera: Camera,
  { name, url }: { name: string; url: string },
): Promise<void> {
  return withPopup(browser, url, async (_popup, page) => camera.shootPopup(page, name));
}

/** Keeps a page whole and takes the result's picture; gives the case's id. */
export async function keepAndShoot(
  browser: ExtensionBrowser,
  camera: Camera,
  { url, name, caseId = 'new' }: { url: string; name: string; caseId?: string },
): Promise<string> {
  let kept = '';
  await withPopup(browser, url, async (popup, page) => {
    await choose(popup, 'case-choice', caseId);
    await popup.click(testId('keep-page'));
    const { result = {} } = await untilState(popup, ['done']);
    kept = result.case ?? '';
    await untilPicture(popup);
    await camera.shootPopup(page, name);
  });
  return kept;
}

/** A page that never ends: the work with its progress, then what is left when the page goes away under it. */
export function shootEndless(browser: ExtensionBrowser, camera: Camera, url: string): Promise<void> {
  return withPopup(browser, url, async (popup, page) => {
    await popup.click(testId('keep-page'));
    await waitFor('progress', () =>
      popup.evaluate((document) => {
        const bar = document.querySelector('progress');
        return bar !== null && bar.value * bar.max > 0 ? true : undefined;
      }),
    );
    await camera.shootPopup(page, 'popup-working');
    await browser.page.evaluate('location.search = "?again"');
    await untilState(popup, ['done']);
    await untilPicture(popup);
    await camera.shootPopup(page, 'popup-partial');
  });
}

function untilState(popup: View, states: string[]) {
  return waitFor(
    `the popup to be ${states.join(' or ')}`,
    async () => {
      const now = await readPopup(popup);
      return now !== undefined && states.includes(now.state) ? now : undefined;
    },
    { timeout: KEEP_MS },
  );
}

async function untilPicture(popup: View): Promise<void> {
  await waitFor('the thumbnail', () =>
    popup.evaluate((document) => {
      const images = [...document.querySelectorAll('img')];
      return images.length > 0 && images.every(({ complete }) => complete) ? true : undefined;
    }),
  );
}
