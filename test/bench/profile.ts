import type { ExtensionBrowser } from '../browser/types.ts';
import { keepPage } from '../demo/keep-page.ts';
import { chromiumBackground } from './background.ts';
import type { BenchPage } from './pages/list.ts';
import type { PageServer } from './pages/server.ts';
import { installHooks, readHooks } from './profile-hooks.ts';
import type { Column } from './table.ts';

export const PROFILE_COLUMNS: Column[] = [
  ['browser', 8],
  ['page', 34],
  ['work', 36],
  ['calls', 5],
  ['total ms', 8],
  ['longest ms', 10],
  ['from ms', 7],
  ['to ms', 5],
];

/**
 * Where the time of one capture goes: the browser's functions are timed in the background while a page is kept through the popup.
 * Work overlaps, so the totals add up to more than the whole.
 */
export async function profilePage(
  browser: ExtensionBrowser,
  server: PageServer,
  page: BenchPage,
): Promise<string[][]> {
  const target = { url: server.url(page), mode: 'page' as const };
  await keepPage(browser, target);
  const { run, close } = await background(browser);
  await run(installHooks);
  await browser.page.bringToFront();
  const { ms } = await keepPage(browser, target);
  const works = await run(readHooks);
  await close();
  const row = (cells: string[]) => [browser.kind, page.title, ...cells];
  return [
    ...works.map(({ name, calls, ...times }) => {
      const { total, longest, first, last } = times;
      return row([name, `${calls}`, ...[total, longest, first, last].map((each) => each.toFixed(0))]);
    }),
    row(['all, as the popup says', '1', ms, '', '', '']),
  ];
}

interface Reached {
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Firefox's background is reached through a page of the extension. */
async function background(browser: ExtensionBrowser): Promise<Reached> {
  if (browser.kind === 'chromium') {
    return { run: await chromiumBackground(browser), close: async () => undefined };
  }
  const view = await browser.openExtensionPage('options.html');
  return { run: async (work) => await view.evaluate(work), close: () => view.close() };
}
