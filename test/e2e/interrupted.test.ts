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

/** What ends a capture, and the code of the reason that is given. */
const FAULTS = [
  {
    what: 'the tab is closed',
    code: 'page-gone',
    act: (page: Page) => page.close(),
  },
  {
    what: 'the page goes elsewhere',
    code: 'page-navigated',
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

  it.each(FAULTS)('stores nothing when $what, and earlier exhibits stay', async ({ act, code }) => {
    const { browser } = session;
    const before = await readStored(browser);
    const notices = await shownNotices(browser);
    const { page, popup } = await begin();
    await act(page, server);
    expect(await reasonGiven(browser, popup, notices)).toBe(code);
    await popup.close();
    if (!page.isClosed()) await page.close();
    expect(await readStored(browser)).toEqual(before);
  });

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

/** Why nothing was stored: told by the popup, or by a notification where the popup went with its tab. */
function reasonGiven(browser: ExtensionBrowser, popup: View, before: string[]): Promise<string> {
  return waitFor('the reason', async () => {
    const code = await popup.evaluate(readCode).catch(() => undefined);
    const notice = (await shownNotices(browser)).find((id) => !before.includes(id));
    return code ?? /^failed:([a-z-]+):/.exec(notice ?? '')?.[1];
  });
}

function readCode(document: Document): string | undefined {
  return document.querySelector<HTMLElement>('[data-testid="problem-text"]')?.dataset.code;
}
