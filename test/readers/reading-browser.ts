import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import type { PageFacts } from '../../utils/readers/types';
import { ensureBrowser } from '../setup/browsers.mjs';
import { bundleReaders } from './bundle-readers.ts';
import { MACHINE_ZONE, NOW } from './values.ts';

/** A page to read: what it is made of, where it seems to lie, when it is read. */
export interface Reading {
  url: string;
  html: string;
  now?: string;
}

export interface ReadResult {
  page: PageFacts;
  /** What the page's visible text is to the reader. */
  text: string;
  /** Time of the reading alone, in milliseconds. */
  milliseconds: number;
  /** Changes that the reading made to the page, by a MutationObserver on every root. */
  changes: number;
  isSame: boolean;
}

export interface ReadingBrowser {
  read: (reading: Reading) => Promise<ReadResult>;
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

/**
 * One Chromium for all fixtures. Each page is served at its own address without a network, and read as the extension
 * does: in an isolated world of the page.
 */
export async function openReadingBrowser(viewport = { width: 1280, height: 800 }): Promise<ReadingBrowser> {
  const script = await bundleReaders();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    pipe: true,
    defaultViewport: viewport,
    args: FLAGS,
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const served = await serveInPlace(page);
  return {
    async read(reading) {
      served.html = reading.html;
      await page.goto(reading.url, { waitUntil: 'load' });
      return evaluateApart(
        session,
        `${script}\n(${readHere})(${JSON.stringify(reading.now ?? NOW)}, '${MACHINE_ZONE}')`,
      );
    },
    close: () => browser.close(),
  };
}

/** Answers the main document with the page at hand, everything else with nothing. */
async function serveInPlace(page: Page): Promise<{ html: string }> {
  const served = { html: '' };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void request.respond(
      isDocument
        ? { status: 200, contentType: 'text/html; charset=utf-8', body: served.html }
        : { status: 404, body: '' },
    );
  });
  return served;
}

async function evaluateApart(session: CDPSession, expression: string): Promise<ReadResult> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'readers',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return JSON.parse(result.value);
}

/** Runs in the page: self-contained. */
function readHere(now: string, machineZone: string): string {
  const { readPage, readPageAndText } = (
    globalThis as unknown as { readers: typeof import('../../utils/readers') }
  ).readers;
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot === null ? [] : roots(shadowRoot),
    ),
  ];
  const all = roots(document);
  const markup = () =>
    all
      .map((root) => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML))
      .join('\n');
  const watcher = new MutationObserver(() => undefined);
  for (const root of all) {
    watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  const before = markup();
  const start = performance.now();
  const page = readPage(document, location.href, { now: new Date(now), machineZone });
  const milliseconds = performance.now() - start;
  const { text } = readPageAndText(document, location.href, { now: new Date(now), machineZone });
  const changes = watcher.takeRecords().length;
  return JSON.stringify({ page, text, milliseconds, changes, isSame: markup() === before });
}
