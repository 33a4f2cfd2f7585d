import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/launch.ts';
import type { ExtensionBrowser, View } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { builtExtension } from '../demo/built.ts';
import { exportCase } from '../demo/export-case.ts';
import { readPopup } from '../demo/popup.ts';
import { setLanguage } from '../demo/set-language.ts';
import { choose, testId } from '../demo/testid.ts';
import { ensureBrowser } from '../setup/browsers.mjs';
import { type ExhibitInPackage, openPackage } from './demo-run';
import type { Picture } from './picture';

/** A browser in which parts of pages are picked and kept in one case. */
export interface PartKeeper {
  page: Page;
  /** Presses a button of the popup, lets `pick` act in the page, and waits until the job is over. */
  keep(mode: 'region' | 'element', pick: (page: Page) => Promise<void>): Promise<void>;
  /** Every exhibit so far, with its picture. */
  exhibits(): Promise<{ exhibit: ExhibitInPackage; picture: Picture }[]>;
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startPartKeeper(kind: ExtensionBrowser['kind']): Promise<PartKeeper> {
  const downloads = await mkdtemp(join(tmpdir(), 'keepproof-parts-'));
  const viewport = { width: 1280, height: 800 };
  const browser = await launch(kind, {
    extension: builtExtension(kind),
    program: ensureBrowser(kind),
    viewport,
    dpr: 1,
    resolve: [],
    lang: 'zh-CN',
    downloads,
  });
  await setLanguage(browser, 'zh-CN');
  return {
    page: browser.page,
    async keep(mode, pick) {
      const popup = await openReady(browser);
      const [first] = await casesIn(popup);
      if (first !== undefined) await choose(popup, 'case-choice', first);
      await popup.click(testId(`keep-${mode}`));
      await waitFor('the popup to go out of the way', async () =>
        (await popup.isOpen()) ? undefined : true,
      );
      await pick(browser.page);
      await (await openReady(browser)).close();
    },
    async exhibits() {
      const popup = await openReady(browser);
      const [caseId = ''] = await casesIn(popup);
      await popup.close();
      const zip = await exportCase(browser, caseId, { downloads, out: downloads });
      const { exhibits, picture } = await openPackage(zip);
      return exhibits.map((exhibit) => ({ exhibit, picture: picture(exhibit) }));
    },
    errors: browser.errors,
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true });
    },
  };
}

/** Opens the popup as often as a job still runs; one that ends while it is open shows its result, which is put away. */
async function openReady(browser: ExtensionBrowser): Promise<View> {
  const popup = await browser.openPopup(browser.page);
  await waitFor('the popup to be ready', async () => {
    const state = (await readPopup(popup))?.state;
    if (state === 'done') await popup.click(testId('keep-again'));
    return state === 'ready' || state === 'failed' ? true : undefined;
  });
  return popup;
}

function casesIn(popup: View): Promise<string[]> {
  return popup.evaluate((document, selector) => {
    const select = document.querySelector<HTMLSelectElement>(selector);
    return [...(select?.options ?? [])].map(({ value }) => value).filter((value) => value !== 'new');
  }, testId('case-choice'));
}
