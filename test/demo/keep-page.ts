import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, View } from '../browser/types.ts';
import { type PopupNow, popupReaches } from './popup.ts';
import type { Target } from './sample.ts';
import { choose, isEnabled, testId } from './testid.ts';

/** What was stored, in the words of the popup's result. */
export interface Kept {
  caseId: string;
  url: string;
  width: string;
  height: string;
  parts: string;
  state: string;
  ms: string;
}

const LOAD_MS = 45_000;
const READ_MS = 45_000;
const KEEP_MS = 600_000;

/**
 * Opens the page and keeps it through the popup: in the named case, or in a new one.
 * On a list of several orders the first is chosen. Throws an error whose message is one plain line.
 */
export async function keepPage(browser: ExtensionBrowser, target: Target, caseId?: string): Promise<Kept> {
  await open(browser.page, target.url);
  return keepOpenPage(browser, target.mode, caseId);
}

/** Keeps the page that is open already, as it stands; `during` is called once the work has begun. */
export async function keepOpenPage(
  browser: ExtensionBrowser,
  mode: Target['mode'],
  caseId?: string,
  during?: (popup: View) => Promise<void>,
): Promise<Kept> {
  const popup = await browser.openPopup(browser.page);
  try {
    await readyToKeep(popup);
    await choose(popup, 'order-choice', '0');
    await choose(popup, 'case-choice', caseId ?? 'new');
    const button = `keep-${mode}`;
    if (!(await isEnabled(popup, button)))
      throw new Error(`the popup offers no button to keep a ${mode} here`);
    await popup.click(testId(button));
    await during?.(popup);
    return toKept(await finished(popup));
  } finally {
    await popup.close();
  }
}

/** A page that never stops loading is kept as it is after a while, as a person would do. */
async function open(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  const answer = page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  await answer.catch((error: unknown) => {
    const isSlow = error instanceof Error && error.name === 'TimeoutError' && page.url() !== 'about:blank';
    if (!isSlow) throw error;
  });
}

async function readyToKeep(popup: View): Promise<void> {
  const now = await popupReaches(popup, ['ready', 'failed'], READ_MS);
  if (now.state === 'failed') throw new Error(now.problem);
}

async function finished(popup: View): Promise<PopupNow> {
  const now = await popupReaches(popup, ['done', 'failed'], KEEP_MS);
  if (now.state === 'failed') throw new Error(now.problem);
  return now;
}

function toKept({ result = {} }: PopupNow): Kept {
  const read = (name: string) => result[name] ?? '';
  return {
    caseId: read('case'),
    url: read('url'),
    width: read('width'),
    height: read('height'),
    parts: read('parts'),
    state: read('state'),
    ms: read('ms'),
  };
}
