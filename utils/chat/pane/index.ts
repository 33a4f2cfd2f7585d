import { CHAT_SITES } from '../sites';
import type { ChatSite } from '../sites/types';
import type { ChatPane } from '../types';
import { paneByGeometry, paneByHints, readAs } from './find';
import { followPath, writePath } from './path';
import { rootsOf } from './roots';
import { conversationIn } from './score';
import { scrollersOf } from './scroller';

export { olderLink } from './older-link';
export { orderNumberOf } from './order-number';

/**
 * The conversation of a page among contact list, order panel and editor; its elements may belong to a frame or a shadow
 * root of the page. Undefined where there is none. `sites`: the hints to ask first; none for text and geometry alone.
 */
export function findPane(document: Document, sites: readonly ChatSite[] = CHAT_SITES): ChatPane | undefined {
  const roots = rootsOf(document);
  return paneByHints(roots, sites) ?? paneByGeometry(roots, sites);
}

/** The conversation a person pointed at: the element itself, or what scrolls in or around it. Undefined where it holds no rows. */
export function paneFor(
  element: Element,
  document: Document,
  sites: readonly ChatSite[] = CHAT_SITES,
): ChatPane | undefined {
  const pane = talkAt(element) ?? element.ownerDocument.scrollingElement ?? document.documentElement;
  const read = readAs(pane, sites);
  return read.reader.rows(pane).length === 0 ? undefined : { ...read, how: 'picked' };
}

/** Of several panes in an element the one that holds a conversation, the innermost of equals; else the outermost. */
function talkAt(element: Element): Element | undefined {
  const panes = scrollersOf(element);
  if (panes.length < 2) return panes[0];
  const scored = panes.map((pane) => ({ pane, score: conversationIn(pane) })).toReversed();
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? panes[0] : best.pane;
}

/** Where a pane stands in its page, to find it again on the same host after a reload. */
export function pathOf({ pane }: ChatPane): string {
  return writePath(pane);
}

/** The pane that stands where a path says; undefined when it fits nothing, or more than one thing, any more. */
export function paneAt(
  document: Document,
  path: string,
  sites: readonly ChatSite[] = CHAT_SITES,
): ChatPane | undefined {
  const element = followPath(document, path);
  return element === undefined ? undefined : paneFor(element, document, sites);
}
