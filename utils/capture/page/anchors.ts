import type { Scroller } from './scroller';

/** Elements at the lower edge of what was pictured: when one of them moves, the picture above no longer fits the page. */
export interface Anchors {
  /** Remembers where the content in view stands now. */
  drop(): void;
  /** True when an anchor has moved within the scrolled content since. */
  hasMoved(): boolean;
}

/** A shift up to this is rounding. */
const TOLERANCE = 1;
const ACROSS = [0.2, 0.5, 0.8];

/** Watches a few elements of what `scroller` shows. */
export function createAnchors(document: Document, scroller: Scroller): Anchors {
  let dropped: { element: Element; y: number }[] = [];
  const place = (element: Element) => element.getBoundingClientRect().top + scroller.offset().y;
  return {
    drop() {
      const { x, y, width, height } = scroller.frame();
      const elements = ACROSS.map((share) => document.elementFromPoint(x + width * share, y + height - 4));
      dropped = elements
        .filter((element) => element !== null)
        .filter((element) => scroller.element.contains(element) && element !== scroller.element)
        .map((element) => ({ element, y: place(element) }));
    },
    hasMoved: () =>
      dropped.some(({ element, y }) => element.isConnected && Math.abs(place(element) - y) > TOLERANCE),
  };
}
