import { genericReader, peerOf, readerFor } from '../read';
import type { ChatSite } from '../sites/types';
import type { ChatPane } from '../types';
import { type Editor, editorsIn } from './editors';
import { frameOf, hostOf, type Root } from './roots';
import { conversationIn, scoreOf } from './score';
import { allScrollers, scrollersOf } from './scroller';

/** Elements that fit a hint and are looked at, the first of the page. */
const MOST_HINTED = 4;

/** The conversation that a site's hints point at; sites are asked from top to bottom. */
export function paneByHints(roots: readonly Root[], sites: readonly ChatSite[]): ChatPane | undefined {
  for (const site of sites) {
    for (const root of roots) {
      if (!isSiteOf(site, hostOf(root))) continue;
      for (const element of [...root.querySelectorAll(site.pane)].slice(0, MOST_HINTED)) {
        const pane = scrollersOf(element)[0] ?? element;
        const reader = readerFor(site);
        const isTalk = reader.rows(pane).some((row) => reader.read(row, pane).role === 'message');
        const isSure = site.hosts.length > 0 || conversationIn(pane) > 0;
        if (isTalk && isSure && isShown(pane))
          return { pane, reader, how: 'found', peer: peerOf(pane, site.peer) };
      }
    }
  }
  return undefined;
}

/** The conversation by where things stand: what scrolls above an editor and has messages on two sides. */
export function paneByGeometry(roots: readonly Root[], sites: readonly ChatSite[]): ChatPane | undefined {
  const editors = roots.flatMap(editorsOf);
  let best: { pane: Element; score: number } | undefined;
  for (const pane of roots.flatMap(allScrollers)) {
    const score = isLog(pane) ? conversationIn(pane) : scoreOf(pane, editors);
    // Of two in each other the inner one scrolls the rows; it comes later in the tree.
    if (score > 0 && score >= (best?.score ?? 0)) best = { pane, score };
  }
  return best === undefined ? undefined : { ...readAs(best.pane, sites), how: 'found' };
}

/** The editors of a tree; one that fills a frame stands for the frame in the page around, too. */
function editorsOf(root: Root): Editor[] {
  const editors = editorsIn(root);
  const frame = editors.length > 0 ? frameOf(root) : undefined;
  return frame === undefined ? editors : [...editors, { element: frame, box: frame.getBoundingClientRect() }];
}

/** What a page itself calls a log, or all that scrolls it. */
function isLog(pane: Element): boolean {
  if (pane.closest('[role="log"]') !== null) return true;
  const log = pane.querySelector('[role="log"]');
  return log !== null && log.getBoundingClientRect().height >= pane.scrollHeight - 40;
}

/** A pane with the reader of the site it was served by, else the generic one. */
export function readAs(pane: Element, sites: readonly ChatSite[]): Omit<ChatPane, 'how'> {
  const root = pane.getRootNode();
  const host = 'querySelector' in root ? hostOf(root as Root) : '';
  const site = sites.find((each) => (each.hosts.length > 0 ? isSiteOf(each, host) : fits(each, pane)));
  const reader = site === undefined ? genericReader : readerFor(site);
  return { pane, reader, peer: peerOf(pane, site?.peer) };
}

function fits(site: ChatSite, pane: Element): boolean {
  return (
    pane.matches(site.pane) || pane.querySelector(site.pane) !== null || pane.closest(site.pane) !== null
  );
}

function isSiteOf({ hosts }: ChatSite, host: string): boolean {
  return hosts.length === 0 || hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

function isShown(pane: Element): boolean {
  const { width, height } = pane.getBoundingClientRect();
  return width > 0 && height > 0;
}
