/** Every element below `root`, open shadow roots included, in document order. */
export function* elementsBelow(root: Document | ShadowRoot): Generator<Element> {
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

/** Every open shadow root below `root`. */
export function shadowRootsBelow(root: Document | ShadowRoot): ShadowRoot[] {
  return [...elementsBelow(root)].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]));
}
