import { isPane } from '../area/clips';
import { drawnParent } from '../roots';
import type { Point } from './types';

/** The innermost element drawn at a point of the viewport, open shadow roots included; what is ours is looked through. */
export function elementAt(document: Document, { x, y }: Point, ours: Element): Element | undefined {
  let root: Document | ShadowRoot = document;
  let found: Element | undefined;
  for (;;) {
    const [top]: Element[] = root.elementsFromPoint(x, y).filter((element) => element !== ours);
    if (top === undefined || top === found) return found;
    found = top;
    if (top.shadowRoot === null) return found;
    root = top.shadowRoot;
  }
}

/** The next element around this one that looks otherwise: another size, or one that scrolls inside. */
export function wider(document: Document, element: Element): Element | undefined {
  for (let up = drawnParent(element); up !== null; up = drawnParent(up)) {
    if (hasBox(up) && (isPane(document, up) || !looksAlike(up, element))) return up;
  }
  return undefined;
}

/** The first drawn child, of the shadow root where there is one. */
export function narrower(element: Element): Element | undefined {
  return [...(element.shadowRoot ?? element).children].find(hasBox);
}

/** The next or the previous drawn element beside this one. */
export function beside(element: Element, step: 'next' | 'previous', ours: Element): Element | undefined {
  const go = (from: Element) => (step === 'next' ? from.nextElementSibling : from.previousElementSibling);
  for (let to = go(element); to !== null; to = go(to)) if (hasBox(to) && to !== ours) return to;
  return undefined;
}

function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 1 && height >= 1;
}

function looksAlike(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
