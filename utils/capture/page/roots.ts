/** Every element below `root`, open shadow roots included, in document order. */
export function* elementsBelow(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot !== null) yield* elementsBelow(element.shadowRoot);
  }
}

/** The element that contains this one in the drawn page: its parent, or the host of its shadow root. */
export function drawnParent(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return element.parentElement;
}

/** Whether an element is another one or stands within it in the drawn page. */
export function isDrawnWithin(element: Element, outer: Element): boolean {
  for (let up: Element | null = element; up !== null; up = drawnParent(up)) if (up === outer) return true;
  return false;
}

/** Every open shadow root below `root`. */
export function shadowRootsBelow(root: Document | ShadowRoot): ShadowRoot[] {
  return [...elementsBelow(root)].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]));
}
