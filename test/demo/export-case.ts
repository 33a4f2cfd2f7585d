import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtensionBrowser, View } from '../browser/types.ts';
import { sleep, waitFor } from '../browser/wait.ts';
import type { Dispute } from './sample.ts';
import { choose, isEnabled, testId } from './testid.ts';

const EXPORT_MS = 300_000;
const BY_ITSELF_MS = 15_000;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');

/**
 * Fills in the dispute (when there is one) on the case's page, exports, and gives the package's path.
 * `downloads` is the folder into which the browser saves; the finished package is moved to `out`.
 */
export async function exportCase(
  browser: ExtensionBrowser,
  caseId: string,
  { dispute, downloads, out }: { dispute?: Dispute; downloads: string; out: string },
): Promise<string> {
  const page = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
  await waitFor('the case to open', async () => ((await isEnabled(page, 'export')) ? true : undefined));
  if (dispute !== undefined) await fillIn(page, dispute);
  await page.click(testId('export'));
  await exported(page);
  const name = await saved(page, downloads);
  const path = join(out, firstName(name));
  await rename(join(downloads, name), path);
  return path;
}

/** A folder for downloads inside `out`, so that moving a file out of it is a matter of its name. */
export function downloadFolder(out: string): Promise<string> {
  return mkdtemp(join(out, '.download-'));
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

async function fillIn(page: View, { problem, demand }: Dispute): Promise<void> {
  if (!(await choose(page, 'problem', problem)))
    throw new Error(`the case's page offers no problem "${problem}"`);
  const box = testId(`demand-${demand}`);
  await waitFor(`the demand "${demand}" to be offered`, async () => {
    return (await isEnabled(page, `demand-${demand}`)) ? true : undefined;
  });
  const isChecked = await page.evaluate(
    (document, selector) => document.querySelector(selector)?.matches(':checked'),
    box,
  );
  if (!isChecked) await page.click(box);
}

async function exported(page: View): Promise<void> {
  const state = await waitFor(
    'the evidence package',
    () =>
      page.evaluate((document) => {
        const problem = document.querySelector('[data-testid="problem-text"]')?.textContent;
        if (problem) return { problem };
        return document.querySelector('[data-testid="package-link"]') === null ? undefined : { problem: '' };
      }),
    { timeout: EXPORT_MS },
  );
  if (state.problem !== '') throw new Error(state.problem);
}

/** The package saves itself once; the link is for when the browser did not let it. */
async function saved(page: View, folder: string): Promise<string> {
  const end = Date.now() + BY_ITSELF_MS;
  while ((await readdir(folder)).length === 0 && Date.now() < end) await sleep(50);
  if ((await readdir(folder)).length === 0) await page.click(testId('package-link'));
  return waitFor('the package to be saved', () => wholeZip(folder), { timeout: EXPORT_MS });
}

/**
 * The name of the zip in the folder, once it is there to its end; browsers write to a name of their own before. A browser that saved
 * it by itself after all, only later than the link was pressed, saved it twice: one is enough.
 */
async function wholeZip(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).toSorted((one, other) => one.length - other.length);
  const [name, ...copies] = names;
  if (name === undefined || copies.some((copy) => firstName(copy) !== name)) return undefined;
  for (const each of names) {
    if (!each.endsWith('.zip') || !(await readFile(join(folder, each))).includes(END_OF_ZIP))
      return undefined;
  }
  for (const copy of copies) await rm(join(folder, copy));
  return name;
}

/** What a browser calls a file before it finds that there is one of that name. */
function firstName(name: string): string {
  return name.replace(/ ?\(\d+\)(?=\.zip$)/, '');
}
