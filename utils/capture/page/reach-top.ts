import { nextFrames } from './frames';
import { isLoadingMore } from './loading-sign';
import { type Quiet, untilQuiet } from './quiet';
import type { Scroller } from './scroller';

/**
 * Scrolls a pane to its top and lets what it loads above come in (a chat's older messages), so that nothing moves once its rows are
 * pictured. Stops when the top stays, or when the content is taller than `mostHeight` CSS pixels (asked again each time, so that it can be made to stop); answers whether it is the top.
 */
export async function reachTop(
  document: Document,
  scroller: Scroller,
  quiet: Quiet,
  mostHeight: () => number,
): Promise<boolean> {
  const view = document.defaultView ?? window;
  for (;;) {
    const { x, y, height } = scroller.content();
    if (height > mostHeight()) return false;
    scroller.scrollTo(x, y);
    await nextFrames(view, 2);
    await untilQuiet(view, quiet, () => (isLoadingMore(document, scroller) ? 1 : 0));
    const now = scroller.content();
    if (Math.abs(now.height - height) <= 1 && Math.abs(scroller.offset().y - now.y) <= 1) return true;
  }
}
