/** Tells how long nothing has changed in a page. */
export interface Quiet {
  /** Milliseconds since the last change of the document. */
  since(): number;
  stop(): void;
}

/** Watches the document for changes; marks set by the capture itself do not count. */
export function watchChanges(document: Document, ownAttribute: string): Quiet {
  const view = document.defaultView ?? window;
  let last = view.performance.now();
  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.attributeName !== ownAttribute)) last = view.performance.now();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return {
    since: () => view.performance.now() - last,
    stop: () => observer.disconnect(),
  };
}
