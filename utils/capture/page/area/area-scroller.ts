import type { Rect } from '../../types';
import { type Scroller, windowScroller } from '../scroller';
import type { Area } from './area';
import { clientBox, overlapOf } from './rect';

/**
 * Scrolls an area through what shows of it, as if it were a page of its own: offsets count from its top left corner,
 * the frame is where it shows. Whatever stands around it is scrolled only as far as it is needed.
 */
export function areaScroller(document: Document, area: Area): Scroller {
  const view = document.defaultView ?? window;
  const root = windowScroller(document);
  const frame = () => overlapOf(area.box(), area.window());
  const viewOf = (scroller: Element): Rect =>
    scroller === root.element ? root.frame() : clientBox(scroller);
  return {
    element: area.element,
    frame,
    surround: frame,
    content() {
      const { width, height } = area.box();
      return { x: 0, y: 0, width, height };
    },
    offset() {
      const [{ x, y }, box] = [frame(), area.box()];
      return { x: x - box.x, y: y - box.y };
    },
    scrollTo(x, y) {
      const inner: Element[] = [];
      for (const scroller of area.scrollers) {
        const box = area.box();
        const rest = { x: box.x + x, y: box.y + y, width: box.width - x, height: box.height - y };
        bring(scroller, inner.map(viewOf).reduce(overlapOf, rest), viewOf(scroller), view.devicePixelRatio);
        inner.push(scroller);
      }
    },
  };
}

/** Scrolls until a rectangle begins where the scroller's view begins; one that is in view already stays where it is. */
function bring(scroller: Element, wanted: Rect, view: Rect, devicePixelRatio: number): void {
  // Rounded down: a first row that is half out of view would be lost.
  const by = (length: number) => Math.floor(length * devicePixelRatio) / devicePixelRatio;
  const left = isWithin(wanted.x, wanted.width, view.x, view.width) ? 0 : by(wanted.x - view.x);
  const top = isWithin(wanted.y, wanted.height, view.y, view.height) ? 0 : by(wanted.y - view.y);
  if (left !== 0 || top !== 0) scroller.scrollBy({ left, top, behavior: 'instant' });
}

const ROUNDING = 0.5;

function isWithin(start: number, length: number, viewStart: number, viewLength: number): boolean {
  return start >= viewStart - ROUNDING && start + length <= viewStart + viewLength + ROUNDING;
}
