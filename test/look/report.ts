import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { ExtensionBrowser } from '../browser/types.ts';
import type { Camera } from './camera.ts';

/** Unpacks an evidence package into `folder` and takes the pictures of its report, on the screen and printed; gives the report's path. */
export async function shootReport(
  browser: ExtensionBrowser,
  camera: Camera,
  { zip, folder }: { zip: string; folder: string },
): Promise<string> {
  const report = await unpack(zip, folder);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(report).href);
  await camera.shootWidths(page, 'report');
  await camera.shootPrint(page, 'report-print');
  await page.close();
  return report;
}

/** Writes the package's files; gives the path of its report. */
async function unpack(zip: string, folder: string): Promise<string> {
  const entries = Object.values((await JSZip.loadAsync(await readFile(zip))).files).filter(({ dir }) => !dir);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await entry.async('nodebuffer'));
  }
  const report = entries.find(({ name }) => name.endsWith('/START-HERE.html'));
  if (report === undefined) throw new Error('the package has no START-HERE.html');
  return join(folder, report.name);
}
