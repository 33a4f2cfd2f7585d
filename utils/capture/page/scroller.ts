import type { Rect } from '../types';
import { elementsBelow } from './roots';

/** What is scrolled to picture a page: its window, or the pane of an app shell. Lengths in CSS pixels. */
export interface Scroller {
  element: Element;
  /** The part of the viewport in which the scrolled content shows, scroll bars excluded. */
  frame(): Rect;
  /** The part of the viewport that stands in the picture: the frame with what is drawn around it. */
  surround(): Rect;
  /** The scrolled content: the scroll offsets of its top left corner, and its size. */
  content(): Rect;
  offset(): { x: number; y: number };
  scrollTo(x: number, y: number): void;
}

/** A window that scrolls by no more than this is an app shell's when one of its panes does. */
const SLACK = 4;
/** A main pane covers at least this share of the viewport's width and height. */
const MAIN_SHARE = 0.4;

/** What has to be scrolled to see the whole page: the window, or the largest pane of a page whose window does not scroll. */
export function mainScroller(document: Document): Scroller {
  const window = windowScroller(document);
  const { height } = window.content();
  if (height - window.frame().height > SLACK) return window;
  const pane = largestPane(document);
  return pane === undefined ? window : paneScroller(pane);
}

/** The window of a document. */
export function windowScroller(document: Document): Scroller {
  const view = document.defaultView ?? window;
  const element = document.scrollingElement ?? document.documentElement;
  const frame = (): Rect => ({
    x: 0,
    y: 0,
    width: Math.min(view.innerWidth, element.clientWidth || view.innerWidth),
    height: Math.min(view.innerHeight, element.clientHeight || view.innerHeight),
  });
  return {
    element,
    frame,
    surround: frame,
    content() {
      const { scrollWidth, clientWidth, scrollHeight } = element;
      const isRightToLeft = view.getComputedStyle(element).direction === 'rtl';
      return {
        x: isRightToLeft ? clientWidth - scrollWidth : 0,
        y: 0,
        width: scrollWidth,
        height: scrollHeight,
      };
    },
    offset: () => ({ x: view.scrollX, y: view.scrollY }),
    scrollTo: (left, top) => view.scrollTo({ left, top, behavior: 'instant' }),
  };
}

/** An element that scrolls its content; it is pictured as wide as it stands. */
export function paneScroller(element: Element): Scroller {
  const view = element.ownerDocument.defaultView ?? window;
  const isReversed = view.getComputedStyle(element).flexDirection === 'column-reverse';
  return {
    element,
    frame() {
      const box = element.getBoundingClientRect();
      const x = Math.max(0, box.left + element.clientLeft);
      const y = Math.max(0, box.top + element.clientTop);
      const { clientWidth, clientHeight } = element;
      const outer = outerSize(element);
      return {
        x,
        y,
        width: Math.min(exact(clientWidth, outer.width, box.width), view.innerWidth - x),
        height: Math.min(exact(clientHeight, outer.height, box.height), view.innerHeight - y),
      };
    },
    surround: () => windowScroller(element.ownerDocument).frame(),
    content() {
      const { scrollHeight, clientHeight, clientWidth } = element;
      // A reversed column counts from its end: its top is at a negative offset.
      const y = isReversed ? clientHeight - scrollHeight : 0;
      return { x: 0, y, width: clientWidth, height: scrollHeight };
    },
    offset: () => ({ x: 0, y: element.scrollTop }),
    scrollTo: (_left, top) => element.scrollTo({ top, behavior: 'instant' }),
  };
}

/** An inner length without the rounding to whole CSS pixels, which zoom makes wrong by half a row; as it is where a transform scales the box. */
function exact(inner: number, outer: number, drawn: number): number {
  return Math.abs(outer - drawn) < 1 ? inner - outer + drawn : inner;
}

/** Size of an element with its borders and scroll bars, as laid out. */
function outerSize(element: Element): { width: number; height: number } {
  const { clientWidth, clientHeight } = element;
  return 'offsetWidth' in element
    ? { width: (element as HTMLElement).offsetWidth, height: (element as HTMLElement).offsetHeight }
    : { width: clientWidth, height: clientHeight };
}

function largestPane(document: Document): Element | undefined {
  const view = document.defaultView ?? window;
  let best: { element: Element; area: number } | undefined;
  for (const element of elementsBelow(document)) {
    const { clientWidth, clientHeight, scrollHeight } = element;
    const isLarge =
      clientWidth >= view.innerWidth * MAIN_SHARE && clientHeight >= view.innerHeight * MAIN_SHARE;
    if (!isLarge || scrollHeight - clientHeight <= SLACK || element === document.scrollingElement) continue;
    const area = clientWidth * clientHeight;
    if (area > (best?.area ?? 0) && scrollsItself(element, view)) best = { element, area };
  }
  return best?.element;
}

function scrollsItself(element: Element, view: Window): boolean {
  const { overflowY, visibility } = view.getComputedStyle(element);
  return /auto|scroll|overlay/.test(overflowY) && visibility !== 'hidden';
}
