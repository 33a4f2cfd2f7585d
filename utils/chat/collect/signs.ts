import type { ChatPane } from '../types';
import { clipOf } from './pane-box';
import { isSign, LOADING_MARKS, LONGEST_SIGN, NOTICE_MARKS, SIGNS } from './words';

/** What a chat's page says of its older messages. */
export interface Signs {
  isEnd: boolean;
  isLoading: boolean;
  hasFailed: boolean;
}

/** Reads the signs that show in the pane now, and passing notices of the page; a message's own words are none. */
export function signsOf(chat: ChatPane): Signs {
  const { pane } = chat;
  const rows = chat.reader.rows(pane);
  const lines = [...shortLines(pane)].filter(({ words }) => isSign(words));
  const signs = lines.filter(({ element }) => shows(element, pane) && !isSaid(element, rows, chat));
  const says = (sign: RegExp) => signs.some(({ words }) => sign.test(words));
  const loaders = [pane, ...pane.querySelectorAll(LOADING_MARKS)];
  return {
    isEnd:
      says(SIGNS.end) || rows.some((row) => shows(row, pane) && chat.reader.read(row, pane).role === 'end'),
    isLoading: says(SIGNS.loading) || loaders.some((element) => isLoader(element, rows, chat)),
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

/** True within a row in which somebody speaks; the page's own lines are said by nobody. */
function isSaid(element: Element, rows: readonly Element[], { pane, reader }: ChatPane): boolean {
  const row = rows.find((each) => each.contains(element));
  if (row === undefined) return false;
  const { role, sender } = reader.read(row, pane);
  return role === 'message' && sender !== 'system' && sender !== 'unknown';
}

/** The pane marked as busy, or a small thing of its own that turns; what holds rows is the list, whatever its class. */
function isLoader(element: Element, rows: readonly Element[], chat: ChatPane): boolean {
  if (element === chat.pane) return element.getAttribute('aria-busy') === 'true';
  if (!shows(element, chat.pane) || isSaid(element, rows, chat)) return false;
  return !rows.some((row) => element !== row && element.contains(row));
}

function noticeOfFailure(document: Document): boolean {
  return [...document.querySelectorAll(NOTICE_MARKS)].some((notice) => {
    const words = (notice.textContent ?? '').trim();
    return words.length <= LONGEST_SIGN && SIGNS.failed.test(words) && notice.checkVisibility();
  });
}
