/** Where a pane stands and how far it scrolls; lengths in CSS pixels of its document's viewport. */

/** The part of the viewport in which a pane's rows show. */
export function clipOf(pane: Element): { top: number; bottom: number } {
  const { innerHeight } = viewOf(pane);
  if (isWindow(pane)) return { top: 0, bottom: innerHeight };
  const top = pane.getBoundingClientRect().top + pane.clientTop;
  const bottom = top + pane.clientHeight;
  const seen = { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
  return seen.bottom > seen.top ? seen : { top, bottom };
}

/** Scroll offsets of the oldest and of the newest end: a reversed column counts from its newest, downwards from 0. */
export function endsOf(pane: Element): { oldest: number; newest: number } {
  const room = pane.scrollHeight - pane.clientHeight;
  return isReversed(pane) ? { oldest: -room, newest: 0 } : { oldest: 0, newest: room };
}

/** Distance of a place in the viewport from the top of what the pane scrolls. */
export function contentY(pane: Element, y: number): number {
  const origin = isWindow(pane) ? 0 : pane.getBoundingClientRect().top + pane.clientTop;
  return y - origin + pane.scrollTop - endsOf(pane).oldest;
}

export function isAtNewest(pane: Element): boolean {
  return endsOf(pane).newest - pane.scrollTop <= 1;
}

/** Scrolls as the page itself would be: the browser tells the page of it. */
export function scrollPane(pane: Element, top: number): void {
  pane.scrollTo({ top, behavior: 'instant' });
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
