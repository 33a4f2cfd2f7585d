import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../browser/launch.ts';
import type { ExtensionBrowser } from '../browser/types.ts';
import { builtExtension } from '../demo/built.ts';
import { downloadFolder, exportCase, removeFolder } from '../demo/export-case.ts';
import { planOfSample } from '../demo/sample.ts';
import { setLanguage } from '../demo/set-language.ts';
import { servePages } from '../e2e/page-server.ts';
import { ensureBrowser, ensureChineseFont } from '../setup/browsers.mjs';
import { type Camera, makeCamera } from './camera.ts';
import { shootScreen, shootScreens } from './case-screens.ts';
import { shootChannels } from './channel-screens.ts';
import { storeSampleChat } from './chat-exhibit.ts';
import { keepAndShoot, shootEndless, shootOpened } from './popup-states.ts';
import { makeReadmePictures } from './readme-pictures.ts';
import { shootReport } from './report.ts';

const EMPTY_LIST = { name: 'list-empty', path: 'cases.html', ready: '[data-testid="case-list"]' };
const VIEWPORT = { width: 1280, height: 800 };

export interface LookArgs {
  lang: string;
  /** Absolute; pictures go into a folder of it that is named after the language. */
  out: string;
}

/** Takes the pictures of every screen in one language, in a browser of its own so that the first screens are empty ones. */
export async function look({ lang, out }: LookArgs): Promise<void> {
  const program = ensureBrowser('chromium');
  ensureChineseFont();
  const extension = builtExtension('chromium');
  const folder = join(out, lang);
  await mkdir(folder, { recursive: true });
  const downloads = await downloadFolder(folder);
  const options = { program, extension, downloads, lang, viewport: VIEWPORT, dpr: 1, resolve: [] };
  const browser = await launch('chromium', options);
  try {
    await setLanguage(browser, lang);
    await lookAt(browser, { folder, downloads, lang });
  } finally {
    await browser.close();
    await removeFolder(downloads);
  }
}

async function lookAt(
  browser: ExtensionBrowser,
  { folder, downloads, lang }: { folder: string; downloads: string; lang: string },
): Promise<void> {
  const camera = makeCamera(folder);
  const { targets, dispute, close } = await planOfSample('page');
  try {
    const order = targets[0]?.url ?? '';
    await shootScreen(browser, camera, EMPTY_LIST);
    await shootOpened(browser, camera, { name: 'popup-ready-first', url: order });
    let caseId: string | undefined;
    for (const [index, { url }] of targets.entries()) {
      const name = `popup-done-${index + 1}`;
      caseId = await keepAndShoot(browser, camera, { url, name, ...(caseId && { caseId }) });
    }
    if (caseId === undefined || dispute === undefined) throw new Error('the sample has nothing to keep');
    const chat = await storeSampleChat(browser, caseId, lang);
    const zip = await exportCase(browser, caseId, { dispute, downloads, out: folder });
    await shootScreens(browser, camera, { caseId, chat });
    await shootChannels(browser, camera, caseId);
    const report = await shootReport(browser, camera, { zip, folder: join(folder, 'package') });
    await makeReadmePictures(browser, report, join(folder, 'readme'));
    await lookAtPopups(browser, camera, order);
  } finally {
    await close();
  }
}

/** The popup on pages of every kind, once there is a case. */
async function lookAtPopups(browser: ExtensionBrowser, camera: Camera, order: string): Promise<void> {
  const at = (path: string) => new URL(path, order).href;
  await shootOpened(browser, camera, { name: 'popup-ready-order', url: order });
  await shootOpened(browser, camera, { name: 'popup-ready-no-order', url: at('/nowhere') });
  await shootOpened(browser, camera, { name: 'popup-ready-orders', url: at('/order/list') });
  await shootOpened(browser, camera, { name: 'popup-refused', url: 'chrome://version' });
  const shapes = await servePages('shapes');
  try {
    await shootEndless(browser, camera, shapes.url('endless.html'));
  } finally {
    shapes.close();
  }
}
