import { drawnParent } from '../roots';

/** What stands between an element and the screen. */
export interface Clips {
  /** Elements around it that scroll it, from the inside out; the window's element last, unless the element is fixed. */
  scrollers: Element[];
  /** Elements that cut it off for good: nothing scrolls inside them. */
  limits: Element[];
  /** Every element that clips it, wherever it stands. */
  all: Element[];
  isFixed: boolean;
}

/** Finds what scrolls and what clips an element, `start` itself excluded. */
export function clipsOf(document: Document, start: Element): Clips {
  const view = document.defaultView ?? window;
  const root = document.scrollingElement ?? document.documentElement;
  const clips: Clips = { scrollers: [], limits: [], all: [], isFixed: false };
  let { position } = view.getComputedStyle(start);
  for (let up = drawnParent(start); up !== null && up !== root; up = drawnParent(up)) {
    const style = view.getComputedStyle(up);
    if (!holds(style, position)) continue;
    position = style.position;
    const clip = isViewport(up, document, view) ? 'none' : clipOf(style);
    if (clip === 'none') continue;
    clips.all.push(up);
    if (clip === 'scrolls') clips.scrollers.push(up);
    else if (clips.scrollers.length === 0) clips.limits.push(up);
  }
  clips.isFixed = position === 'fixed';
  if (!clips.isFixed) clips.scrollers.push(root);
  return clips;
}

/** Whether a person can scroll the element, and there is something to scroll to. */
export function isPane(document: Document, element: Element): boolean {
  const view = document.defaultView ?? window;
  const root = document.scrollingElement ?? document.documentElement;
  if (element === root || isViewport(element, document, view)) return false;
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const { overflowX, overflowY } = view.getComputedStyle(element);
  const isHigher = scrollHeight - clientHeight > SLACK && SCROLLS.test(overflowY);
  const isWider = scrollWidth - clientWidth > SLACK && SCROLLS.test(overflowX);
  return (isHigher || isWider) && clientWidth > 0 && clientHeight > 0;
}

/** Differences up to this are rounding. */
const SLACK = 1;
const SCROLLS = /auto|scroll|overlay/;

/** A positioned element is clipped only from its containing block on. */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  const isAnchor = style.transform !== 'none' || style.filter !== 'none' || style.perspective !== 'none';
  if (position === 'fixed') return isAnchor;
  return position !== 'absolute' || isAnchor || style.position !== 'static';
}

function clipOf({ overflowX, overflowY, display }: CSSStyleDeclaration): 'scrolls' | 'cuts' | 'none' {
  if (display === 'inline' || display === 'contents') return 'none';
  if (SCROLLS.test(`${overflowX} ${overflowY}`)) return 'scrolls';
  return overflowX === 'visible' && overflowY === 'visible' ? 'none' : 'cuts';
}

/** The overflow of the page's outermost elements is the window's own, as long as the root has none. */
function isViewport(element: Element, document: Document, view: Window): boolean {
  if (element === document.documentElement) return true;
  return element === document.body && view.getComputedStyle(document.documentElement).overflowY === 'visible';
}
