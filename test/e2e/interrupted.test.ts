import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { popupReaches } from '../demo/popup';
import { testId } from '../demo/testid';
import { newNotice, shownNotices } from './notices';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

const POPUP_MS = 15_000;

/** What ends a capture: the code of the reason when nothing was taken yet, and of the problem when something was. */
const FAULTS = [
  {
    what: 'the tab is closed',
    code: 'page-gone',
    problem: 'closed',
    act: (page: Page) => page.close(),
  },
  {
    what: 'the page goes elsewhere',
    code: 'page-navigated',
    problem: 'navigated',
    act: (page: Page, server: PageServer) => page.goto(server.url('letter.html')),
  },
];

describe.each(BROWSERS)('a capture in %s that is disturbed', (kind) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages('edges');
    session = await startSession(kind);
    const { page } = session.browser;
    await page.goto(server.url('letter.html'));
    const popup = await session.browser.openPopup(page);
    await popupReaches(popup, ['ready', 'failed'], POPUP_MS);
    await popup.click(testId('keep-page'));
    await popupReaches(popup, ['done', 'failed'], POPUP_MS);
    await popup.close();
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  /** A long page in a tab of its own, in the middle of being kept. */
  const begin = async (): Promise<{ page: Page; popup: View }> => {
    const page = await session.browser.newPage();
    await page.goto(server.url('long.html'));
    const popup = await session.browser.openPopup(page);
    await popupReaches(popup, ['ready', 'failed'], POPUP_MS);
    await popup.click(testId('keep-page'));
    await popupReaches(popup, ['working'], POPUP_MS);
    return { page, popup };
  };

  it.each(FAULTS)(
    'gives the reason when $what, and earlier exhibits stay',
    async ({ act, code, problem }) => {
      const { browser } = session;
      const before = await readStored(browser);
      const notices = await shownNotices(browser);
      const { page, popup } = await begin();
      await act(page, server);
      const ended = await howItEnded(browser, popup, notices);
      await popup.close();
      if (!page.isClosed()) await page.close();
      const after = await readStored(browser);
      expect(after.exhibits).toEqual(expect.arrayContaining(before.exhibits));
      if (ended === 'kept') {
        const [added] = after.exhibits.filter(({ url }) => url.endsWith('long.html'));
        expect(added).toMatchObject({ state: 'partial', problems: [{ code: problem }] });
      } else {
        expect(ended).toBe(code);
        expect(after).toEqual(before);
      }
    },
  );

  it('is stored all the same when only the popup is closed, and a notification says so', async () => {
    const { browser } = session;
    const notices = await shownNotices(browser);
    const { page, popup } = await begin();
    await popup.close();
    const notice = await newNotice(browser, notices);
    const { exhibits } = await readStored(browser);
    expect(exhibits.find(({ caseId }) => notice === `kept:${caseId}`)).toMatchObject({
      url: server.url('long.html'),
      state: 'complete',
    });
    await page.close();
    expect(await browser.errors()).toEqual([]);
  });
});

/** `kept`, or the code of why nothing was stored: told by the popup, or by a notification where the popup went with its tab. */
function howItEnded(browser: ExtensionBrowser, popup: View, before: string[]): Promise<string> {
  return waitFor('the end', async () => {
    const told = await popup.evaluate(readEnd).catch(() => undefined);
    const notice = (await shownNotices(browser)).find((id) => !before.includes(id)) ?? '';
    return told ?? (notice.startsWith('kept:') ? 'kept' : /^failed:([a-z-]+):/.exec(notice)?.[1]);
  });
}

function readEnd(document: Document): string | undefined {
  if (document.querySelector('[data-testid="result"]') !== null) return 'kept';
  return document.querySelector<HTMLElement>('[data-testid="problem-text"]')?.dataset.code;
}
