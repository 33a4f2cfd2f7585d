import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { ExtensionBrowser } from '../browser/types.ts';

/** Both pictures stand side by side in the README, so they have one shape. */
const SIZE = { width: 1280, height: 1400 };
const REPORT_WINDOW = { width: 880, height: 962 };

/** Makes the README's two pictures in `folder`: the top of the kept order page, and of the report. */
export async function makeReadmePictures(
  browser: ExtensionBrowser,
  report: string,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const exhibits = join(dirname(report), 'data', 'exhibits');
  const first = (await readdir(exhibits)).sort().find((name) => name.endsWith('.png'));
  if (first === undefined) throw new Error('the package has no picture');
  await writeFile(join(folder, 'order-page.png'), cropTop(await readFile(join(exhibits, first))));

  const page = await browser.newPage();
  await page.setViewport(REPORT_WINDOW);
  await page.goto(pathToFileURL(report).href);
  await page.screenshot({ path: `${join(folder, 'report')}.png` });
  await page.close();
}

function cropTop(bytes: Buffer): Buffer {
  const whole = PNG.sync.read(bytes);
  const width = Math.min(SIZE.width, whole.width);
  const height = Math.min(SIZE.height, whole.height);
  const top = new PNG({ width, height });
  PNG.bitblt(whole, top, 0, 0, width, height, 0, 0);
  return PNG.sync.write(top, { deflateLevel: 9 });
}
