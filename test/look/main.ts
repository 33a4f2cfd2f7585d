import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import JSZip from 'jszip';
import { LANGUAGES } from '../../utils/i18n/language.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { ExtensionBrowser } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { builtExtension } from '../demo/built.ts';
import { downloadFolder, exportCase, removeFolder } from '../demo/export-case.ts';
import { keepPage } from '../demo/keep-page.ts';
import { planOfSample } from '../demo/sample.ts';
import { setLanguage } from '../demo/set-language.ts';
import { ensureBrowser, ensureChineseFont } from '../setup/browsers.mjs';
import { createCamera } from './camera.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'look-output' },
    lang: { type: 'string', multiple: true, default: [...LANGUAGES] },
  },
});
const out = resolve(values.out);
await mkdir(out, { recursive: true });
for (const lang of values.lang) await lookAt(lang);

/** Keeps and exports the sample dispute in one language and pictures every screen. */
async function lookAt(lang: string): Promise<void> {
  const downloads = await downloadFolder(out);
  const plan = await planOfSample('page');
  ensureChineseFont();
  const browser = await launchChromium({
    extension: builtExtension('chromium'),
    program: ensureBrowser('chromium'),
    viewport: { width: 1280, height: 800 },
    dpr: 1,
    resolve: [],
    lang,
    downloads,
  });
  try {
    await setLanguage(browser, lang);
    const camera = createCamera(browser, out, lang);
    await lookAtPopup(browser, camera, plan.targets[0]?.url ?? '');
    const caseId = await keepAll(browser, plan.targets);
    const [dispute] = [plan.dispute];
    const zip = await exportCase(browser, caseId, { downloads, out, ...(dispute && { dispute }) });
    await camera.page(`cases.html#/case/${caseId}`, 'case', [1280, 420]);
    await camera.page('cases.html', 'cases', [1280, 420]);
    await camera.page('options.html', 'options', [1280, 420]);
    await lookAtReport(camera, zip, lang);
  } finally {
    await browser.close();
    await plan.close();
    await removeFolder(downloads);
  }
}

async function keepAll(
  browser: ExtensionBrowser,
  targets: { url: string; mode: 'page' | 'visible' | 'chat' }[],
) {
  let caseId: string | undefined;
  for (const target of targets) caseId = (await keepPage(browser, target, caseId)).caseId;
  return caseId ?? '';
}

async function lookAtPopup(
  browser: ExtensionBrowser,
  camera: ReturnType<typeof createCamera>,
  url: string,
): Promise<void> {
  for (const [name, address] of [
    ['popup-order', url],
    ['popup-list', url.replace('/order/detail', '/orders')],
    ['popup-chat', url.replace('/order/detail', '/chat')],
    ['popup-refused', 'chrome://version'],
  ] as const) {
    await browser.page.goto(address);
    const popup = await browser.openPopup(browser.page);
    await waitFor('the popup', async () =>
      (await popup.evaluate((document) =>
        ['ready', 'failed'].includes(
          document.querySelector<HTMLElement>('[data-testid="popup"]')?.dataset.state ?? '',
        ),
      ))
        ? true
        : undefined,
    );
    await camera.popup(name);
    await popup.close();
  }
  await browser.page.goto(url);
  const popup = await browser.openPopup(browser.page);
  await waitFor('the button', async () =>
    (await popup.evaluate(
      (document) => document.querySelector('[data-testid="keep-page"]:not(:disabled)') !== null,
    ))
      ? true
      : undefined,
  );
  await popup.click('[data-testid="keep-page"]');
  await camera.popup('popup-working');
  await waitFor('the result', async () =>
    (await popup.evaluate((document) => document.querySelector('[data-testid="result"]') !== null))
      ? true
      : undefined,
  );
  await camera.popup('popup-done');
  await popup.close();
}

async function lookAtReport(
  camera: ReturnType<typeof createCamera>,
  zip: string,
  lang: string,
): Promise<void> {
  const folder = join(out, `package-${lang}`);
  const files = Object.values((await JSZip.loadAsync(await readFile(zip))).files).filter(({ dir }) => !dir);
  for (const file of files) {
    const path = join(folder, file.name.replace(/^[^/]+\//, ''));
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, await file.async('nodebuffer'));
  }
  await camera.file(join(folder, 'START-HERE.html'), 'report', [1280, 420]);
}
