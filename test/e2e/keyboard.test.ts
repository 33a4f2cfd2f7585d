import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/launch';
import type { ExtensionBrowser } from '../browser/types';
import { waitFor } from '../browser/wait';
import { builtExtension } from '../demo/built';
import { keepPage } from '../demo/keep-page';
import { isEnabled } from '../demo/testid';
import { extensionPage } from '../look/extension-page';
import { ensureBrowser } from '../setup/browsers.mjs';
import { type Shop, startShop } from '../shop/server';
import { tabThrough } from './tab-through';

let shop: Shop;
let browser: ExtensionBrowser;
let caseId = '';

beforeAll(async () => {
  shop = await startShop();
  browser = await launch('chromium', {
    extension: builtExtension('chromium'),
    program: ensureBrowser('chromium'),
    viewport: { width: 1280, height: 800 },
    dpr: 1,
    resolve: [],
    lang: 'en',
  });
  caseId = (await keepPage(browser, { url: `${shop.url}/order/detail`, mode: 'visible' })).caseId;
});

afterAll(async () => {
  await browser.close();
  await shop.close();
});

describe('the keyboard reaches every control, which has a name and shows the focus', () => {
  it('in the popup', async () => {
    const popup = await browser.openPopup(browser.page);
    await waitFor('the popup', async () => ((await isEnabled(popup, 'keep-page')) ? true : undefined));
    await expectReachable('popup.html');
    await popup.close();
  });

  it.each([
    { name: 'in the list of cases', path: () => 'cases.html', ready: 'case-search' },
    { name: 'in a case', path: () => `cases.html#/case/${caseId}`, ready: 'export' },
    { name: 'in the options', path: () => 'options.html', ready: 'language' },
  ])('$name', async ({ path, ready }) => {
    const view = await browser.openExtensionPage(path());
    await waitFor('the page', async () => ((await isEnabled(view, ready)) ? true : undefined));
    await expectReachable(path().replace(/#.*/, ''));
    await view.close();
  });
});

async function expectReachable(path: string): Promise<void> {
  const { stops, unreached } = await tabThrough(await extensionPage(browser, path));
  expect(unreached).toEqual([]);
  expect(stops.filter(({ name }) => name === '').map(({ what }) => what)).toEqual([]);
  expect(stops.filter(({ hasRing, isInView }) => !hasRing || !isInView).map(({ what }) => what)).toEqual([]);
  expect(stops.length).toBeGreaterThan(3);
}
