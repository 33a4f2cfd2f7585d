import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../browser/types';
import { waitFor } from '../browser/wait';
import { keepOpenPage } from '../demo/keep-page';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, startSession } from './session';
import { readStored, type Stored } from './stored';
import { zoomTo } from './tab-acts';

/** A busy machine takes its time for 60,000 px. */
const PATIENCE = 60_000;

type Act = (browser: ExtensionBrowser) => Promise<unknown>;

/** What a person does while a page of 60,000 px is being kept, and the code that has to be stored. */
const ACTS: { code: string; what: string; act: Act }[] = [
  { code: 'tab-switched', what: 'another tab comes to the front', act: ({ newPage }) => newPage() },
  {
    code: 'navigated',
    what: 'the page gives itself another address',
    act: ({ page }) => page.evaluate("history.pushState({}, '', '/elsewhere')"),
  },
  { code: 'zoomed', what: 'the page is zoomed', act: (browser) => zoomTo(browser, 1.5) },
  { code: 'closed', what: 'the tab is closed', act: ({ page }) => page.close() },
];

describe.each(BROWSERS)('a capture that is interrupted in %s', (kind) => {
  let server: PageServer;
  let stored: Stored;
  beforeAll(async () => {
    server = await servePages('shapes');
    const session = await startSession(kind);
    try {
      for (const { code, act } of ACTS) {
        await interrupt(session.browser, server.url(`tall.html?${code}`), act);
        if (code === 'zoomed') await zoomTo(session.browser, 1);
      }
      stored = await readStored(session.browser);
    } finally {
      await session.close();
    }
  }, 300_000);
  afterAll(() => server.close());

  it.each(ACTS)('$what: what came before is kept, and the reason with it', ({ code }) => {
    const exhibit = stored.exhibits.find(({ url }) => url.endsWith(`?${code}`));
    expect(exhibit).toMatchObject({ state: 'partial' });
    expect(exhibit?.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

/** Begins to keep a page, acts while it is walked, and waits until the exhibit is stored; the popup may close meanwhile. */
async function interrupt(browser: ExtensionBrowser, url: string, act: Act): Promise<void> {
  const { page } = browser;
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  const keeping = keepOpenPage(browser, 'page', undefined, async (popup) => {
    // The page's own scrolling tells nothing: its end is shown once before the first picture is taken.
    await waitFor('the first pictures', () => popup.evaluate(hasPictures), { timeout: PATIENCE, every: 10 });
    await act(browser);
  });
  // Where the popup closes, the work goes on without it.
  await keeping.catch(() => undefined);
  const isStored = async () => {
    const { exhibits } = await readStored(browser);
    return exhibits.some((exhibit) => exhibit.url === url) ? true : undefined;
  };
  await waitFor('the exhibit', isStored, { timeout: PATIENCE });
}

/** True once the popup counts two pictures, undefined before. */
function hasPictures(document: Document): true | undefined {
  const [done = 0] = document.querySelector('.working-line .soft')?.textContent?.match(/\d+/g) ?? [];
  return Number(done) >= 2 || undefined;
}
