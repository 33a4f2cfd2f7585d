import { foldWords, lookAt, rowsIn, sharedWidth } from '../read';
import type { Editor } from './editors';
import { COMMENT_ACTS } from './words';

/** Newest rows that are looked at to tell a conversation. */
const SAMPLE = 40;
/** Toolbars, quick answers and the like stand between a conversation and its editor, in pixels. */
const FARTHEST = 280;

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
  if (rows.filter(isComment).length * 2 > rows.length) return 0;
  if (left > 0 && right > 0) return 100 + left + right;
  const framed = looks.filter(
    ({ isFramed, side }) => isFramed && (side === 'left' || side === 'right'),
  ).length;
  return framed * 2 >= looks.length - on('middle') && framed > 0 ? framed : 0;
}

function standsBelow({ element, box }: Editor, pane: Element): boolean {
  if (pane.ownerDocument !== element.ownerDocument || pane.contains(element)) return false;
  const above = pane.getBoundingClientRect();
  const shared = sharedWidth(above, box);
  const gap = box.top - above.bottom;
  return gap > -40 && gap < FARTHEST && shared > above.width / 2 && shared > box.width / 2;
}

function isComment(row: Element): boolean {
  const pressed = [...row.querySelectorAll('button, a, [role="button"], span')];
  return pressed.some((each) => COMMENT_ACTS.test(foldWords(each.textContent ?? '')));
}
