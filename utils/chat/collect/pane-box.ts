import { isFlipped } from '../read';

/**
 * Where a pane stands and how far it scrolls; lengths in CSS pixels of its document's viewport. Offsets count from the oldest end,
 * as drawn, whatever the pane itself counts from.
 */

/** The part of the viewport in which a pane's rows show. */
export function clipOf(pane: Element): { top: number; bottom: number } {
  const { innerHeight } = viewOf(pane);
  if (isWindow(pane)) return { top: 0, bottom: innerHeight };
  const top = innerTop(pane);
  const bottom = top + pane.clientHeight;
  const seen = { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
  return seen.bottom > seen.top ? seen : { top, bottom };
}

/** How far a pane can be scrolled: its offset at the newest end. */
export function roomOf(pane: Element): number {
  return pane.scrollHeight - pane.clientHeight;
}

/** How far a pane is scrolled down from its oldest end. */
export function offsetOf(pane: Element): number {
  const fromStart = pane.scrollTop + (isReversed(pane) ? roomOf(pane) : 0);
  return isFlipped(pane) ? roomOf(pane) - fromStart : fromStart;
}

/** Distance of a place in the viewport from the top of what the pane scrolls. */
export function contentY(pane: Element, y: number): number {
  const origin = isWindow(pane) ? 0 : innerTop(pane);
  return y - origin + offsetOf(pane);
}

export function isAtNewest(pane: Element): boolean {
  return roomOf(pane) - offsetOf(pane) <= 1;
}

/** Scrolls to an offset as the page itself would: the browser tells the page of it. */
export function scrollPane(pane: Element, offset: number): void {
  const fromStart = isFlipped(pane) ? roomOf(pane) - offset : offset;
  const top = fromStart - (isReversed(pane) ? roomOf(pane) : 0);
  pane.scrollTo({ top, behavior: 'instant' });
}

/**
 * How far what a pane shows stands off the inside of its left and upper border, where it is flipped: its border and scroll bar
 * change sides with it. Undefined for a pane that is not.
 */
export function flippedBy(pane: Element): { x: number; y: number } | undefined {
  if (isWindow(pane) || !isFlipped(pane)) return undefined;
  const { left, right } = pane.getBoundingClientRect();
  const isTurned = isFlipped(pane, 'sideways');
  const x = isTurned ? right - left - pane.clientWidth - 2 * pane.clientLeft : 0;
  return { x, y: innerTop(pane) - pane.getBoundingClientRect().top - pane.clientTop };
}

/** Upper edge of where a pane's rows show, within its border. */
function innerTop(pane: Element): number {
  const { top, bottom } = pane.getBoundingClientRect();
  return isFlipped(pane) ? bottom - pane.clientTop - pane.clientHeight : top + pane.clientTop;
}

export function viewOf(pane: Element): Window {
  return pane.ownerDocument.defaultView ?? window;
}

function isWindow(pane: Element): boolean {
  return pane === pane.ownerDocument.scrollingElement;
}

function isReversed(pane: Element): boolean {
  return pane.scrollTop < 0 || viewOf(pane).getComputedStyle(pane).flexDirection === 'column-reverse';
}
