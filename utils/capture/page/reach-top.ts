import { nextFrames } from './frames';
import { isLoadingMore } from './loading-sign';
import { type Quiet, untilQuiet } from './quiet';
import type { Scroller } from './scroller';

/** A pane that changes without becoming taller is asked so often whether its top stays. */
const IDLE_ROUNDS = 3;
/** Longest search for a pane's top, in milliseconds: shorter than what ends a capture for want of progress. */
const PATIENCE = 25_000;

/**
 * Scrolls a pane to its top and lets what it loads above come in (a chat's older messages), so that nothing moves once its rows are
 * pictured. Stops when the top stays, when the pane only changes but does not grow, when the content is taller than `mostHeight`
 * CSS pixels (asked again each time, so that it can be made to stop), or when patience runs out; answers whether it is the top.
 */
export async function reachTop(
  document: Document,
  scroller: Scroller,
  quiet: Quiet,
  mostHeight: () => number,
): Promise<boolean> {
  const view = document.defaultView ?? window;
  const deadline = view.performance.now() + PATIENCE;
  let tallest = scroller.content().height;
  for (let idle = 0; idle < IDLE_ROUNDS; ) {
    const { x, y, height } = scroller.content();
    if (height > mostHeight() || view.performance.now() > deadline) return false;
    scroller.scrollTo(x, y);
    await nextFrames(view, 2);
    await untilQuiet(view, quiet, () => (isLoadingMore(document, scroller) ? 1 : 0));
    const now = scroller.content();
    if (Math.abs(now.height - height) <= 1 && isAtTop(scroller)) return true;
    idle = now.height > tallest + 1 ? 0 : idle + 1;
    tallest = Math.max(tallest, now.height);
  }
  return isAtTop(scroller);
}

function isAtTop(scroller: Scroller): boolean {
  return Math.abs(scroller.offset().y - scroller.content().y) <= 1;
}
