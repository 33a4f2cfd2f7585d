import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { popupReaches } from '../demo/popup';
import { testId } from '../demo/testid';
import { newNotice, shownNotices } from './notices';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

const POPUP_MS = 15_000;

/** What ends a capture, and the first words of the sentence that says why. */
const FAULTS = [
  {
    what: 'the tab is closed',
    why: '页面在保存途中被关闭',
    act: (page: Page) => page.close(),
  },
  {
    what: 'the page goes elsewhere',
    why: '页面在保存途中跳转了',
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

  it.each(FAULTS)('stores nothing when $what, and earlier exhibits stay', async ({ act, why }) => {
    const before = await readStored(session.browser);
    const { page, popup } = await begin();
    await act(page, server);
    console.log('open?', await popup.isOpen());
    const end = await popupReaches(popup, ['failed', 'done'], POPUP_MS);
    expect(end.problem).toContain(why);
    await popup.close();
    if (!page.isClosed()) await page.close();
    expect(await readStored(session.browser)).toEqual(before);
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
