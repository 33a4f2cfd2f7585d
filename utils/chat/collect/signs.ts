import type { ChatPane } from '../types';
import { clipOf } from './pane-box';
import { LOADING_MARKS, LONGEST_SIGN, NOTICE_MARKS, SIGNS } from './words';

/** What a chat's page says of its older messages. */
export interface Signs {
  isEnd: boolean;
  isLoading: boolean;
  hasFailed: boolean;
}

/** Reads the signs that show in the pane now, and passing notices of the page; a message's own words are none. */
export function signsOf(chat: ChatPane): Signs {
  const { pane } = chat;
  const lines = [...shortLines(pane)].filter(({ words }) =>
    Object.values(SIGNS).some((sign) => sign.test(words)),
  );
  const signs = lines.filter(({ element }) => shows(element, pane) && !isInMessage(element, chat));
  const says = (sign: RegExp) => signs.some(({ words }) => sign.test(words));
  const isBusy = [pane, ...pane.querySelectorAll(LOADING_MARKS)].some(
    (element) => element.matches(LOADING_MARKS) && isLoader(element, chat),
  );
  return {
    isEnd: says(SIGNS.end) || endShows(chat),
    isLoading: says(SIGNS.loading) || isBusy,
    hasFailed: says(SIGNS.failed) || noticeOfFailure(pane.ownerDocument),
  };
}

function* shortLines(pane: Element): Generator<{ words: string; element: Element }> {
  const walker = pane.ownerDocument.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length > 4 * LONGEST_SIGN) continue;
    const words = text.trim();
    if (words === '' || words.length > LONGEST_SIGN || node.parentElement === null) continue;
    yield { words, element: node.parentElement };
  }
}

function shows(element: Element, pane: Element): boolean {
  const clip = clipOf(pane);
  const { top, bottom, height } = element.getBoundingClientRect();
  return (
    height > 0 && bottom > clip.top && top < clip.bottom && element.checkVisibility({ opacityProperty: true })
  );
}

function isInMessage(element: Element, { pane, reader }: ChatPane): boolean {
  const row = reader.rows(pane).find((each) => each.contains(element));
  return row !== undefined && reader.read(row, pane).role === 'message';
}

/** The pane marked as busy, or a small thing of its own that turns; what holds rows is the list, whatever its class. */
function isLoader(element: Element, chat: ChatPane): boolean {
  if (element === chat.pane) return element.getAttribute('aria-busy') === 'true';
  if (!shows(element, chat.pane) || isInMessage(element, chat)) return false;
  return !chat.reader.rows(chat.pane).some((row) => element !== row && element.contains(row));
}

function endShows({ pane, reader }: ChatPane): boolean {
  return reader.rows(pane).some((row) => shows(row, pane) && reader.read(row, pane).role === 'end');
}

function noticeOfFailure(document: Document): boolean {
  return [...document.querySelectorAll(NOTICE_MARKS)].some((notice) => {
    const words = (notice.textContent ?? '').trim();
    return words.length <= LONGEST_SIGN && SIGNS.failed.test(words) && notice.checkVisibility();
  });
}
