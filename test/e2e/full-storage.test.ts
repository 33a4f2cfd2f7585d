import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { popupReaches } from '../demo/popup';
import { testId } from '../demo/testid';
import { type PageServer, servePages } from './page-server';
import { type Session, startSession } from './session';
import { readStored } from './stored';

const POPUP_MS = 15_000;
const FULL = '磁盘空间不足，证据没有存进案件。请先下载这份截图，再清理磁盘空间后重试。';

/** Chromium gives an extension with unlimited storage no limit that a test could set. */
describe('a full disk in firefox', () => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages('edges');
    session = await startSession('firefox', { isDiskFull: true });
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  const keep = async (path: string): Promise<View> => {
    const { page } = session.browser;
    await page.goto(server.url(path));
    const popup = await session.browser.openPopup(page);
    await popupReaches(popup, ['ready', 'failed'], POPUP_MS);
    await popup.click(testId('keep-page'));
    await popupReaches(popup, ['done', 'failed'], POPUP_MS);
    return popup;
  };

  it('is told in one sentence, and nothing is stored by halves', async () => {
    await (await keep('letter.html')).close();
    const before = await readStored(session.browser);
    expect(before.exhibits).toHaveLength(1);
    const popup = await keep('noise.html');
    expect(await popupReaches(popup, ['done', 'failed'], POPUP_MS)).toEqual({
      state: 'failed',
      problem: FULL,
    });
    expect(await readStored(session.browser)).toEqual(before);
  });
});
