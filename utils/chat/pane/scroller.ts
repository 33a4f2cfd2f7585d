import { kidsOf, outerOf } from '../read';

/** How far up or down from an element what scrolls it is looked for. */
const NEAR = 12;
/** A pane lower or narrower than this shows no conversation, in pixels. */
const LEAST = { width: 200, height: 90 };

/** Whether an element scrolls what it holds, or will once it holds more. */
export function isScroller(element: Element): boolean {
  if (element.clientHeight < LEAST.height || element.clientWidth < LEAST.width) return false;
  const view = element.ownerDocument.defaultView;
  if (element === element.ownerDocument.scrollingElement) return true;
  return /auto|scroll|overlay/.test(view?.getComputedStyle(element).overflowY ?? '');
}

/** What scrolls an element's content: itself, else what scrolls within and fills most of it, else what scrolls around it. */
export function scrollerOf(element: Element): Element | undefined {
  if (isScroller(element)) return element;
  return scrollerIn(element) ?? scrollerAround(element);
}

function scrollerAround(element: Element): Element | undefined {
  for (let each = outerOf(element), at = 0; each !== null && at < NEAR; each = outerOf(each), at += 1) {
    if (isScroller(each)) return each;
  }
  return undefined;
}

function scrollerIn(element: Element, depth = NEAR): Element | undefined {
  const least = element.getBoundingClientRect().height / 2;
  for (const kid of depth === 0 ? [] : kidsOf(element)) {
    if (kid.getBoundingClientRect().height < least) continue;
    const found = isScroller(kid) ? kid : scrollerIn(kid, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Everything of a tree that scrolls. */
export function scrollersIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter(isScroller);
}
