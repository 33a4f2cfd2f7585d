import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/launch.ts';
import type { ExtensionBrowser } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { builtExtension } from '../demo/built.ts';
import { exportCase } from '../demo/export-case.ts';
import { type Kept, keepPage } from '../demo/keep-page.ts';
import { setLanguage } from '../demo/set-language.ts';
import { testId } from '../demo/testid.ts';
import { ensureBrowser } from '../setup/browsers.mjs';
import { openPackage, type Package } from './demo-run.ts';

type Kind = ExtensionBrowser['kind'];

/** A browser with the extension, for tests that need more than the demo driver's command line. */
export interface Session {
  browser: ExtensionBrowser;
  /** Clicks on the options page, one after the other. */
  setOptions(...testIds: string[]): Promise<void>;
  keep(url: string, caseId?: string): Promise<Kept>;
  /** Keeps pages in one case and opens its package. */
  keepAll(...urls: string[]): Promise<Package & { kept: Kept[] }>;
}

/** Starts a browser, lets `use` work with it and closes it, whatever happens. */
export async function withExtension<Result>(
  kind: Kind,
  use: (session: Session) => Promise<Result>,
): Promise<Result> {
  const out = await mkdtemp(join(tmpdir(), 'keepproof-e2e-'));
  const downloads = await mkdtemp(join(out, 'downloads-'));
  try {
    const browser = await launch(kind, {
      program: ensureBrowser(kind),
      extension: builtExtension(kind),
      viewport: { width: 1280, height: 800 },
      dpr: 1,
      resolve: [],
      lang: 'en',
      downloads,
    });
    try {
      await setLanguage(browser, 'en');
      return await use(sessionOf(browser, downloads, out));
    } finally {
      await browser.close();
    }
  } finally {
    await rm(out, { recursive: true });
  }
}

function sessionOf(browser: ExtensionBrowser, downloads: string, out: string): Session {
  const keep = (url: string, caseId?: string) => keepPage(browser, { url, mode: 'page' }, caseId);
  return {
    browser,
    keep,
    async setOptions(...testIds) {
      const page = await browser.openExtensionPage('options.html');
      for (const id of testIds) {
        await waitFor(id, () =>
          page.evaluate(
            (document, selector) => document.querySelector(selector) !== null || undefined,
            testId(id),
          ),
        );
        await page.click(testId(id));
        await waitFor('the options to be saved', () =>
          page.evaluate((document) => document.querySelector('.saved')?.textContent || undefined),
        );
      }
      await page.close();
    },
    async keepAll(...urls) {
      const kept: Kept[] = [];
      for (const url of urls) kept.push(await keep(url, kept[0]?.caseId));
      const path = await exportCase(browser, kept[0]?.caseId ?? '', { downloads, out });
      return { ...(await openPackage(path)), kept };
    },
  };
}
