import { CHAT_SITES } from '../sites';
import type { ChatSite } from '../sites/types';
import type { ChatPane } from '../types';

/**
 * The conversation of a page among contact list, order panel and editor; its elements may belong to a frame or a shadow
 * root of the page. Undefined where there is none. `sites`: the hints to ask first; none for text and geometry alone.
 */
export function findPane(
  _document: Document,
  _sites: readonly ChatSite[] = CHAT_SITES,
): ChatPane | undefined {
  return undefined;
}

/** The conversation a person pointed at: the element itself, or what scrolls around or in it. */
export function paneFor(
  _element: Element,
  _document: Document,
  _sites: readonly ChatSite[] = CHAT_SITES,
): ChatPane | undefined {
  return undefined;
}

/** Where a pane stands in its page, to find it again on the same host after a reload. */
export function pathOf(_pane: ChatPane): string {
  return '';
}

/** The pane that stands where a path says; undefined when it fits nothing, or more than one thing, any more. */
export function paneAt(
  _document: Document,
  _path: string,
  _sites: readonly ChatSite[] = CHAT_SITES,
): ChatPane | undefined {
  return undefined;
}

/** What loads older messages when it is clicked, and does nothing else; undefined where the pane shows none. */
export function olderLink(_pane: Element): Element | undefined {
  return undefined;
}
