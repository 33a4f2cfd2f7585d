import type { ExtensionBrowser } from '../browser/types.ts';
import { sleep, waitFor } from '../browser/wait.ts';
import { type Background, chromiumBackground } from './background.ts';
import { openPage } from './helper.ts';
import { median } from './measure.ts';
import { type BenchPage, VIEWPORT } from './pages/list.ts';
import type { PageServer } from './pages/server.ts';
import type { Column } from './table.ts';

declare const chrome: {
  tabs: {
    query(what: { active: true; lastFocusedWindow: true }): Promise<{ id: number; windowId: number }[]>;
    captureVisibleTab(windowId: number, options: { format: 'png' }): Promise<string>;
  };
  contextMenus: { onClicked: { dispatch(info: { menuItemId: string }, tab: object): void } };
};

export const MENU_COLUMNS: Column[] = [
  ['page', 34],
  ['tiles', 5],
  ['from the menu ms', 16],
  ['quota alone ms', 14],
  ['ratio', 5],
  ['runs (menu / quota)', 30],
];

/** Lets the quota fill up again, so that both ways start alike. */
const REST = 2500;

/**
 * The right-click path in Chromium, where no click lifts the quota, beside a bare loop that only shoots as many tiles.
 * The menu's event is fired in the service worker; the right to the tab comes from a toolbar click whose popup is closed before.
 */
export async function measureMenu(
  browser: ExtensionBrowser,
  server: PageServer,
  page: BenchPage,
  runs: number,
): Promise<string[]> {
  const tiles = Math.ceil(page.height / VIEWPORT.height);
  const menu: number[] = [];
  const quota: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await ready(browser, server.url(page));
    menu.push(await fromMenu(await chromiumBackground(browser)));
    await ready(browser, server.url(page));
    const background = await chromiumBackground(browser);
    quota.push(await background(shootAtQuota, tiles));
  }
  const ratio = median(menu) / median(quota);
  const both = menu.map((ms, n) => `${ms.toFixed(0)} / ${(quota[n] ?? Number.NaN).toFixed(0)}`).join(', ');
  return [page.title, `${tiles}`, median(menu).toFixed(0), median(quota).toFixed(0), ratio.toFixed(2), both];
}

async function ready(browser: ExtensionBrowser, url: string): Promise<void> {
  await openPage(browser, url);
  const popup = await browser.openPopup(browser.page);
  await popup.close();
  await browser.page.bringToFront();
  await sleep(REST);
}

/** Milliseconds from the menu's event to the stored exhibit, by the exhibit's appearance in the store. */
async function fromMenu(background: Background): Promise<number> {
  const before = await background(countExhibits);
  const start = performance.now();
  await background(clickMenu);
  await waitFor('the exhibit', async () => ((await background(countExhibits)) > before ? true : undefined), {
    timeout: 120_000,
    every: 50,
  });
  return performance.now() - start;
}

async function clickMenu(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab !== undefined) chrome.contextMenus.onClicked.dispatch({ menuItemId: 'keep-page' }, tab);
}

async function countExhibits(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('keepproof');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const has = database.objectStoreNames.contains('exhibits');
  const count = has
    ? await new Promise<number>((resolve, reject) => {
        const request = database.transaction('exhibits').objectStore('exhibits').count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      })
    : 0;
  database.close();
  return count;
}

/** Nothing but captures, asked for again the moment the quota may allow it. */
async function shootAtQuota(tiles: number): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const start = performance.now();
  for (let taken = 0; taken < tiles; ) {
    try {
      await chrome.tabs.captureVisibleTab(tab?.windowId ?? 0, { format: 'png' });
      taken += 1;
    } catch (error) {
      if (!/MAX_CAPTURE|quota/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return performance.now() - start;
}
