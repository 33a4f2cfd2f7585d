import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, View } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { exportCase } from '../demo/export-case.ts';
import { readPopup } from '../demo/popup.ts';
import { setLanguage } from '../demo/set-language.ts';
import { choose, testId } from '../demo/testid.ts';
import { type ExhibitInPackage, openPackage } from './demo-run.ts';
import type { Picture } from './picture.ts';
import { startSession } from './session.ts';

/** A browser in which parts of pages are picked and kept in one case. */
export interface PartKeeper {
  page: Page;
  /** Presses a button of the popup, lets `pick` act in the page, waits until the job is over, and tells what went wrong, if anything. */
  keep(mode: 'region' | 'element', pick: () => Promise<unknown>): Promise<string>;
  /** Every exhibit so far, with its picture. */
  exhibits(): Promise<{ exhibit: ExhibitInPackage; picture: Picture }[]>;
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startPartKeeper(kind: ExtensionBrowser['kind']): Promise<PartKeeper> {
  const { browser, downloads, close } = await startSession(kind);
  await setLanguage(browser, 'zh-CN');
  const { page, errors } = browser;
  return {
    page,
    errors,
    close,
    async keep(mode, pick) {
      const { popup } = await openReady(browser);
      const [first] = await casesIn(popup);
      if (first !== undefined) await choose(popup, 'case-choice', first);
      await popup.click(testId(`keep-${mode}`));
      await waitFor('the popup to go', async () => ((await popup.isOpen()) ? undefined : true));
      await pickingBegun(page);
      await pick();
      const after = await openReady(browser);
      await after.popup.close();
      return after.problem;
    },
    async exhibits() {
      const { popup } = await openReady(browser);
      const [caseId = ''] = await casesIn(popup);
      await popup.close();
      const zip = await exportCase(browser, caseId, { downloads, out: downloads });
      const { exhibits, picture } = await openPackage(zip);
      return exhibits.map((exhibit) => ({ exhibit, picture: picture(exhibit) }));
    },
  };
}

/** Waits until what takes the clicks stands over the page: it has the focus then. */
export async function pickingBegun(page: Page): Promise<void> {
  await waitFor('the picking to begin', async () =>
    (await page.evaluate(`document.activeElement?.getAttribute('popover') === 'manual'`)) ? true : undefined,
  );
}

/** Without the popup's click Chromium takes two pictures a second, so a small pane with much in it takes its time. */
const SLOW = { timeout: 60_000 };

/** Opens the popup; where a job still runs, waits until it is over, and puts its result away. */
async function openReady(browser: ExtensionBrowser): Promise<{ popup: View; problem: string }> {
  const popup = await browser.openPopup(browser.page);
  const problem = await waitFor(
    'the popup to be ready',
    async () => {
      const now = await readPopup(popup);
      if (now?.state === 'done') await popup.click(testId('keep-again'));
      const isOver = now?.state === 'ready' || now?.state === 'failed';
      return now !== undefined && isOver && now.job !== 'unknown' ? now.problem : undefined;
    },
    SLOW,
  );
  return { popup, problem };
}

function casesIn(popup: View): Promise<string[]> {
  return popup.evaluate((document, selector) => {
    const select = document.querySelector<HTMLSelectElement>(selector);
    return [...(select?.options ?? [])].map(({ value }) => value).filter((value) => value !== 'new');
  }, testId('case-choice'));
}
