import type { RowReading } from '../../utils/chat/types.ts';
import { openPageBrowser } from '../browser/page-browser.ts';
import { bundleChat } from './bundle-chat.ts';
import type { ServedDocument } from './types.ts';

/** How a page's conversation is read. */
export interface ChatReading {
  /** The page itself first, then its frames. */
  documents: readonly ServedDocument[];
  /** False: no site's hints, text and geometry alone. */
  hasSites?: boolean;
  /** Replaces the finding by pointing at the first element that fits, in the page itself. */
  picked?: string;
  /** Replaces the finding by going where a path leads. */
  path?: string;
}

/** What was found and read. */
export interface ChatRead {
  isFound: boolean;
  /** Id of the reader, name of the other side, words and attributes that tell the pane; empty where none was found. */
  reader: string;
  peer: string;
  pane: string;
  path: string;
  /** Whether the path leads back to the same pane. */
  isFoundAgain: boolean;
  rows: RowReading[];
  orderNumber: string | null;
  /** Words on what loads older messages. */
  older: string | null;
  /** Time of finding the pane, and of reading all rows once more. */
  findMilliseconds: number;
  readMilliseconds: number;
  /** Changes that finding and reading made to the page, by a MutationObserver on every tree, and whether it scrolled. */
  changes: number;
  isSame: boolean;
}

export interface ChatBrowser {
  read: (reading: ChatReading) => Promise<ChatRead>;
  close: () => Promise<void>;
}

/** One Chromium for all pages, each served at its own address without a network, and read in an isolated world of the page. */
export async function openChatBrowser(viewport = { width: 1280, height: 800 }): Promise<ChatBrowser> {
  const script = await bundleChat();
  const browser = await openPageBrowser(viewport);
  return {
    async read({ documents, hasSites = true, picked, path }) {
      await browser.open(
        documents[0]?.url ?? 'about:blank',
        (asked) => documents.find(({ url }) => new URL(url).href === asked.url)?.html,
      );
      const words = [hasSites, picked ?? null, path ?? null].map((word) => JSON.stringify(word)).join(', ');
      return JSON.parse(await browser.evaluateApart<string>(`${script}\n(${readHere})(${words})`));
    },
    close: browser.close,
  };
}

/** Runs in the page: self-contained. */
function readHere(hasSites: boolean, picked: string | null, pathBefore: string | null): string {
  const { findPane, paneFor, paneAt, pathOf, olderLink, orderNumberOf } = (
    globalThis as unknown as { chat: typeof import('../../utils/chat/pane') }
  ).chat;
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.shadowRoot === null ? [] : roots(element.shadowRoot)),
      ...(element instanceof HTMLIFrameElement && element.contentDocument !== null
        ? roots(element.contentDocument)
        : []),
    ]),
  ];
  const all = roots(document);
  const state = () =>
    all
      .flatMap((root) => [...root.querySelectorAll('*')])
      .map((element) => `${element.localName} ${element.scrollTop} ${element.childNodes.length}`)
      .join();
  const watchers = all.map((root) => {
    const watcher = new MutationObserver(() => undefined);
    watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    return watcher;
  });
  const before = state();
  const sites = hasSites ? undefined : [];
  const start = performance.now();
  const find = () => {
    if (pathBefore !== null) return paneAt(document, pathBefore, sites);
    const target = picked === null ? null : document.querySelector(picked);
    return target === null ? findPane(document, sites) : paneFor(target, document, sites);
  };
  const found = find();
  const findMilliseconds = performance.now() - start;
  const readAll = () => found?.reader.rows(found.pane).map((row) => found.reader.read(row, found.pane)) ?? [];
  const rows = readAll();
  const times = [1, 2, 3].map(() => {
    const again = performance.now();
    readAll();
    return performance.now() - again;
  });
  // The quickest of three: what else the machine does at the time is no part of the reading.
  const readMilliseconds = Math.min(...times);
  const path = found === undefined ? '' : pathOf(found);
  return JSON.stringify({
    isFound: found !== undefined,
    reader: found?.reader.id ?? '',
    peer: found?.peer ?? '',
    pane:
      found === undefined
        ? ''
        : `${found.pane.localName}#${found.pane.id}.${found.pane.getAttribute('class') ?? ''}`,
    path,
    isFoundAgain: found !== undefined && paneAt(document, path, sites)?.pane === found.pane,
    rows,
    orderNumber: found === undefined ? null : orderNumberOf(found),
    older: found === undefined ? null : (olderLink(found.pane)?.textContent ?? null),
    findMilliseconds,
    readMilliseconds,
    changes: watchers.flatMap((watcher) => watcher.takeRecords()).length,
    isSame: state() === before,
  });
}
