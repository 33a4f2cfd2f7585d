import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../setup/browsers.mjs';

/** The document at an address that is asked for, `isPage` by the tab itself; undefined where nothing is. */
export type Serve = (asked: { url: string; isPage: boolean }) => string | undefined;

/** One Chromium that shows pages at any address without a network, and runs scripts beside theirs. */
export interface PageBrowser {
  /** Opens an address; what it asks for comes from `serve`. */
  open: (url: string, serve: Serve) => Promise<void>;
  /** The value of an expression in a world of its own beside the page's, as the extension runs; throws what it throws. */
  evaluateApart: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

/** One process for all sites: a new one for each host would take longer than the reading. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  '--disable-features=site-per-process,IsolateOrigins,ProactivelySwapBrowsingInstance,BackForwardCache',
];

export async function openPageBrowser(viewport: { width: number; height: number }): Promise<PageBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    pipe: true,
    defaultViewport: viewport,
    args: FLAGS,
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let served: Serve = () => undefined;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const body = served({ url: request.url(), isPage });
    void request.respond(
      body === undefined
        ? { status: 404, body: '' }
        : { status: 200, contentType: 'text/html; charset=utf-8', body },
    );
  });
  return {
    async open(url, serve) {
      served = serve;
      await page.goto(url, { waitUntil: 'load' });
    },
    async evaluateApart(expression) {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'apart',
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
    close: () => browser.close(),
  };
}
