import { viewOf } from './pane-box';

export interface Patience {
  /** True once what is waited for has come. */
  hasCome(): boolean;
  /** True while the page says that it is still at it. */
  isBusy(): boolean;
  /** Milliseconds: nothing need come any more after `enough`, and no more is waited in any case after `most`. */
  enough: number;
  most: number;
}

/** So long a pane must not change to be taken as settled, in milliseconds. */
const QUIET = 200;
const BEAT = 50;

/** Resolves when what is waited for has come and the pane rests, or when patience ends; never rejects. */
export async function settle(pane: Element, patience: Patience): Promise<void> {
  const view = viewOf(pane);
  const start = view.performance.now();
  let last = start;
  let hasCome = false;
  const observer = new MutationObserver(() => {
    last = view.performance.now();
  });
  // Words and styles change for ever where something counts or blinks: rows are what is waited for.
  observer.observe(pane, { subtree: true, childList: true });
  try {
    for (;;) {
      await new Promise((resolve) => view.setTimeout(resolve, BEAT));
      const now = view.performance.now();
      if (!hasCome && patience.hasCome()) {
        hasCome = true;
        last = now;
      }
      if (now - start >= patience.most) return;
      const isDue = hasCome || now - start >= patience.enough;
      if (isDue && now - last >= QUIET && !patience.isBusy()) return;
    }
  } finally {
    observer.disconnect();
  }
}

/** Resolves after the next frame was drawn and the page could answer it; also in a tab that draws none. */
export function nextFrame(pane: Element): Promise<void> {
  const view = viewOf(pane);
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, 300);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      view.setTimeout(resolve, 0);
    });
  });
}
