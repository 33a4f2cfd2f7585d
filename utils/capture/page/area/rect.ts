import type { Rect } from '../../types';

/** What two rectangles share; without any, its width or height is 0. */
export function overlapOf(one: Rect, other: Rect): Rect {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - x),
    height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - y),
  };
}

/** The rectangle with its edges on whole device pixels, so that scrolling never rounds it in two ways. */
export function snapped({ x, y, width, height }: Rect, devicePixelRatio: number): Rect {
  const snap = (length: number) => Math.round(length * devicePixelRatio) / devicePixelRatio;
  const [left, top] = [snap(x), snap(y)];
  return { x: left, y: top, width: snap(x + width) - left, height: snap(y + height) - top };
}

/** The part of the viewport inside an element's border, scroll bars excluded, where its content shows. */
export function clientBox(element: Element): Rect {
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return { x: left + clientLeft, y: top + clientTop, width: clientWidth, height: clientHeight };
}
