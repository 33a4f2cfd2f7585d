/** Tells how long nothing has changed in a page. */
export interface Quiet {
  /** Milliseconds since the last change of the document. */
  since(): number;
  /** How many times the document has changed so far. */
  changes(): number;
  stop(): void;
}

/** How long a page must be quiet, and how long that is waited for. */
const QUIET = 300;
const PATIENCE = 3000;

/** Resolves once nothing has changed and nothing is `loading` for 300 ms, or after 3 s; quiet counts from `start` (the page's clock) on. */
export async function untilQuiet(
  view: Window,
  quiet: Quiet,
  loading: () => number,
  start = view.performance.now(),
): Promise<void> {
  for (;;) {
    const waited = view.performance.now() - start;
    const calm = Math.min(quiet.since(), waited);
    if ((calm >= QUIET && loading() === 0) || waited >= PATIENCE) return;
    await new Promise((resolve) => view.setTimeout(resolve, Math.max(20, QUIET - calm)));
  }
}

/** Watches the document for changes; marks set by the capture itself do not count. */
export function watchChanges(document: Document, ownAttribute: string): Quiet {
  const view = document.defaultView ?? window;
  let last = view.performance.now();
  let count = 0;
  const take = (records: MutationRecord[]) => {
    if (!records.some((record) => record.attributeName !== ownAttribute)) return;
    last = view.performance.now();
    count += 1;
  };
  const observer = new MutationObserver(take);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return {
    since: () => view.performance.now() - last,
    changes() {
      take(observer.takeRecords());
      return count;
    },
    stop: () => observer.disconnect(),
  };
}
