import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtensionBrowser } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { exportCase } from '../demo/export-case.ts';
import { type Kept, keepPage } from '../demo/keep-page.ts';
import { setLanguage } from '../demo/set-language.ts';
import { testId } from '../demo/testid.ts';
import { openPackage, type Package } from './demo-run.ts';
import { type Session, startSession } from './session.ts';

/** A browser with the extension, for tests that need more than the demo driver's command line. */
export interface Driver {
  browser: ExtensionBrowser;
  /** Clicks on the options page, one after the other. */
  setOptions(...testIds: string[]): Promise<void>;
  keep(url: string, caseId?: string): Promise<Kept>;
  /** Keeps pages in one case and opens its package. */
  keepAll(...urls: string[]): Promise<Package & { kept: Kept[] }>;
}

/** Starts a browser that speaks English, lets `use` work with it and closes it, whatever happens. */
export async function withExtension<Result>(
  kind: ExtensionBrowser['kind'],
  use: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  return inSession(await startSession(kind, { lang: 'en' }), use);
}

/** The same in a Chromium whose profile has these preferences, as one that an organisation manages. */
export async function withPreferences<Result>(
  preferences: object,
  use: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'keepproof-profile-'));
  try {
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    return await inSession(await startSession('chromium', { lang: 'en', profile }), use);
  } finally {
    await rm(profile, { recursive: true });
  }
}

async function inSession<Result>(
  session: Session,
  use: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  try {
    await setLanguage(session.browser, 'en');
    return await use(driverOf(session));
  } finally {
    await session.close();
  }
}

function driverOf({ browser, downloads }: Session): Driver {
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
      const path = await exportCase(browser, kept[0]?.caseId ?? '', { downloads, out: downloads });
      return { ...(await openPackage(path)), kept };
    },
  };
}
