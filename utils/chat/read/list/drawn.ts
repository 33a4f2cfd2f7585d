import type { Box } from '../box';
import { kidsOf } from '../dom';

/** An element with where it is drawn. */
export interface Drawn {
  element: Element;
  box: Box;
}

const NEVER_DRAWN = /^(?:script|style|template|noscript|link|meta|head|title)$/;

/** Children that take place in the page; those of a child without a box of its own (`display: contents`) stand for it. */
export function drawnKids(element: Element): Drawn[] {
  return kidsOf(element).flatMap((kid) => {
    if (NEVER_DRAWN.test(kid.localName)) return [];
    const box = kid.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return [{ element: kid, box }];
    const display = kid.ownerDocument.defaultView?.getComputedStyle(kid).display;
    if (display === 'none') return [];
    // A wrapper of rows that are all placed absolutely has no height.
    return drawnKids(kid);
  });
}
