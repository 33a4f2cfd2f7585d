/** What had the focus before a capture. */
export interface FocusMemory {
  restore(): void;
}

/** Remembers the focused element, in case hiding a bar takes the focus away. */
export function rememberFocus(document: Document): FocusMemory {
  const focused = document.activeElement;
  return {
    restore() {
      const isLost =
        focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected;
      if (isLost && focused !== document.body) focused.focus({ preventScroll: true });
    },
  };
}
