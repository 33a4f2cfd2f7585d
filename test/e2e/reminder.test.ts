import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { keepPage } from '../demo/keep-page';
import { testId } from '../demo/testid';
import { type Shop, startShop } from '../shop/server';
import { BROWSERS, type Session, startSession } from './session';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CHINA_AHEAD = 8 * HOUR;
/** The sample order was received three days ago; its return ends with the seventh day after that one, in China. */
const RETURN_DAYS = 7 - 3;
/** From typing the end to the reminder: long enough to see that nothing comes early. */
const AHEAD = 6000;

/** What the browser itself holds for the extension at this moment. */
interface Held {
  /** When each reminder's alarm will go off, by the alarm's name. */
  alarms: Record<string, number>;
  /** Notifications that stand, by id; Chromium tells only that they stand, Firefox what they say. */
  notices: Record<string, unknown>;
  badge: string;
}

/** The part of the extension's own rights that is asked here. */
interface Api {
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  action: { getBadgeText(of: object): Promise<string> };
}

describe.each(BROWSERS)('a deadline in %s', (kind) => {
  let shop: Shop;
  let session: Session;
  let caseId: string;
  beforeAll(async () => {
    shop = await startShop();
    session = await startSession(kind);
    await allowAnyHour(session.browser);
    const target = { url: `${shop.url}/order/detail`, mode: 'page' } as const;
    caseId = (await keepPage(session.browser, target)).caseId;
  });
  afterAll(async () => {
    await session.close();
    await shop.close();
  });

  it('of a return without a reason sets an alarm for each reminder, and the days left on the button', async () => {
    const end = endOfDayInChina(RETURN_DAYS);
    const nameOf = (hours: number) => `remind:${caseId}:cn-no-reason-return:${hours}:${iso(end)}`;
    const { alarms, notices } = await waitFor('the alarms', async () => {
      const held = await heldBy(session.browser);
      return held.badge === `${Math.ceil((end - Date.now()) / DAY)}d` ? held : undefined;
    });
    expect(alarms).toMatchObject(
      Object.fromEntries([72, 24, 3].map((hours) => [nameOf(hours), end - hours * HOUR])),
    );
    expect(Object.keys(notices).filter((id) => id.startsWith('remind:'))).toEqual([]);
  });

  it('that the person types is reminded of by an alarm that goes off, and the button follows', async () => {
    const { browser } = session;
    const end = Math.floor((Date.now() + AHEAD) / 1000) * 1000 + 3 * HOUR;
    const nameOf = (hours: number) => `remind:${caseId}:page-countdown:${hours}:${iso(end)}`;
    const page = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await typeTime(page, 'countdown', iso(end));
    const before = await waitFor('the alarm', async () => {
      const held = await heldBy(browser);
      return nameOf(3) in held.alarms && held.badge === '4h' ? held : undefined;
    });
    expect(before.alarms[nameOf(3)]).toBe(end - 3 * HOUR);
    expect(Object.keys(before.notices)).not.toContain(nameOf(3));

    const after = await waitFor('the reminder', async () => {
      const held = await heldBy(browser);
      return nameOf(3) in held.notices && held.badge === '3h' ? held : undefined;
    });
    expect(Date.now()).toBeGreaterThanOrEqual(end - 3 * HOUR);
    expect(Object.keys(after.alarms)).not.toContain(nameOf(3));
    if (kind === 'firefox') {
      const words = { title: '页面倒计时：还剩 3 小时', message: expect.stringContaining(' 截止。') };
      expect([before.notices[nameOf(24)], after.notices[nameOf(3)]]).toMatchObject([words, words]);
    }
    await page.close();
    expect(await browser.errors()).toEqual([]);
  });
});

/** Without quiet hours, so that what is expected does not hang on the time of day at which the test runs. */
async function allowAnyHour(browser: ExtensionBrowser): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  const isQuiet = (document: Document, selector: string) =>
    document.querySelector<HTMLInputElement>(selector)?.checked;
  await waitFor('the options', () => options.evaluate(isQuiet, testId('quiet')));
  await options.click(testId('quiet'));
  await waitFor('no quiet hours', async () =>
    (await options.evaluate((document) => document.querySelector('.saved')?.textContent)) ? true : undefined,
  );
  await options.close();
}

/** Fills in the day and the time of day of a fact at once, as a picker does. */
async function typeTime(page: View, fact: string, time: string): Promise<void> {
  const isThere = (document: Document, id: string) => document.getElementById(id) !== null || undefined;
  await waitFor('the facts', () => page.evaluate(isThere, `field-${fact}`));
  await page.evaluate(
    (document, id, [day = '', clock = '']) => {
      const inputs = document.getElementById(id)?.parentElement?.querySelectorAll('input') ?? [];
      const [date, hour] = inputs;
      if (date === undefined || hour === undefined) throw new Error(`no time can be typed into ${id}`);
      date.value = day;
      hour.value = clock;
      date.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `field-${fact}`,
    time.slice(0, 19).split('T'),
  );
}

async function heldBy(browser: ExtensionBrowser): Promise<Held> {
  return (await browser.helper()).evaluate(async (document) => {
    const window = document.defaultView as unknown as { browser?: Api; chrome: Api };
    const { alarms, notifications, action } = window.browser ?? window.chrome;
    const named = (await alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);
    return {
      alarms: Object.fromEntries(named),
      notices: await notifications.getAll(),
      badge: await action.getBadgeText({}),
    };
  });
}

/** The last second of the day that many days after today, by China's clock. */
function endOfDayInChina(days: number): number {
  const today = iso(Date.now() + days * DAY).slice(0, 10);
  return Date.parse(`${today}T23:59:59+08:00`);
}

/** An instant as the extension writes it for China. */
function iso(at: number): string {
  return `${new Date(at + CHINA_AHEAD).toISOString().slice(0, 19)}+08:00`;
}
