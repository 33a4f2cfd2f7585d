import type { ExtensionBrowser } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import type { Camera } from './camera.ts';
import { extensionPage } from './extension-page.ts';

/** The pages of the extension that a person opens in a tab: name of the picture, address, and what shows that it is there. */
const screens = (caseId: string, chat: number) => [
  { name: 'list', path: 'cases.html', ready: '[data-testid="case-card"] img' },
  { name: 'case', path: `cases.html#/case/${caseId}`, ready: '[data-testid="exhibit-1"] img' },
  {
    name: 'exhibit',
    path: `cases.html#/case/${caseId}/exhibit/1`,
    ready: '[data-testid="exhibit-page"] img',
  },
  {
    name: 'chat',
    path: `cases.html#/case/${caseId}/exhibit/${chat}`,
    ready: '[data-testid="chat"][data-state="loaded"]',
  },
  { name: 'options', path: 'options.html', ready: '[data-testid="options"]' },
];

/** Takes the pictures of every screen that stands in a tab; `chat` is the number of the case's chat exhibit. */
export async function shootScreens(
  browser: ExtensionBrowser,
  camera: Camera,
  { caseId, chat }: { caseId: string; chat: number },
): Promise<void> {
  for (const { name, path, ready } of screens(caseId, chat))
    await shootScreen(browser, camera, { name, path, ready });
}

/** Opens one page of the extension, waits for it, and takes its pictures. */
export async function shootScreen(
  browser: ExtensionBrowser,
  camera: Camera,
  { name, path, ready }: { name: string; path: string; ready: string },
): Promise<void> {
  const view = await browser.openExtensionPage(path);
  await waitFor(name, () => view.evaluate(isThere, ready));
  await camera.shootWidths(await extensionPage(browser, path.replace(/#.*/, '')), name);
  await view.close();
}

function isThere(document: Document, selector: string): true | undefined {
  const isLoading = [...document.querySelectorAll('img')].some(({ complete }) => !complete);
  return document.querySelector(selector) !== null && !isLoading ? true : undefined;
}
