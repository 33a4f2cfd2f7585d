import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../browser/types';
import { sleep, waitFor } from '../browser/wait';
import { keepPage } from '../demo/keep-page';
import { type Shop, startShop } from '../shop/server';
import { allowAnyHour, HOUR, heldBy, iso, typeTime } from './reminder-run';
import { BROWSERS, type Session, startSession } from './session';

/** From typing the end to its last reminder: enough to kill the browser before. */
const AHEAD = 8000;

describe.each(BROWSERS)('a reminder missed while %s was dead', (kind) => {
  let shop: Shop;
  let profile: string;
  let session: Session;
  let name: string;
  beforeAll(async () => {
    shop = await startShop();
    profile = await mkdtemp(join(tmpdir(), 'keepproof-profile-'));
    session = await startSession(kind, { profile });
    await allowAnyHour(session.browser);
    const target = { url: `${shop.url}/order/detail`, mode: 'page' } as const;
    const { caseId } = await keepPage(session.browser, target);
    const end = Math.floor((Date.now() + AHEAD) / 1000) * 1000 + 3 * HOUR;
    name = `remind:${caseId}:page-countdown:3:${iso(end)}`;
    const page = await session.browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await typeTime(page, 'countdown', iso(end));
    await waitFor('the alarm', async () => name in (await heldBy(session.browser)).alarms || undefined);
    await kill(session.browser);
    await rm(session.downloads, { recursive: true });
    await sleep(end - 3 * HOUR - Date.now() + 500);
  });
  afterAll(async () => {
    await session.close().catch(() => undefined);
    await shop.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('comes at once when it starts again', async () => {
    session = await startSession(kind, { profile });
    await waitFor('the reminder', async () => name in (await heldBy(session.browser)).notices || undefined);
    await session.close();
  });

  it('does not come again with the next start', async () => {
    session = await startSession(kind, { profile });
    const { notices } = await waitFor('the plan', async () => {
      const held = await heldBy(session.browser);
      return held.badge === '3h' && 'safety-net' in held.alarms ? held : undefined;
    });
    expect(Object.keys(notices)).toEqual([]);
    await sleep(1500);
    expect(Object.keys((await heldBy(session.browser)).notices)).toEqual([]);
  });
});

/** Ends the browser as a power cut does. */
async function kill({ page }: ExtensionBrowser): Promise<void> {
  const program = page.browser().process();
  const gone = new Promise((resolve) => program?.once('exit', resolve));
  program?.kill('SIGKILL');
  await gone;
}
