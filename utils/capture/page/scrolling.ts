import type { Rect } from '../types';
import { elementsBelow } from './roots';

/** Where every scroller of a page stood. */
export interface ScrollMemory {
  restore(): void;
}

/** Remembers the scroll offsets of the window and of every element that is scrolled. */
export function rememberScrolling(document: Document): ScrollMemory {
  const view = document.defaultView ?? window;
  const start = { x: view.scrollX, y: view.scrollY };
  const elements: { element: Element; left: number; top: number }[] = [];
  for (const element of elementsBelow(document)) {
    const { scrollLeft: left, scrollTop: top } = element;
    if (left !== 0 || top !== 0) elements.push({ element, left, top });
  }
  return {
    restore() {
      for (const { element, left, top } of elements) {
        element.scrollTo({ left, top, behavior: 'instant' });
      }
      view.scrollTo({ left: start.x, top: start.y, behavior: 'instant' });
    },
  };
}

/** The page's whole content: size, and the scroll offset of its top left corner. */
export function contentOf(document: Document): Rect {
  const page = pageScroller(document);
  const view = document.defaultView ?? window;
  const isRightToLeft = view.getComputedStyle(page).direction === 'rtl';
  const overflow = page.scrollWidth - page.clientWidth;
  return { x: isRightToLeft ? -overflow : 0, y: 0, width: page.scrollWidth, height: page.scrollHeight };
}

/** What scrolls when the page scrolls. */
export function pageScroller(document: Document): Element {
  return document.scrollingElement ?? document.documentElement;
}
