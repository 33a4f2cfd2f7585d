import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../browser/types';
import { waitFor } from '../browser/wait';
import { exportCase } from '../demo/export-case';
import { keepOpenPage } from '../demo/keep-page';
import { popupReaches } from '../demo/popup';
import { choose, testId } from '../demo/testid';
import { chatIn } from './chat-in-package';
import { openPackage, type Package } from './demo-run';
import { type PageServer, servePages } from './page-server';
import { rowsIn } from './picture';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

const PATIENCE = 60_000;

type Act = (browser: ExtensionBrowser, server: PageServer) => Promise<unknown>;

/** What ends a chat's capture in its middle, and the code of it. */
const ACTS: { code: string; what: string; act: Act }[] = [
  {
    code: 'navigated',
    what: 'the page goes elsewhere',
    act: ({ page }, server) => page.goto(server.url('walk/days.html')),
  },
  { code: 'closed', what: 'the tab is closed', act: ({ page }) => page.close() },
];

describe.each(BROWSERS)('a chat that is not kept to its end in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  let pack: Package;
  let words: string[];
  let refusal: { code: string; isStored: boolean };

  beforeAll(async () => {
    server = await servePages('chats');
    session = await startSession(kind);
    const { browser, downloads } = session;
    refusal = await keepLastDays(browser, server.url('walk/days-old.html'));
    await browser.page.goto(server.url('pictures/virtual.html'));
    words = (await browser.page.evaluate('Array.from({ length: 150 }, (_, n) => wordsOf(n))')) as string[];
    let caseId: string | undefined;
    for (const { code, act } of ACTS) {
      const url = server.url(`pictures/virtual.html?${code}`);
      await interrupt(browser, url, caseId, () => act(browser, server));
      const { exhibits } = await readStored(browser);
      caseId ??= exhibits.find((each) => each.url === url)?.caseId;
    }
    pack = await openPackage(await exportCase(browser, caseId ?? '', { downloads, out: downloads }));
  }, 300_000);
  afterAll(async () => {
    await session.close();
    server.close();
  });

  it('begun by days in which nothing was said: it is refused with a sentence, and nothing is stored', () => {
    expect(refusal).toEqual({ code: 'chat-too-old', isStored: false });
  });

  it.each(ACTS)(
    '$what: what was pictured has its words, and a gap says that the rest may be missing',
    ({ code }) => {
      const { exhibit, picture, messages, gaps, text } = chatIn(pack, `?${code}`);
      expect(exhibit.state).toBe('partial');
      expect(exhibit.problems.map((problem: { code: string }) => problem.code)).toEqual(
        expect.arrayContaining([code, 'gap']),
      );
      const rows = rowsIn(picture, 5);
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.length).toBeLessThan(150);
      const pictured = messages.filter(({ part }) => part !== null);
      // The words of the last stretch may still be on their way when the page goes.
      expect(pictured.length).toBeGreaterThan(rows.length - 12);
      expect(messages.map((message) => message.text)).toEqual(words.slice(0, messages.length));
      expect(
        pictured.filter(({ n, y }) => Math.abs((y ?? Number.NaN) - (rows[n - 1]?.top ?? 0)) > 1),
      ).toEqual([]);
      expect(gaps).toEqual([{ after: messages.length, why: 'ended' }]);
      expect(text).toContain(words[0]);
    },
  );
});

/** Tries to keep the last days of a chat, and says how that ended. */
async function keepLastDays(
  browser: ExtensionBrowser,
  url: string,
): Promise<{ code: string; isStored: boolean }> {
  await browser.page.goto(url, { waitUntil: 'load' });
  const popup = await browser.openPopup(browser.page);
  await popupReaches(popup, ['ready', 'failed'], PATIENCE);
  if (!(await choose(popup, 'chat-start', 'days'))) throw new Error('no start can be chosen');
  await popup.click(testId('keep-chat'));
  await popupReaches(popup, ['done', 'failed'], PATIENCE);
  const code = await popup.evaluate(
    (document) => document.querySelector<HTMLElement>('[data-testid="problem-text"]')?.dataset.code ?? 'kept',
  );
  await popup.close();
  const { exhibits } = await readStored(browser);
  return { code, isStored: exhibits.some((exhibit) => exhibit.url === url) };
}

/** Begins to keep a chat, acts while it is pictured, and waits until the exhibit is stored; the popup may close meanwhile. */
async function interrupt(
  browser: ExtensionBrowser,
  url: string,
  caseId: string | undefined,
  act: () => Promise<unknown>,
): Promise<void> {
  await browser.page.bringToFront();
  await browser.page.goto(url, { waitUntil: 'load' });
  const keeping = keepOpenPage(browser, 'chat', caseId, async (popup) => {
    await waitFor('a third of the pictures', () => popup.evaluate(isThirdDone), {
      timeout: PATIENCE,
      every: 10,
    });
    await act();
  });
  // Where the popup closes, the work goes on without it.
  await keeping.catch(() => undefined);
  const isStored = async () => {
    const { exhibits } = await readStored(browser);
    return exhibits.some((exhibit) => exhibit.url === url) ? true : undefined;
  };
  await waitFor('the exhibit', isStored, { timeout: PATIENCE });
}

function isThirdDone(document: Document): true | undefined {
  const { value, max } = document.querySelector('progress') ?? { value: 0, max: 1 };
  return value >= max / 3 ? true : undefined;
}
