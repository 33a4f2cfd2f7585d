import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { popupReaches } from '../demo/popup';
import { isEnabled, testId } from '../demo/testid';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';
import { canMount, mountSmallDisk, type SmallDisk } from './small-disk';
import { readStored } from './stored';

const POPUP_MS = 30_000;
const FULL = '磁盘空间不足，证据没有存进案件。请先下载这份截图，再清理磁盘空间后重试。';
/** What is left of the disk: enough for the browser's own small files, too little for a picture of noise. */
const LEFT = 2_000_000;
const END_OF_PNG = Buffer.from('IEND');

/** Chromium has no setting for it, so its profile gets a small disk of its own, which only root may mount. */
const KINDS: readonly ExtensionBrowser['kind'][] = canMount() ? BROWSERS : ['firefox'];

describe.each(KINDS)('a full disk in %s', (kind) => {
  let server: PageServer;
  let disk: SmallDisk | undefined;
  let session: Session;
  beforeAll(async () => {
    server = await servePages('edges');
    disk = kind === 'chromium' ? await mountSmallDisk() : undefined;
    session = await startSession(kind, disk === undefined ? { isDiskFull: true } : { profile: disk.folder });
  });
  afterAll(async () => {
    await session.close();
    await disk?.close();
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

  it('is told in one sentence, nothing is stored by halves, and the picture can still be had', async () => {
    await (await keep('letter.html')).close();
    const before = await readStored(session.browser);
    expect(before.exhibits).toHaveLength(1);
    await disk?.fill(LEFT);

    const popup = await keep('noise.html');
    expect(await popupReaches(popup, ['done', 'failed'], POPUP_MS)).toMatchObject({
      state: 'failed',
      problem: FULL,
    });
    expect(await readStored(session.browser)).toEqual(before);

    await waitFor('the rescue', async () => ((await isEnabled(popup, 'rescue')) ? true : undefined));
    await popup.click(testId('rescue'));
    const { name, picture } = await waitFor('the picture to be saved', () => savedPicture(session.downloads));
    expect(name).toMatch(/^keepproof-\d{14}-p1\.png$/);
    expect(picture.width).toBeGreaterThanOrEqual(1200);
    expect(picture.height).toBeGreaterThanOrEqual(1600);
  });
});

/** The picture in the folder, once it is there to its end. */
async function savedPicture(folder: string): Promise<{ name: string; picture: PNG } | undefined> {
  const [name, ...others] = await readdir(folder);
  if (name === undefined || others.length > 0 || !name.endsWith('.png')) return undefined;
  const bytes = await readFile(join(folder, name));
  return bytes.includes(END_OF_PNG) ? { name, picture: PNG.sync.read(bytes) } : undefined;
}
