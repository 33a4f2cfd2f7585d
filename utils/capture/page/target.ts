import type { Rect } from '../types';
import { elementArea, regionArea } from './area/area';
import { areaScroller } from './area/area-scroller';
import type { BarScope } from './bars';
import { mainScroller, paneScroller, type Scroller, windowScroller } from './scroller';

/** What of a page is pictured: all of it, a rectangle of it (offsets as the window scrolls them), one element, or what a pane scrolls, row by row. */
export type Target =
  | { kind: 'page' }
  | { kind: 'region'; rect: Rect }
  | { kind: 'element'; element: Element }
  | { kind: 'rows'; pane: Element };

/** A target as a capture needs it. */
export interface Aim {
  scroller: Scroller;
  /** What scrolls to bring the target into view, outermost last. */
  scrollers: Element[];
  bars: BarScope;
  /** What has to be done before everything that loads when it is seen was called. */
  unfolding: 'window' | 'pane' | 'none';
}

/** Aims at a target in the page as it is now. */
export function aimAt(document: Document, target: Target): Aim {
  if (target.kind === 'page') return aimAtPage(document);
  if (target.kind === 'rows') return aimAtRows(document, target.pane);
  const area =
    target.kind === 'region' ? regionArea(document, target.rect) : elementArea(document, target.element);
  const scroller = areaScroller(document, area);
  const { scrollers, pane } = area;
  // A region is what the person saw in it: in view whole, it is pictured as it stands, bars and all.
  const isAsSeen = target.kind === 'region' && isInView(scroller);
  const element = target.kind === 'element' ? target.element : undefined;
  return {
    scroller,
    scrollers,
    bars: isAsSeen ? { kind: 'as-seen' } : { kind: 'area', scrollers, element },
    unfolding: pane ? 'pane' : 'none',
  };
}

function aimAtPage(document: Document): Aim {
  const scroller = mainScroller(document);
  const isWindow = scroller.element === windowScroller(document).element;
  return {
    scroller,
    scrollers: [scroller.element],
    bars: { kind: 'page', scroller: scroller.element },
    unfolding: isWindow ? 'window' : 'pane',
  };
}

/** A pane is scrolled as it stands: its rows may be drawn only in view, so nothing is measured beforehand. */
function aimAtRows(document: Document, pane: Element): Aim {
  const { scrollers, window: seen } = elementArea(document, pane);
  return {
    scroller: { ...paneScroller(pane), frame: seen, surround: seen },
    scrollers,
    bars: { kind: 'area', scrollers, element: pane },
    unfolding: 'none',
  };
}

function isInView(scroller: Scroller): boolean {
  const { width, height } = scroller.content();
  const frame = scroller.frame();
  return frame.width >= width && frame.height >= height;
}
