import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { chooseByHand } from './chromium-menu.ts';
import { fitViewport, MEASURE } from './fit-viewport.ts';
import { toChromiumRules } from './host-rules.ts';
import { readExtension } from './manifest.ts';
import { pageView } from './page-view.ts';
import type { Askable, ExtensionBrowser, LaunchOptions, Size } from './types.ts';
import { waitFor } from './wait.ts';

/** `--no-sandbox`: root, and containers without user namespaces, cannot have it; `--test-type` hides the bar about that. */
const FLAGS = [
  '--no-sandbox',
  '--test-type',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** Starts Chromium with the extension in it, as `types.ts` tells. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { popup, icon } = await readExtension(options.extension);
  const browser = await start(options);
  try {
    const extensionId = await browser.installExtension(options.extension);
    const extension = (await browser.extensions()).get(extensionId);
    const page = (await browser.pages())[0];
    if (extension === undefined || page === undefined) throw new Error('Chromium did not take the extension');
    await fitWindow(page, options);
    if (options.downloads !== undefined) await saveDownloads(browser, options.downloads);
    const errors: string[] = [];
    await collectWorkerErrors(extension, errors);
    const origin = `chrome-extension://${extensionId}/`;
    let helper: Promise<Askable> | undefined;
    return {
      kind: 'chromium',
      extensionId,
      page,
      newPage: () => browser.newPage(),
      async openPopup(onPage) {
        await onPage.bringToFront();
        await onPage.triggerExtensionAction(extension);
        return watched(await popupPage(extension, origin + popup), errors);
      },
      async openExtensionPage(path) {
        const tab = await browser.newPage();
        const view = watched(tab, errors);
        await tab.goto(origin + path);
        return view;
      },
      async rightClick(onPage, point, entry) {
        if (options.display === undefined) throw new Error("Chromium's right-click menu needs a display");
        await chooseByHand(onPage, options.display, point, entry);
      },
      helper() {
        helper ??= openHelper(browser, origin + icon);
        return helper;
      },
      errors: async () => errors,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The extension is installed after the launch: Debian's start script undoes what puppeteer says about extensions. */
function start(options: LaunchOptions): Promise<Browser> {
  const { viewport, dpr, lang, resolve, display, profile } = options;
  const args = [
    ...FLAGS,
    `--lang=${lang}`,
    `--accept-lang=${lang}`,
    `--force-device-scale-factor=${dpr}`,
    `--window-size=${viewport.width},${viewport.height}`,
  ];
  if (resolve.length > 0) {
    args.push(`--host-resolver-rules=${toChromiumRules(resolve)}`, '--ignore-certificate-errors');
  }
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: options.program,
    headless: !options.headed && display === undefined,
    ...(profile !== undefined && { userDataDir: profile }),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    env: {
      ...process.env,
      LANGUAGE: lang.replace('-', '_'),
      ...(display !== undefined && { DISPLAY: display }),
    },
    args,
  });
}

async function fitWindow(page: Page, { viewport, dpr }: LaunchOptions): Promise<void> {
  const session = await page.createCDPSession();
  const measure = () => page.evaluate(MEASURE) as Promise<Size>;
  await fitViewport(viewport, dpr, measure, async ({ width, height }) => {
    const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
    await session.send('Browser.setWindowBounds', {
      windowId,
      bounds: { width: (bounds.width ?? 0) + width, height: (bounds.height ?? 0) + height },
    });
  });
  await session.detach();
}

async function saveDownloads(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

async function popupPage(extension: Extension, url: string): Promise<Page> {
  return waitFor('the popup to open', async () =>
    (await extension.pages()).find((each) => each.url() === url),
  );
}

async function openHelper(browser: Browser, address: string): Promise<Askable> {
  const tab = await browser.newPage({ background: true });
  await tab.goto(address);
  return pageView(tab);
}

function watched(page: Page, errors: string[]) {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return pageView(page);
}

async function collectWorkerErrors(extension: Extension, errors: string[]): Promise<void> {
  for (const worker of await extension.workers()) {
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  }
}
