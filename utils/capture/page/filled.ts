import type { Rect } from '../types';
import { drawnParent, elementsBelow } from './roots';

/** A place on the page: a part of the viewport at a time when the page was scrolled to an offset. Lengths in CSS pixels. */
export interface Place extends Rect {
  offset: { x: number; y: number };
}

/** Less of a text or picture than this does not count as seen. */
const LEAST = 6;
/** Smaller pictures keep a place or count a visit. */
const LEAST_PICTURE = 3;

/** Whether the page has text or a picture in a place, as far as its document tells; asked when a picture shows one colour there. */
export function isFilled(document: Document, offset: { x: number; y: number }, place: Place): boolean {
  const area = { ...place, x: place.x + place.offset.x - offset.x, y: place.y + place.offset.y - offset.y };
  for (const element of elementsBelow(document)) {
    const boxes = [...textBoxes(element), ...pictureBoxes(element)].filter((box) => isWithin(box, area));
    if (boxes.length > 0 && isSeen(element) && boxes.some((box) => isWithin(clipped(box, element), area))) {
      return true;
    }
  }
  return false;
}

function textBoxes(element: Element): DOMRect[] {
  const texts = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
  );
  return texts.flatMap((text) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  });
}

function pictureBoxes(element: Element): DOMRect[] {
  const isPicture = element instanceof HTMLImageElement && element.naturalWidth >= LEAST_PICTURE;
  return isPicture ? [element.getBoundingClientRect()] : [];
}

function isSeen(element: Element): boolean {
  const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isShown && !/, 0\)$/.test(getComputedStyle(element).color);
}

/** What is left of a box once every ancestor has cut off what it hides. */
function clipped(box: Rect, element: Element): Rect {
  let rest: Rect = box;
  for (let up: Element | null = element; up !== null; up = drawnParent(up)) {
    if (getComputedStyle(up).overflow !== 'visible' && up !== up.ownerDocument.documentElement) {
      rest = overlap(rest, up.getBoundingClientRect());
    }
  }
  return rest;
}

function isWithin(box: Rect, area: Rect): boolean {
  const { width, height } = overlap(box, area);
  return width >= LEAST && height >= LEAST;
}

function overlap(one: Rect, other: Rect): Rect {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.min(one.x + one.width, other.x + other.width) - x,
    height: Math.min(one.y + one.height, other.y + other.height) - y,
  };
}
