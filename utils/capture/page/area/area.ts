import type { Rect } from '../../types';
import { windowScroller } from '../scroller';
import { clipsOf, isPane } from './clips';
import { clientBox, overlapOf, snapped } from './rect';

/** A stretch of a page that is pictured whole, however far it reaches out of view. Lengths in CSS pixels of the viewport. */
export interface Area {
  /** The element the area belongs to: changes and movements are looked for inside it. */
  element: Element;
  /** Where all of the area is now; what is out of view has coordinates out of the viewport. */
  box(): Rect;
  /** Where the area can show now: inside everything that clips it. */
  window(): Rect;
  /** What scrolls it into view, from the inside out. */
  scrollers: Element[];
  /** Whether the area is what an element scrolls inside itself. */
  pane: boolean;
}

/** A rectangle of the page, at offsets as the window scrolls them. */
export function regionArea(document: Document, rect: Rect): Area {
  const view = document.defaultView ?? window;
  const root = windowScroller(document);
  const box = (): Rect => {
    const { x, y } = root.offset();
    return snapped({ ...rect, x: rect.x - x, y: rect.y - y }, view.devicePixelRatio);
  };
  return { element: root.element, box, window: root.frame, scrollers: [root.element], pane: false };
}

/** An element as it stands, or all that it scrolls; what an ancestor cuts off for good is left out. */
export function elementArea(document: Document, element: Element): Area {
  const view = document.defaultView ?? window;
  const root = windowScroller(document);
  const pane = isPane(document, element);
  const clips = clipsOf(document, element);
  const whole = () => (pane ? paneBox(element, view) : boxOf(element));
  const page = (): Rect => {
    const { x, y } = root.offset();
    const content = root.content();
    return { ...content, x: content.x - x, y: content.y - y };
  };
  const box = (): Rect => {
    const cuts = pane ? [] : clips.limits.map(clientBox);
    if (!pane && clips.scrollers.every((each) => each === root.element)) {
      cuts.push(clips.isFixed ? root.frame() : page());
    }
    return snapped(cuts.reduce(overlapOf, whole()), view.devicePixelRatio);
  };
  const around = pane ? [element, ...clips.all] : clips.all;
  return {
    element,
    box,
    window: () => snapped(around.map(clientBox).reduce(overlapOf, root.frame()), view.devicePixelRatio),
    scrollers: pane ? [element, ...clips.scrollers] : clips.scrollers,
    pane,
  };
}

function boxOf(element: Element): Rect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left, y: top, width, height };
}

/** All that an element scrolls. A reversed column and a line from right to left count from their end. */
function paneBox(element: Element, view: Window): Rect {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  const { direction, flexDirection } = view.getComputedStyle(element);
  const firstLeft = direction === 'rtl' ? clientWidth - scrollWidth : 0;
  const firstTop = flexDirection === 'column-reverse' ? clientHeight - scrollHeight : 0;
  const { x, y } = clientBox(element);
  return {
    x: x - scrollLeft + firstLeft,
    y: y - scrollTop + firstTop,
    width: scrollWidth,
    height: scrollHeight,
  };
}
