import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { readPopup } from '../demo/popup';
import { testId } from '../demo/testid';
import { type PageServer, servePages } from './page-server';
import { withExtension } from './with-extension';

interface Seen {
  progress: string;
  badge: string;
  problem: string;
  stored: number;
  before: PageNow;
  after: PageNow;
}

interface PageNow {
  html: string;
  scrollY: number;
  focus: string;
  selection: string;
}

describe.each(['chromium', 'firefox'] as const)('cancelling in %s', (kind) => {
  let server: PageServer;
  let seen: Seen;
  beforeAll(async () => {
    server = await servePages('shapes');
    seen = await withExtension(kind, async ({ browser }) => {
      const { page } = browser;
      await page.goto(server.url('endless.html'));
      await page.evaluate(`{
        document.body.prepend(Object.assign(document.createElement('input'), { id: 'field' }));
        document.querySelector('#field').focus({ preventScroll: true });
        getSelection().selectAllChildren(document.querySelector('.row'));
        window.scrollTo(0, 333);
      }`);
      const before = await lookAt(page);
      const popup = await browser.openPopup(page);
      await waitFor('the popup', async () =>
        (await readPopup(popup))?.state === 'ready' ? true : undefined,
      );
      await popup.click(testId('keep-page'));
      const progress = await waitFor('progress', () => progressOf(popup));
      const badge = await waitFor('the badge', () => badgeOf(popup));
      await popup.click(testId('cancel'));
      const problem = await waitFor('the end', async () => (await readPopup(popup))?.problem || undefined);
      await popup.close();
      const after = await lookAt(page);
      return { progress, badge, problem, before, after, stored: await countStored(browser) };
    });
  });
  afterAll(() => server.close());

  it('shows how far it is, in the popup and on the button', () => {
    expect(seen.progress).toMatch(/^Screen \d+ of \d+$/);
    expect(seen.badge).toMatch(/^\d+\/\d+$/);
  });

  it('says that nothing was stored, and stores nothing', () => {
    expect(seen.problem).toBe('Cancelled; nothing was stored.');
    expect(seen.stored).toBe(0);
  });

  it('leaves the page as it was', () => {
    expect(seen.after).toEqual(seen.before);
  });
});

type Evaluates = { evaluate: (code: string) => Promise<unknown> };

async function lookAt(page: Evaluates): Promise<PageNow> {
  const json = await page.evaluate(`JSON.stringify({
    html: document.documentElement.cloneNode(false).outerHTML + document.querySelector('[data-keepproof-capture]')?.outerHTML,
    scrollY: window.scrollY,
    focus: document.activeElement?.id ?? '',
    selection: getSelection()?.toString() ?? '',
  })`);
  return JSON.parse(String(json));
}

/** What the popup says, once it has begun to count. */
function progressOf(popup: View): Promise<string | undefined> {
  return popup.evaluate(
    (document) => document.querySelector('.working-line .soft')?.textContent || undefined,
  );
}

/** The text on the toolbar button, once there is one: the popup asks, and its own document keeps the answer. */
function badgeOf(popup: View): Promise<string | undefined> {
  return popup.evaluate((document) => {
    const view = document.defaultView as unknown as {
      browser?: ActionApi;
      chrome: ActionApi;
    };
    type ActionApi = { action: { getBadgeText(details: object): Promise<string> } };
    const { action } = view.browser ?? view.chrome;
    void action.getBadgeText({}).then((text) => {
      document.documentElement.dataset.badge = text;
    });
    return document.documentElement.dataset.badge || undefined;
  });
}

async function countStored(browser: { openExtensionPage(path: string): Promise<View> }): Promise<number> {
  const cases = await browser.openExtensionPage('cases.html');
  const count = await cases.evaluate(
    (document) =>
      new Promise<number>((resolve, reject) => {
        const view = document.defaultView ?? window;
        const opening = view.indexedDB.open('keepproof');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('exhibits').objectStore('exhibits').count();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  await cases.close();
  return count;
}
