import { type Box, heightOf, sharedWidth, widthOf } from './box';
import { kidsOf, outerOf } from './dom';
import { isPage, listOf } from './list/list-of';
import { sizeOf } from './row/around-body';
import { linesOf } from './row/lines';
import { partsOf } from './row/pieces';
import { foldWords } from './words/fold';
import { isTime } from './words/time';

/** Words in a header that name nobody. */
const NO_NAME =
  /^(?:在线|离线|忙碌|online|offline|active.*|away|正在输入.*|typing.*|返回|关闭|close|back|更多|more|聊天|消息|对话|会话|在线客服|客服|messages?|chat|conversations?|店铺|进店|进入店铺|查看店铺|店铺首页|评价|投诉|举报|×|✕|<|‹|←|\.{3}|…|[^\p{L}\p{N}]+)$/u;
const LONGEST = 60;
/** A header is no taller than that, in pixels. */
const TALLEST = 140;

/** Name of the other side in the header above a pane; empty where none is shown. `selector`: where a site has it. */
export function peerOf(pane: Element, selector?: string): string {
  const root = pane.getRootNode();
  const hinted =
    selector !== undefined && 'querySelector' in root ? (root as ParentNode).querySelector(selector) : null;
  const words = (hinted?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (words !== '' && words.length <= LONGEST) return words;
  const list = listOf(pane);
  const box = boxBelowHeader(list, isPage(pane));
  for (let inner = list, outer = outerOf(list); outer !== null; inner = outer, outer = outerOf(outer)) {
    for (const kid of kidsOf(outer)) {
      if (kid === inner || !isAbove(kid.getBoundingClientRect(), box)) continue;
      const name = nameIn(kid);
      if (name !== '') return name;
    }
    if (heightOf(outer.getBoundingClientRect()) > heightOf(box) + 2 * TALLEST) break;
  }
  return '';
}

/** Where the whole page scrolls, its header stays at the top of the window, whatever has been scrolled. */
function boxBelowHeader(list: Element, isWholePage: boolean): Box {
  const { left, right, top, bottom } = list.getBoundingClientRect();
  return { left, right, bottom, top: isWholePage ? Math.max(top, TALLEST) : top };
}

function isAbove(header: Box, pane: Box): boolean {
  const isInColumn = sharedWidth(header, pane) > widthOf(header) * 0.8;
  return isInColumn && header.bottom <= pane.top + 8 && heightOf(header) > 0 && heightOf(header) <= TALLEST;
}

/** The line in the largest letters, the first of several. */
function nameIn(header: Element): string {
  const lines = linesOf(partsOf(header).pieces)
    .flatMap((line) => (line.pieces.length > 1 ? line.pieces.flatMap((piece) => linesOf([piece])) : [line]))
    .filter(
      ({ text, isButton }) =>
        !isButton && text.length <= LONGEST && !NO_NAME.test(foldWords(text)) && !isTime(text),
    );
  const [largest] = lines.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return largest?.text ?? '';
}
