import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, View } from '../browser/types';
import { sleep, waitFor } from '../browser/wait';
import { keepPage } from '../demo/keep-page';
import { choose, testId } from '../demo/testid';
import { type Shop, startShop } from '../shop/server';
import { allowAnyHour, HOUR, heldBy, iso, typeTime } from './reminder-run';
import { BROWSERS, type Session, startSession } from './session';

const RULE = 'page-countdown';
/** Long enough to see that nothing comes a second time. */
const STILL = 1500;

interface ApiWindow {
  browser?: Api;
  chrome: Api;
}

interface Api {
  windows: { create(about: { url: string }): Promise<unknown> };
  notifications: { clear(id: string): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

describe.each(BROWSERS)('a reminder in %s', (kind) => {
  let shop: Shop;
  let session: Session;
  let page: View;
  let start: string;
  let end: string;
  beforeAll(async () => {
    shop = await startShop();
    session = await startSession(kind);
    const { browser } = session;
    await allowAnyHour(browser);
    const { caseId } = await keepPage(browser, { url: `${shop.url}/order/detail`, mode: 'page' });
    start = `remind:${caseId}:${RULE}:`;
    end = iso(Math.floor(Date.now() / 1000) * 1000 + 2.5 * HOUR);
    await openWindow(browser);
    page = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await typeTime(page, 'countdown', end);
  });
  afterAll(async () => {
    await session.close();
    await shop.close();
  });

  const noticesNow = async () =>
    Object.keys((await heldBy(session.browser)).notices).filter((id) => id.startsWith(start));
  const alarmsNow = async () =>
    Object.entries((await heldBy(session.browser)).alarms).filter(([name]) => name.startsWith(start));

  it('comes once with two windows, however often everything is planned again', async () => {
    const { browser } = session;
    await waitFor('the reminder', async () => (await noticesNow()).length > 0 || undefined);
    expect(await noticesNow()).toEqual([`${start}3:${end}`]);
    await clearAndReplan(browser, `${start}3:${end}`);
    await sleep(STILL);
    expect(await noticesNow()).toEqual([]);
  });

  it('that is put off for an hour has an alarm then, and none when that is taken back', async () => {
    await ready(page, `snooze-hour-${RULE}`);
    const before = Date.now();
    await page.click(testId(`snooze-hour-${RULE}`));
    const [alarm] = await waitFor('the alarm', async () => {
      const set = await alarmsNow();
      return set.length > 0 ? set : undefined;
    });
    expect(Math.abs((alarm?.[1] ?? 0) - before - HOUR)).toBeLessThan(5000);
    await ready(page, `snooze-undo-${RULE}`);
    await page.click(testId(`snooze-undo-${RULE}`));
    await waitFor('no alarm', async () => (await alarmsNow()).length === 0 || undefined);
    expect(await noticesNow()).toEqual([]);
  });

  it('goes into a calendar too: a file of all clocks of the case, saved through a link', async () => {
    const id = start.split(':')[1] ?? '';
    await page.click(testId(`calendar-${id}`));
    // The browser makes the file before it fills it.
    const text = await waitFor('the whole file', async () => {
      const file = (await readdir(session.downloads)).find((name) => name.endsWith('.ics'));
      const saved = file === undefined ? '' : await readFile(join(session.downloads, file), 'utf8');
      return saved.endsWith('END:VCALENDAR\r\n') ? saved : undefined;
    });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain(`UID:${RULE}.${id}@keepproof`);
  });

  // Firefox has no buttons on notices.
  if (kind === 'chromium') {
    it('has a button that puts it off for an hour, and one that opens the case', async () => {
      const { browser } = session;
      // An end that differs by less than an hour would be the same reminder.
      end = iso(Date.parse(end) - 70 * 60_000);
      await typeTime(page, 'countdown', end);
      const notice = `${start}3:${end}`;
      await waitFor('the reminder', async () => (await noticesNow()).includes(notice) || undefined);
      const before = Date.now();
      await pressButton(browser, notice, 1);
      const [alarm] = await waitFor('the alarm', async () => {
        const set = await alarmsNow();
        return set.length > 0 ? set : undefined;
      });
      expect(Math.abs((alarm?.[1] ?? 0) - before - HOUR)).toBeLessThan(5000);
      expect(await noticesNow()).toEqual([]);
      await pressButton(browser, notice, 0);
      await waitFor('the case', async () => {
        const urls = (await browser.page.browser().pages()).map((each) => each.url());
        return urls.filter((url) => url.includes('cases.html#/case/')).length > 1 || undefined;
      });
    });
  }

  it('of a deadline that is done goes, with its alarms, and the button shows the next one', async () => {
    const { browser } = session;
    const { badge } = await heldBy(browser);
    expect(badge).toMatch(/h$/);
    await choose(page, `settle-${RULE}`, 'met');
    await waitFor('the next one', async () => (await heldBy(browser)).badge !== badge || undefined);
    expect([await alarmsNow(), await noticesNow()]).toEqual([[], []]);
    expect(await browser.errors()).toEqual([]);
  });
});

/** Opens a second window. */
async function openWindow(browser: ExtensionBrowser): Promise<void> {
  await (await browser.helper()).evaluate(async (document) => {
    const { browser: api, chrome } = document.defaultView as unknown as ApiWindow;
    await (api ?? chrome).windows.create({ url: 'about:blank' });
  });
}

/** Takes a notice away as a person does, and has everything planned again several times at once. */
async function clearAndReplan(browser: ExtensionBrowser, id: string): Promise<void> {
  await (await browser.helper()).evaluate(async (document, notice) => {
    const window = document.defaultView as unknown as ApiWindow;
    const { notifications, runtime } = window.browser ?? window.chrome;
    await notifications.clear(notice);
    for (let time = 0; time < 3; time += 1) {
      // The background answers nothing.
      runtime.sendMessage({ type: 'replan' }).catch(() => undefined);
    }
  }, id);
}

/** Presses a button of a notice: what the browser tells the background then. */
async function pressButton({ page, extensionId }: ExtensionBrowser, id: string, button: number) {
  const extension = (await page.browser().extensions()).get(extensionId);
  const [worker] = (await extension?.workers()) ?? [];
  await worker?.evaluate(`chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, ${button})`);
}

async function ready(page: View, id: string): Promise<void> {
  const isThere = (document: Document, selector: string) =>
    document.querySelector(selector) !== null || undefined;
  await waitFor(id, () => page.evaluate(isThere, testId(id)));
}
