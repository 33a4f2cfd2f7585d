import { type Box, widthOf } from '../box';
import { outerOf } from '../dom';
import type { Avatar } from './avatar';
import type { Body } from './body';

/** Where a row's words stand in the list; `full`: from edge to edge, which tells nothing. */
export type Side = 'left' | 'right' | 'middle' | 'full';

/** Gaps that differ by no more are equal, in pixels. */
const EQUAL = 6;
const FULL = 0.94;
const OWN_WORDS = /^(?:self|right|me|mine|own|customer|buyer|outgoing|rtl|sent)$/;
const OTHER_WORDS = /^(?:left|other|waiter|agent|seller|robot|incoming|received|peer|merchant)$/;

/** The side by where things are drawn: the avatar's first, then the gaps left and right of the words. */
export function sideOf(row: Element, body: Body, avatar: Avatar | undefined): Side {
  if (avatar !== undefined) return avatar.side;
  const list = contentBox(outerOf(row) ?? row);
  const { box } = body;
  const left = box.left - list.left;
  const right = list.right - box.right;
  if (Math.abs(left - right) <= EQUAL) {
    const isFull = widthOf(box) >= FULL * widthOf(list) && !isCentredText(body);
    return isFull ? 'full' : 'middle';
  }
  // Text that runs from the left over the whole width, without a bubble, stands on no side.
  if (!body.isFramed && widthOf(box) > 0.8 * widthOf(list) && isCentredText(body)) return 'middle';
  return left < right ? 'left' : 'right';
}

/** What a class says of the direction, by whole words of the row and of what leads to its words. */
export function sideByClass(row: Element, body: Body): 'left' | 'right' | undefined {
  const start = body.elements[0] ?? body.pieces[0]?.element;
  for (let each = start ?? null; each !== null; each = each === row ? null : outerOf(each)) {
    const words = (each.getAttribute('class') ?? '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[\s_-]+/);
    const isOwn = words.some((word) => OWN_WORDS.test(word));
    const isOther = words.some((word) => OTHER_WORDS.test(word));
    if (isOwn !== isOther) return isOwn ? 'right' : 'left';
  }
  return undefined;
}

function isCentredText({ pieces }: Body): boolean {
  const element = pieces[0]?.element;
  return element?.ownerDocument.defaultView?.getComputedStyle(element).textAlign === 'center';
}

/** The box within an element's own padding, without its scroll bar. */
function contentBox(element: Element): Box {
  const box = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const left = box.left + element.clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0);
  const width = element.clientWidth === 0 ? widthOf(box) : element.clientWidth;
  const right = box.left + element.clientLeft + width - (Number.parseFloat(style?.paddingRight ?? '') || 0);
  return { left, top: box.top, right, bottom: box.bottom };
}
