import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { popupReaches } from '../demo/popup';
import { isEnabled, testId } from '../demo/testid';
import { badgeText, shownNotices } from './notices';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';

const POPUP_MS = 15_000;
const HOUR = 3_600_000;
/** The last reminder comes 3 hours before the end; the end is typed so that this is so soon. */
const SOON = 15_000;

describe.each(BROWSERS)('a deadline in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  let caseId = '';
  beforeAll(async () => {
    server = await servePages('edges');
    session = await startSession(kind);
    await allowAnyHour(session);
    caseId = await keepLetter(session, server);
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  it('typed on the case page comes back as a notification and on the button', async () => {
    const { browser } = session;
    const end = new Date(Math.ceil((Date.now() + 3 * HOUR + SOON) / 1000) * 1000);
    const page = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await typeCountdown(page, end.toISOString());
    const isLast = (id: string) => id.startsWith(`remind:${caseId}:page-countdown:3:`);
    await waitFor(
      'the reminder',
      async () => ((await shownNotices(browser)).some(isLast) ? true : undefined),
      {
        timeout: 2 * SOON,
      },
    );
    expect(Date.now()).toBeGreaterThanOrEqual(end.getTime() - 3 * HOUR);
    await waitFor('the badge', async () => ((await badgeText(browser)) === '3h' ? true : undefined));
    expect(await browser.errors()).toEqual([]);
  });
});

/** Tests run at any hour; reminders keep quiet at night unless told otherwise. */
async function allowAnyHour({ browser }: Session): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await waitFor('the options', async () => ((await isEnabled(page, 'quiet')) ? true : undefined));
  await page.click(testId('quiet'));
  await waitFor('quiet hours to be off', async () =>
    (await isEnabled(page, 'quiet-from')) ? undefined : true,
  );
  await page.close();
}

async function keepLetter({ browser }: Session, server: PageServer): Promise<string> {
  await browser.page.goto(server.url('letter.html'));
  const popup = await browser.openPopup(browser.page);
  await popupReaches(popup, ['ready', 'failed'], POPUP_MS);
  await popup.click(testId('keep-page'));
  const { result } = await popupReaches(popup, ['done', 'failed'], POPUP_MS);
  await popup.close();
  return result?.case ?? '';
}

/** Fills in the two inputs of the countdown: its date, then its time of day, each as a picker does. */
async function typeCountdown(page: View, end: string): Promise<void> {
  const [date, time] = [end.slice(0, 10), end.slice(11, 19)];
  await waitFor('the field of the date', () => page.evaluate(pick, 'date', date));
  await waitFor('the field of the time', () => page.evaluate(pick, 'time', time));
}

/** True once the input takes the value. */
function pick(document: Document, type: string, value: string): true | undefined {
  const fact = document.querySelector('[data-testid="fact-countdown"]');
  const input = fact?.querySelector<HTMLInputElement>(`input[type="${type}"]:not(:disabled)`);
  if (!input) return undefined;
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
