import type { View } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';

/** What the popup shows, read from its `data-` attributes. */
export interface PopupNow {
  state: string;
  /** Which job it knows of; `unknown` until the background has told. */
  job: string;
  /** The sentence about what went wrong, when there is one. */
  problem: string;
  /** What was stored, when something was. */
  result?: Record<string, string | undefined>;
}

/** Reads the popup; undefined before it has drawn itself. */
export function readPopup(popup: View): Promise<PopupNow | undefined> {
  return popup.evaluate((document) => {
    const root = document.querySelector<HTMLElement>('[data-testid="popup"]');
    if (root === null) return undefined;
    const result = document.querySelector<HTMLElement>('[data-testid="result"]');
    return {
      state: root.dataset.state ?? '',
      job: root.dataset.job ?? '',
      problem: document.querySelector('[data-testid="problem-text"]')?.textContent ?? '',
      ...(result !== null && { result: { ...result.dataset } }),
    };
  });
}

/** Waits at most `timeout` ms until the popup shows one of these states; throws when it closes before. */
export function popupReaches(popup: View, states: string[], timeout: number): Promise<PopupNow> {
  return waitFor(
    `the popup to be ${states.join(' or ')}`,
    async () => {
      if (!(await popup.isOpen())) throw new Error('the popup was closed before its work was done');
      const now = await readPopup(popup);
      return now !== undefined && states.includes(now.state) ? now : undefined;
    },
    { timeout },
  );
}
