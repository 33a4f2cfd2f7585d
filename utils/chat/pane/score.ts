import {
  foldWords,
  holds,
  isPage,
  listOf,
  lookAt,
  rowsIn,
  senderByName,
  sharedHeight,
  sharedWidth,
} from '../read';
import type { Editor } from './editors';
import { COMMENT_ACTS } from './words';

/** Newest rows that are looked at to tell a conversation. */
const SAMPLE = 40;
/** Toolbars, quick answers and the like stand between a conversation and its editor, in pixels. */
const FARTHEST = 280;
const OVERLAP = 40;

/**
 * How surely a pane holds a conversation, more is surer; 0 where it holds none. A conversation stands above its editor and
 * has two sides; one that was not answered yet has framed messages on one.
 */
export function scoreOf(pane: Element, editors: readonly Editor[]): number {
  if (!editors.some((editor) => standsBelow(editor, pane))) return 0;
  return conversationIn(pane);
}

/** The same, whatever stands below it. */
export function conversationIn(pane: Element): number {
  const rows = rowsIn(pane).slice(-SAMPLE);
  const looks = rows.flatMap((row) => lookAt(row, {}) ?? []);
  const on = (side: string) => looks.filter((look) => look.side === side && look.whole !== '').length;
  const [left, right] = [on('left'), on('right')];
  if (left > 0 && right > 0) return areStacked(rows) ? 100 + left + right : 0;
  if (rows.filter(isComment).length * 2 > rows.length) return 0;
  if (haveTwoNames(looks)) return 50 + looks.length;
  const framed = looks.filter(
    ({ isFramed, side }) => isFramed && (side === 'left' || side === 'right'),
  ).length;
  return framed * 2 >= looks.length - on('middle') && framed > 0 ? framed : 0;
}

/** Messages stand under each other; the cards of a feed stand beside each other. */
function areStacked(rows: readonly Element[]): boolean {
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const beside = boxes.filter((box, at) => {
    const before = boxes[at - 1];
    return before !== undefined && sharedHeight(before, box) > box.height / 2;
  });
  return beside.length * 4 < boxes.length;
}

/** Where nothing stands on a side, names tell who speaks: the person's own among others. */
function haveTwoNames(looks: readonly { name: string }[]): boolean {
  const names = new Set(looks.map(({ name }) => name).filter((name) => name !== ''));
  const senders = [...names].map(senderByName);
  return names.size > 1 && senders.includes('buyer');
}

function standsBelow({ element, box }: Editor, pane: Element): boolean {
  if (pane.ownerDocument !== element.ownerDocument || holds(listOf(pane), element)) return false;
  const above = isPage(pane) ? viewportOf(pane) : pane.getBoundingClientRect();
  const shared = sharedWidth(above, box);
  const gap = box.top - above.bottom;
  const reach = isPage(pane) ? FARTHEST : OVERLAP;
  return gap > -reach && gap < FARTHEST && shared > above.width / 2 && shared > box.width / 2;
}

/** An editor is fixed to the bottom of a page that scrolls as a whole. */
function viewportOf(pane: Element): DOMRect {
  return new DOMRect(0, 0, pane.clientWidth, pane.clientHeight);
}

function isComment(row: Element): boolean {
  const pressed = [...row.querySelectorAll('button, a, [role="button"], span')];
  return pressed.some((each) => COMMENT_ACTS.test(foldWords(each.textContent ?? '')));
}
