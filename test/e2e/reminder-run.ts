import type { ExtensionBrowser, View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { testId } from '../demo/testid';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
const CHINA_AHEAD = 8 * HOUR;

/** What the browser itself holds for the extension at this moment. */
export interface Held {
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

/** Without quiet hours, so that what is expected does not hang on the time of day at which the test runs. */
export async function allowAnyHour(browser: ExtensionBrowser): Promise<void> {
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
export async function typeTime(page: View, fact: string, time: string): Promise<void> {
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

export async function heldBy(browser: ExtensionBrowser): Promise<Held> {
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

/** An instant as the extension writes it for China. */
export function iso(at: number): string {
  return `${new Date(at + CHINA_AHEAD).toISOString().slice(0, 19)}+08:00`;
}
