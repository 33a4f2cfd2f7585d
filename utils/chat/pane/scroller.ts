import { kidsOf, outerOf } from '../read';
import { innerRoot } from './roots';

/** How far up or down from an element what scrolls it is looked for. */
const NEAR = 12;
/** A pane lower or narrower than this shows no conversation, in pixels. */
const LEAST = { width: 200, height: 90 };

/** Whether an element scrolls what it holds, or will once it holds more. */
export function isScroller(element: Element): boolean {
  if (element.clientHeight < LEAST.height || element.clientWidth < LEAST.width) return false;
  const { body, defaultView: view, documentElement, scrollingElement } = element.ownerDocument;
  if (element === scrollingElement) return true;
  // What the body's style says of scrolling, the page does.
  if (element === body && view?.getComputedStyle(documentElement).overflowY === 'visible') return false;
  return /auto|scroll|overlay/.test(view?.getComputedStyle(element).overflowY ?? '');
}

/** What can scroll an element's content, likeliest first: itself, what fills most of it, what stands around it. */
export function scrollersOf(element: Element): Element[] {
  if (isScroller(element)) return [element];
  const inner = scrollersIn(element);
  return inner.length > 0 ? inner : scrollersAround(element).slice(0, 1);
}

function scrollersAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let each = outerOf(element), at = 0; each !== null && at < NEAR; each = outerOf(each), at += 1) {
    if (isScroller(each)) found.push(each);
  }
  return found;
}

/** Outermost first; into a frame, too. */
function scrollersIn(element: Element, depth = NEAR): Element[] {
  const least = element.getBoundingClientRect().height / 2;
  const root = innerRoot(element);
  const kids = root === undefined ? kidsOf(element) : [...root.children];
  return (depth === 0 ? [] : kids).flatMap((kid) => {
    if (kid.getBoundingClientRect().height < least) return [];
    const inner = scrollersIn(kid, depth - 1);
    return isScroller(kid) ? [kid, ...inner] : inner;
  });
}

/** Everything of a tree that scrolls. */
export function allScrollers(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter(isScroller);
}
