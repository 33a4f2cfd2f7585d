import { clientBox } from './area/rect';
import type { Marks } from './marks';
import { drawnParent, isDrawnWithin } from './roots';

/** Places along a pane's width and height at which is looked for what lies over it. */
const ACROSS = [0.03, 0.25, 0.5, 0.75, 0.97];
const DOWN = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];
/** What covers more of a pane than this is no button that floats over it. */
const MOST_SHARE = 0.5;

/** Hides what floats over a pane and is no part of it ("3 new messages", "back to the end"): it would stand in every picture. True when there was something new. */
export function hideOverPane(document: Document, pane: Element, marks: Marks): boolean {
  const before = marks.count();
  const { x, y, width, height } = clientBox(pane);
  for (const across of ACROSS) {
    for (const down of DOWN) {
      const hit = document.elementFromPoint(x + width * across, y + height * down);
      const floating = hit === null ? undefined : floatingOver(hit, pane);
      if (floating !== undefined && shareOf(floating, width * height) <= MOST_SHARE) {
        marks.set(floating, 'hide', true);
      }
    }
  }
  return marks.count() > before;
}

/** The outermost element around `hit` that does not hold the pane; undefined for what stands in the pane, or holds it. */
function floatingOver(hit: Element, pane: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let up: Element | null = hit; up !== null && up !== pane; up = drawnParent(up)) {
    if (isDrawnWithin(pane, up)) return outermost;
    outermost = up;
  }
  return undefined;
}

function shareOf(element: Element, area: number): number {
  const { width, height } = element.getBoundingClientRect();
  return area === 0 ? 1 : (width * height) / area;
}
