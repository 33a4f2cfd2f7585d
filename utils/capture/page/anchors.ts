import type { Rect } from '../types';

/** Elements at the lower edge of what was pictured: when one of them moves, the picture above no longer fits the page. */
export interface Anchors {
  /** Remembers where the page stands now. */
  drop(): void;
  /** True when an anchor has moved in the page since. */
  hasMoved(): boolean;
}

/** A shift below this is rounding. */
const TOLERANCE = 1;
const ACROSS = [0.2, 0.5, 0.8];

/** Watches a few elements inside `frame()`, the part of the viewport that is pictured; `offset()` is what is scrolled. */
export function createAnchors(document: Document, frame: () => Rect, offset: () => number): Anchors {
  let dropped: { element: Element; y: number }[] = [];
  const place = (element: Element) => element.getBoundingClientRect().top + offset();
  return {
    drop() {
      const { x, y, width, height } = frame();
      const elements = ACROSS.map((share) => document.elementFromPoint(x + width * share, y + height - 4));
      dropped = elements
        .filter((element) => element !== null)
        .map((element) => ({ element, y: place(element) }));
    },
    hasMoved: () =>
      dropped.some(({ element, y }) => element.isConnected && Math.abs(place(element) - y) > TOLERANCE),
  };
}
