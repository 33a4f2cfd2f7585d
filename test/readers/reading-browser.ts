import type { PageFacts } from '../../utils/readers/types';
import { openPageBrowser } from '../browser/page-browser.ts';
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

/**
 * One Chromium for all fixtures. Each page is served at its own address without a network, and read as the extension
 * does: in an isolated world of the page.
 */
export async function openReadingBrowser(viewport = { width: 1280, height: 800 }): Promise<ReadingBrowser> {
  const script = await bundleReaders();
  const browser = await openPageBrowser(viewport);
  return {
    async read({ url, html, now = NOW }) {
      await browser.open(url, ({ isPage }) => (isPage ? html : undefined));
      const expression = `${script}\n(${readHere})(${JSON.stringify(now)}, '${MACHINE_ZONE}')`;
      return JSON.parse(await browser.evaluateApart<string>(expression));
    },
    close: browser.close,
  };
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
