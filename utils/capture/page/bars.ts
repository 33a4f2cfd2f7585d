import { scrollsAlong } from './fixed-container';
import type { Marks } from './marks';
import { drawnParent, elementsBelow, isDrawnWithin } from './roots';
import type { Bars } from './types';

/** What keeps its place while the page scrolls, sorted by where it belongs in the picture. */
interface Fixed {
  element: Element;
  place: 'first' | 'last' | 'nowhere';
}

/**
 * Whose bars are looked for. A page: sticky elements of its scroller (those of others stay as the person left them), and all
 * that is fixed. An area: sticky elements of all that scrolls it, and what is fixed over it without holding it, which is no part
 * of it. As seen: none.
 */
export type BarScope =
  | { kind: 'page'; scroller: Element }
  | { kind: 'area'; scrollers: Element[]; element: Element | undefined }
  | { kind: 'as-seen' };

/** From this share of the viewport's height on, a fixed element is a sidebar or a veil and stands in the first screen. */
const FULL_HEIGHT = 0.6;

/** Finds and hides what is fixed or sticky, so that each bar is drawn once and where it belongs; fixed backgrounds go with their element. */
export interface BarKeeper {
  /** Looks at every element of the page. */
  scan(): void;
  /** Looks only along the edges of the viewport, for bars that became fixed by scrolling; true when there was a new one. */
  probe(): boolean;
  /** Shows and hides the fixed ones for one tile. */
  show(bars: Bars): void;
  /** How far what stands in the first screen reaches down, and what stands in the last reaches up, in CSS pixels. */
  reach(): { topReach: number; bottomReach: number };
}

/** Keeps the bars of a scope. */
export function createBarKeeper(document: Document, marks: Marks, scope: BarScope): BarKeeper {
  const view = document.defaultView ?? window;
  const fixed: Fixed[] = [];
  const known = new Set<Element>();
  const scrollers = scrollersOf(scope);

  const take = (element: Element): boolean => {
    if (known.has(element) || scope.kind === 'as-seen') return false;
    const { position, backgroundAttachment } = view.getComputedStyle(element);
    if (backgroundAttachment.includes('fixed')) marks.set(element, 'attach', true);
    if (position === 'sticky' && scrollers.includes(scrollerOf(element, view, document))) {
      known.add(element);
      marks.set(element, 'flow', true);
      return true;
    }
    if (position !== 'fixed' || !isDrawn(element) || scrollsAlong(element, view)) return false;
    known.add(element);
    if (scope.kind === 'area' && scope.element !== undefined && isDrawnWithin(scope.element, element))
      return false;
    fixed.push({ element, place: scope.kind === 'area' ? 'nowhere' : placeOf(element, view) });
    return true;
  };

  return {
    scan() {
      for (const element of elementsBelow(document)) take(element);
    },
    probe() {
      return edgeElements(document, view).map(take).some(Boolean);
    },
    show(bars) {
      for (const { element, place } of fixed) {
        const isShown = (place === 'first' && bars.top) || (place === 'last' && bars.bottom);
        marks.set(element, 'hide', !isShown);
      }
    },
    reach() {
      const rects = (place: Fixed['place']) =>
        fixed
          .filter((each) => each.place === place && each.element.isConnected)
          .map(({ element }) => element.getBoundingClientRect());
      return {
        bottomReach: Math.max(0, ...rects('last').map(({ top }) => view.innerHeight - top)),
        topReach: Math.max(0, ...rects('first').map(({ bottom }) => bottom)),
      };
    },
  };
}

function scrollersOf(scope: BarScope): Element[] {
  if (scope.kind === 'as-seen') return [];
  return scope.kind === 'page' ? [scope.scroller] : scope.scrollers;
}

function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (width > 0 && height > 0) || element.childElementCount > 0;
}

function placeOf(element: Element, view: Window): Fixed['place'] {
  const { top, bottom, height } = element.getBoundingClientRect();
  const isTall = height >= view.innerHeight * FULL_HEIGHT;
  return !isTall && (top + bottom) / 2 > view.innerHeight / 2 ? 'last' : 'first';
}

/** The element whose scrolling a sticky element answers to: the nearest that clips, else the page itself. */
function scrollerOf(element: Element, view: Window, document: Document): Element {
  const page = document.scrollingElement ?? document.documentElement;
  for (let up = drawnParent(element); up !== null; up = drawnParent(up)) {
    if (up === document.body || up === document.documentElement)
      return up === page ? page : viaBody(up, page, view);
    const { overflowY, overflowX } = view.getComputedStyle(up);
    if ([overflowX, overflowY].some((overflow) => overflow !== 'visible' && overflow !== 'clip')) return up;
  }
  return page;
}

/** A body that scrolls by itself is a scroller; otherwise its overflow is the page's. */
function viaBody(body: Element, page: Element, view: Window): Element {
  const isOwn =
    /auto|scroll/.test(view.getComputedStyle(body).overflowY) && body.scrollHeight > body.clientHeight;
  return isOwn && view.getComputedStyle(page).overflowY !== 'visible' ? body : page;
}

const PROBES_ACROSS = 8;
const PROBE_DEPTHS = [1, 24, 60];

function edgeElements(document: Document, view: Window): Element[] {
  const found = new Set<Element>();
  for (let n = 0; n < PROBES_ACROSS; n += 1) {
    const x = ((n + 0.5) / PROBES_ACROSS) * view.innerWidth;
    for (const depth of PROBE_DEPTHS) {
      for (const y of [depth, view.innerHeight - depth]) addChain(document.elementFromPoint(x, y), found);
    }
  }
  return [...found];
}

function addChain(start: Element | null, found: Set<Element>): void {
  for (let element = start; element !== null && !found.has(element); element = drawnParent(element)) {
    found.add(element);
  }
}
