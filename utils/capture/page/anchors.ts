import { drawnParent } from './roots';
import type { Scroller } from './scroller';

/** Elements at the lower edge of what was pictured: when they move, the picture above no longer fits the page. */
export interface Anchors {
  /** Chooses new anchors in what is in view now. */
  drop(): void;
  /** Keeps the anchors, but from where they stand now. */
  renew(): void;
  /** How far the anchors have moved within the scrolled content, in CSS pixels; 0 when they stand or do not agree. */
  drift(): number;
}

interface Anchor {
  element: Element;
  y: number;
}

/** A shift up to this is rounding. */
const TOLERANCE = 1;
const ACROSS = [0.2, 0.5, 0.8];

/** Watches a few elements of what `scroller` shows. */
export function createAnchors(document: Document, scroller: Scroller): Anchors {
  let anchors: Anchor[] = [];
  const placeOf = (element: Element) =>
    element.getBoundingClientRect().top - scroller.frame().y + scroller.offset().y;
  const isContent = (element: Element) =>
    scroller.element.contains(element) && element !== scroller.element && !isFixed(element);
  return {
    drop() {
      const { x, y, width, height } = scroller.frame();
      const found = ACROSS.map((share) => document.elementFromPoint(x + width * share, y + height - 4));
      anchors = found
        .filter((element) => element !== null)
        .filter((element) => isContent(element) && element !== document.body)
        .map((element) => ({ element, y: placeOf(element) }));
    },
    renew() {
      anchors = anchors.map(({ element }) => ({ element, y: placeOf(element) }));
    },
    drift() {
      const [first = 0, ...others] = anchors
        .filter(({ element }) => element.isConnected)
        .map(({ element, y }) => placeOf(element) - y);
      const doAgree = others.every((drift) => Math.abs(drift - first) <= TOLERANCE);
      return doAgree && Math.abs(first) > TOLERANCE ? first : 0;
    },
  };
}

/** Fixed elements do not move with the content. */
function isFixed(element: Element): boolean {
  for (let up: Element | null = element; up !== null; up = drawnParent(up)) {
    if (getComputedStyle(up).position === 'fixed') return true;
  }
  return false;
}
