import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, startDisplay } from '../browser/display';
import { ensureDisplay } from '../setup/display.mjs';
import { pickingBegun } from './keep-part';
import { newNotice, shownNotices } from './notices';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

/** The menu's entries, in order. */
const ENTRIES = [
  { entry: 0, kind: 'page' },
  { entry: 1, kind: 'visible' },
];
const CHAT = 2;
const REGION = 3;
const ELEMENT = 4;

describe.each(BROWSERS)('the right-click menu in %s', (kind) => {
  let display: Display | undefined;
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    ensureDisplay();
    server = await servePages('edges');
    // Only Chromium's menu needs a screen: Firefox opens and obeys its own without one.
    display = kind === 'chromium' ? await startDisplay() : undefined;
    session = await startSession(kind, display && { display: display.name });
    await session.browser.page.goto(server.url('letter.html'));
  });
  afterAll(async () => {
    await session.close();
    await display?.close();
    server.close();
  });

  it('entry 3 lets the person drag a region', async () => {
    const { browser } = session;
    const { page } = browser;
    const before = await shownNotices(browser);
    await browser.rightClick(page, { x: 300, y: 300 }, REGION);
    await pickingBegun(page);
    await page.mouse.move(20, 30);
    await page.mouse.down();
    await page.mouse.move(220, 130);
    await page.mouse.up();
    const notice = await newNotice(browser, before);
    const { exhibits } = await readStored(browser);
    expect(exhibits.find(({ caseId }) => notice === `kept:${caseId}`)).toMatchObject({ kind: 'region' });
  });

  it('entry 4 asks for an element, and Escape ends it with a calm word', async () => {
    const { browser } = session;
    const before = await shownNotices(browser);
    const { exhibits } = await readStored(browser);
    await browser.rightClick(browser.page, { x: 300, y: 300 }, ELEMENT);
    await pickingBegun(browser.page);
    await browser.page.keyboard.press('Escape');
    expect(await newNotice(browser, before)).toMatch(/^failed/);
    expect((await readStored(browser)).exhibits).toEqual(exhibits);
  });

  it('entry 2 says where there is no chat, and keeps nothing', async () => {
    const { browser } = session;
    const before = await shownNotices(browser);
    const { exhibits } = await readStored(browser);
    await browser.rightClick(browser.page, { x: 300, y: 300 }, CHAT);
    expect(await newNotice(browser, before)).toMatch(/^failed:no-chat/);
    expect((await readStored(browser)).exhibits).toEqual(exhibits);
  });

  it.each(ENTRIES)('entry $entry keeps $kind, and a notification says so', async ({ entry, kind }) => {
    const { browser } = session;
    const before = await shownNotices(browser);
    await browser.rightClick(browser.page, { x: 300, y: 300 }, entry);
    const notice = await newNotice(browser, before);
    const { exhibits } = await readStored(browser);
    // A page without an order makes a case of its own each time, and the notification leads to it.
    expect(exhibits.find(({ caseId }) => notice === `kept:${caseId}`)).toMatchObject({
      kind,
      url: server.url('letter.html'),
      state: 'complete',
    });
  });
});
