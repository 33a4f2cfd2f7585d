import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../browser/wait';
import { keepPage } from '../demo/keep-page';
import { type Shop, startShop } from '../shop/server';
import { allowAnyHour, DAY, HOUR, heldBy, iso, typeTime } from './reminder-run';
import { BROWSERS, type Session, startSession } from './session';

/** The sample order was received three days ago; its return ends with the seventh day after that one, in China. */
const RETURN_DAYS = 7 - 3;
/** From typing the end to the reminder: long enough to see that nothing comes early. */
const AHEAD = 6000;

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

/** The last second of the day that many days after today, by China's clock. */
function endOfDayInChina(days: number): number {
  const today = iso(Date.now() + days * DAY).slice(0, 10);
  return Date.parse(`${today}T23:59:59+08:00`);
}
