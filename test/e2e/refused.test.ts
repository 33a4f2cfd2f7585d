import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupReaches } from '../demo/popup';
import { choose, testId } from '../demo/testid';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

const NOT_ALLOWED =
  '浏览器不允许保存这种页面（浏览器自带页面、应用商店、PDF 等）。请打开订单或聊天网页后再试。';
const POPUP_MS = 10_000;

/** Pages that may not be kept; Firefox lets a `data:` page be kept, Chromium does not. */
const REFUSED = {
  chromium: ['chrome://version/', 'document.pdf', 'data:text/html,<h1>order</h1>'],
  firefox: ['about:config', 'document.pdf', 'about:addons'],
};

describe.each(BROWSERS)('pages that are no order in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages('edges');
    session = await startSession(kind);
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  /** A browser's own page and its viewer tell no end of loading. */
  const open = async (address: string) => {
    const { page } = session.browser;
    const waitUntil = address.endsWith('.html') ? 'load' : [];
    await page.goto(address.includes(':') ? address : server.url(address), { waitUntil });
    return session.browser.openPopup(page);
  };

  it.each(REFUSED[kind])('%s: one sentence, no button, nothing stored', async (address) => {
    const popup = await open(address);
    expect(await popupReaches(popup, ['ready', 'failed'], POPUP_MS)).toMatchObject({
      state: 'failed',
      problem: NOT_ALLOWED,
    });
    expect(await popup.evaluate((document) => document.querySelectorAll('main button').length)).toBe(0);
    await popup.close();
    expect(await readStored(session.browser)).toEqual({ cases: [], exhibits: [], files: 0, log: [] });
  });

  it('a page without an order is kept in a case with the name that was typed', async () => {
    const popup = await open('letter.html');
    await popupReaches(popup, ['ready', 'failed'], POPUP_MS);
    await choose(popup, 'case-choice', 'new');
    await popup.type(testId('case-name'), '耳机 与 信');
    await popup.click(testId('keep-page'));
    expect(await popupReaches(popup, ['done', 'failed'], POPUP_MS)).toMatchObject({ state: 'done' });
    await popup.close();
    const { cases, exhibits, log } = await readStored(session.browser);
    expect(cases.map(({ title }) => title)).toEqual(['耳机 与 信']);
    expect(exhibits).toMatchObject([
      { number: 1, caseId: cases[0]?.id, url: server.url('letter.html'), state: 'complete' },
    ]);
    expect(log.map(({ event }) => event)).toEqual(['case-created', 'exhibit-kept']);
    expect(await session.browser.errors()).toEqual([]);
  });
});
