import { elementsBelow } from './roots';

/** Where every scroller of a page stood. */
export interface ScrollMemory {
  restore(): void;
}

/** Remembers the scroll offsets of the window and of every element that is scrolled or may be (`more`). */
export function rememberScrolling(document: Document, more: Element[]): ScrollMemory {
  const view = document.defaultView ?? window;
  const start = { left: view.scrollX, top: view.scrollY };
  const elements = more.map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  for (const element of elementsBelow(document)) {
    const { scrollLeft: left, scrollTop: top } = element;
    if ((left !== 0 || top !== 0) && !more.includes(element)) elements.push({ element, left, top });
  }
  return {
    restore() {
      for (const { element, left, top } of elements) element.scrollTo({ left, top, behavior: 'instant' });
      view.scrollTo({ ...start, behavior: 'instant' });
    },
  };
}
