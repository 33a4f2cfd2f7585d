import type { Rect } from '../../types';
import type { Point } from './types';

/** The rectangle between two corners, on whole CSS pixels. */
export function between(one: Point, other: Point): Rect {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)].map(Math.round);
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)].map(Math.round);
  return { x: left ?? 0, y: top ?? 0, width: (right ?? 0) - (left ?? 0), height: (bottom ?? 0) - (top ?? 0) };
}

/** The rectangle moved, as far as the page reaches. */
export function moved(rect: Rect, by: Point, page: Rect): Rect {
  const last = { x: page.x + page.width - rect.width, y: page.y + page.height - rect.height };
  return { ...rect, x: clamp(rect.x + by.x, page.x, last.x), y: clamp(rect.y + by.y, page.y, last.y) };
}

/** The rectangle with its lower right corner moved, never smaller than a pixel nor beyond the page. */
export function resized(rect: Rect, by: Point, page: Rect): Rect {
  return {
    ...rect,
    width: clamp(rect.width + by.x, 1, page.x + page.width - rect.x),
    height: clamp(rect.height + by.y, 1, page.y + page.height - rect.y),
  };
}

/** The middle half of what is in view: where a region begins that is made with the keyboard. */
export function middleOf({ x, y, width, height }: Rect): Rect {
  return between(
    { x: x + width / 4, y: y + height / 4 },
    { x: x + (width * 3) / 4, y: y + (height * 3) / 4 },
  );
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
