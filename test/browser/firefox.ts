import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type ChromeScope, openChromeScope } from './chrome-scope.ts';
import { chooseFromMenu } from './firefox-menu.ts';
import { placeButton, popupView, widgetOf } from './firefox-popup.ts';
import { fitViewport, MEASURE } from './fit-viewport.ts';
import { type BuiltExtension, readExtension } from './manifest.ts';
import { pageView } from './page-view.ts';
import { startSocks } from './socks.ts';
import type { ExtensionBrowser, LaunchOptions, Size } from './types.ts';
import { waitFor } from './wait.ts';

/** The extension's origin, pinned so that its pages have a known address. */
const UUID = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${UUID}/`;

/** Firefox stores nothing at all with less: its own files need some room. */
const FULL_DISK_KB = 2929;

/** Starts Firefox with the extension in it, as `types.ts` tells. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extension = await readExtension(options.extension);
  const socks = options.resolve.length > 0 ? await startSocks(options.resolve) : undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    socks?.close();
  };
  try {
    browser = await start(options, extension, socks?.port);
    return { ...(await prepare(browser, options, extension)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(
  browser: Browser,
  options: LaunchOptions,
  extension: BuiltExtension,
): Promise<Omit<ExtensionBrowser, 'close'>> {
  const chrome = openChromeScope(browser);
  await speak(chrome, options.lang);
  const extensionId = await browser.installExtension(options.extension);
  const page = (await browser.pages())[0];
  if (page === undefined) throw new Error('Firefox opened no tab');
  await placeButton(chrome, extensionId);
  await fitWindow(page, chrome, options);
  const helper = await openHelper(browser, extension);
  return {
    kind: 'firefox',
    extensionId,
    page,
    newPage: () => browser.newPage(),
    async openPopup(onPage) {
      await onPage.bringToFront();
      return popupView(chrome, helper, extensionId);
    },
    async openExtensionPage(path) {
      const tab = await browser.newPage();
      await openInside(tab, path);
      return pageView(tab);
    },
    rightClick: (onPage, point, entry) => chooseFromMenu(chrome, onPage, widgetOf(extensionId), point, entry),
    helper: async () => pageView(helper),
    errors: () => extensionErrors(chrome),
  };
}

/** Room for any window at any pixel ratio: a popup that does not fit on the screen cannot be clicked. */
const SCREEN = { MOZ_HEADLESS_WIDTH: '4096', MOZ_HEADLESS_HEIGHT: '4096' };

function start(options: LaunchOptions, extension: BuiltExtension, socksPort?: number): Promise<Browser> {
  const { viewport, dpr, lang, downloads, display, profile, isDiskFull } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: !options.headed && display === undefined,
    ...(profile !== undefined && { userDataDir: profile }),
    env: { ...process.env, ...SCREEN, ...(display !== undefined && { DISPLAY: display }) },
    defaultViewport: null,
    acceptInsecureCerts: options.resolve.length > 0,
    protocolTimeout: 300_000,
    args: ['-remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extension.geckoId]: UUID }),
      'layout.css.devPixelsPerPx': String(dpr),
      'intl.accept_languages': lang,
      'alerts.useSystemBackend': false,
      // A temporary extension loses its data with every start; one that is installed keeps it.
      ...(profile !== undefined && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      ...(isDiskFull && { 'dom.quotaManager.temporaryStorage.fixedLimit': FULL_DISK_KB }),
      ...(downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
      }),
      ...(socksPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.socks': '127.0.0.1',
        'network.proxy.socks_port': socksPort,
        'network.proxy.socks_version': 5,
        'network.proxy.socks5_remote_dns': true,
      }),
    },
  });
}

/** Makes Firefox's own language this one without a language pack: the extension sees only the tag. */
async function speak(chrome: ChromeScope, lang: string): Promise<void> {
  const tag = lang === 'en' ? 'en-US' : lang;
  await chrome(`{
    Services.locale.availableLocales = [${JSON.stringify(tag)}, 'en-US'];
    Services.locale.requestedLocales = [${JSON.stringify(tag)}];
  }`);
}

async function fitWindow(page: Page, chrome: ChromeScope, { viewport, dpr }: LaunchOptions): Promise<void> {
  const measure = () => page.evaluate(MEASURE) as Promise<Size>;
  // Firefox's own style keeps its window from getting as narrow as a phone.
  await chrome(`document.documentElement.style.minWidth = '0'`);
  await fitViewport(viewport, dpr, measure, async ({ width, height }) => {
    await chrome(`window.resizeBy(${width}, ${height})`);
  });
}

/** A picture of the extension in a background tab: it runs no code of ours, and it can reach the open popup. */
async function openHelper(browser: Browser, extension: BuiltExtension): Promise<Page> {
  const helper = await browser.newPage({ background: true });
  await openInside(helper, extension.icon);
  return helper;
}

/** Firefox reports no load event for an extension's documents, so their state is asked for. */
async function openInside(tab: Page, path: string): Promise<void> {
  await tab.goto(ORIGIN + path, { waitUntil: [] });
  await waitFor(`the extension's page ${path}`, async () => {
    const state = await tab.evaluate('location.protocol + document.readyState').catch(() => '');
    return state === 'moz-extension:complete' ? true : undefined;
  });
}

/** What Firefox notes of a popup that is closed while it still waits for an answer: no fault of anybody. */
const CLOSED_WHILE_WAITING = 'Promise resolved after context unloaded';

async function extensionErrors(chrome: ChromeScope): Promise<string[]> {
  const text = await chrome(`JSON.stringify(
    Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter((message) => message.sourceName.startsWith('moz-extension://'))
      .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
      .map((message) => message.errorMessage),
  )`);
  const errors: string[] = JSON.parse(String(text));
  return errors.filter((error) => !error.startsWith(CLOSED_WHILE_WAITING));
}
