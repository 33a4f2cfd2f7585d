/** The element that has the cursor, also within frames that may be read and open shadow roots; undefined when none does. */
export function focusedElement(document: Document): Element | undefined {
  let root: DocumentOrShadowRoot = document;
  for (;;) {
    const active: Element | null = root.activeElement;
    const inner = active === null ? undefined : rootInside(active);
    if (inner === undefined) return active === null || isWholePage(active) ? undefined : active;
    root = inner;
  }
}

function rootInside(element: Element): DocumentOrShadowRoot | undefined {
  if (isFrame(element)) return element.contentDocument ?? undefined;
  return element.shadowRoot?.activeElement ? element.shadowRoot : undefined;
}

/** Where nothing is focused the body is; one that can be edited is a field itself. */
function isWholePage(element: Element): boolean {
  return (
    element.localName === 'body' && element.getAttribute('contenteditable') === null && !isDesigned(element)
  );
}

/** Older editors make the whole document of their frame editable. */
function isDesigned({ ownerDocument }: Element): boolean {
  return ownerDocument.designMode === 'on';
}

// A frame within a frame belongs to another window's classes, so it is known by its name.
function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}
