import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../browser/wait';
import { builtExtension } from '../demo/built';
import { exportCase } from '../demo/export-case';
import { keepOpenPage } from '../demo/keep-page';
import { popupReaches } from '../demo/popup';
import { isEnabled, testId } from '../demo/testid';
import { chatIn } from './chat-in-package';
import { openPackage } from './demo-run';
import { pickingBegun } from './keep-part';
import { type PageServer, servePages } from './page-server';
import { rowsIn } from './picture';
import { BROWSERS, type Session, startSession } from './session';
import { upTo } from './shapes-run';

const PATH = 'pictures/framed.html';
const LONG = 60_000;

/** The same server under a name that makes it another site than the page. */
const foreign = (server: PageServer) => new URL(server.url('')).origin.replace('127.0.0.1', 'localhost');

/** The extension as it is once a person has let it read pages of a host. */
async function allowedFor(kind: (typeof BROWSERS)[number], host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keepproof-allowed-'));
  await cp(builtExtension(kind), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [host] }));
  return folder;
}

describe.each(BROWSERS)('a chat in a frame of another site in %s', (kind) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages('chats');
  });
  afterAll(() => server.close());
  const address = () => server.url(`${PATH}?origin=${encodeURIComponent(foreign(server))}`);

  it('is asked for by its host, and nothing is kept before it is allowed', async () => {
    const session = await startSession(kind);
    try {
      const { browser } = session;
      await browser.page.goto(address(), { waitUntil: 'load' });
      const popup = await browser.openPopup(browser.page);
      await popupReaches(popup, ['ready'], LONG);
      await popup.click(testId('keep-chat'));
      await popupReaches(popup, ['failed'], LONG);
      const words = await popup.evaluate(
        (document, selector) => document.querySelector(selector)?.textContent,
        testId('allow-frame'),
      );
      expect(words).toContain('localhost');
      await popup.close();
    } finally {
      await session.close();
    }
  }, 120_000);

  it('is kept whole once its host is allowed: every message once, in the pictures and in the words', async () => {
    const extension = await allowedFor(kind, 'http://localhost/*');
    const session = await startSession(kind, { extension });
    try {
      const { browser, downloads } = session;
      await browser.page.goto(address(), { waitUntil: 'load' });
      const { caseId } = await keepOpenPage(browser, 'chat');
      const pack = await openPackage(await exportCase(browser, caseId, { downloads, out: downloads }));
      const { exhibit, picture, messages } = chatIn(pack, `origin=${encodeURIComponent(foreign(server))}`);
      expect(exhibit).toMatchObject({ state: 'complete', problems: [] });
      expect(rowsIn(picture, 5).map(({ n }) => n)).toEqual(upTo(70));
      expect(messages).toHaveLength(70);
    } finally {
      await session.close();
      await rm(extension, { recursive: true });
    }
  }, 120_000);
});

describe.each(BROWSERS)('a chat that is not found in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages('chats');
    session = await startSession(kind);
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  it('can be pointed at, and is found on that host from then on', async () => {
    const { browser, downloads } = session;
    const { page } = browser;
    await page.goto(server.url('pictures/odd.html'), { waitUntil: 'load' });
    const popup = await browser.openPopup(page);
    await popupReaches(popup, ['ready'], LONG);
    await popup.click(testId('keep-chat'));
    await popupReaches(popup, ['failed'], LONG);
    await waitFor('the way out', async () => (await isEnabled(popup, 'point-at-chat')) || undefined);
    await popup.click(testId('point-at-chat'));
    await pickingBegun(page);
    await page.mouse.move(640, 400);
    await page.mouse.click(640, 400);
    const kept = await waitFor(
      'the chat to be kept',
      async () => {
        const again = await browser.openPopup(page);
        try {
          const now = await popupReaches(again, ['done', 'ready', 'failed'], LONG);
          return now.state === 'done' ? now : undefined;
        } finally {
          await again.close();
        }
      },
      { timeout: LONG },
    );
    expect(kept.result?.state).toBe('complete');
    const { caseId } = await keepOpenPage(browser, 'chat');
    const pack = await openPackage(await exportCase(browser, caseId, { downloads, out: downloads }));
    const { exhibit, picture, messages } = chatIn(pack, 'odd.html');
    expect(exhibit.kind).toBe('chat');
    expect(messages).toHaveLength(40);
    expect(rowsIn(picture, 5).map(({ n }) => n)).toEqual(upTo(40));
  }, 180_000);
});
