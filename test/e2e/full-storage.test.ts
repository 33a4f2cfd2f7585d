import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { popupReaches } from '../demo/popup';
import { testId } from '../demo/testid';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

const POPUP_MS = 15_000;
const FULL = '磁盘空间不足，证据没有存进案件。请先下载这份截图，再清理磁盘空间后重试。';

describe.each(BROWSERS)('a full disk in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages('edges');
    session = await startSession(kind, { isDiskFull: true });
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

  it('stores nothing by halves and offers the picture as a download', async () => {
    await (await keep('letter.html')).close();
    const before = await readStored(session.browser);
    expect(before.exhibits).toHaveLength(1);

    const popup = await keep('noise.html');
    expect(await popupReaches(popup, ['done', 'failed'], POPUP_MS)).toEqual({
      state: 'failed',
      problem: FULL,
    });
    expect(await readStored(session.browser)).toEqual(before);

    const name = await waitFor('the link', () => popup.evaluate(nameOfDownload, testId('rescue')));
    expect(name).toMatch(/^keepproof-\d{14}-p1\.png$/);
    await popup.click(testId('rescue'));
    const picture = PNG.sync.read(await downloaded(session.downloads));
    expect(picture.width).toBe(1280);
    expect(picture.height).toBeGreaterThan(1600);
  });
});

function nameOfDownload(document: Document, selector: string): string | undefined {
  return document.querySelector<HTMLAnchorElement>(selector)?.download;
}

/** The bytes of the only file in the folder, once it is there to its end. */
function downloaded(folder: string): Promise<Buffer> {
  return waitFor('the picture to be saved', async () => {
    const [name, ...others] = await readdir(folder);
    if (name === undefined || others.length > 0 || !name.endsWith('.png')) return undefined;
    const bytes = await readFile(join(folder, name));
    return bytes.includes('IEND') ? bytes : undefined;
  });
}
