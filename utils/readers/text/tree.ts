import { contains, isForm, parentOf, rootOf, slotOf } from './dom';

/** The element around another as drawn: out of a shadow root to its host, out of a frame to the `iframe`. */
export function outerElement(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent !== null) return slotOf(element) ?? parent;
  if (isForm(element)) return null;
  const root = element.getRootNode();
  if (root.nodeType === 11 && 'host' in root) return root.host as Element;
  return root.nodeType === 9 ? ((root as Document).defaultView?.frameElement ?? null) : null;
}

/** True when `inner` is `outer` or is drawn inside it. */
export function holds(outer: Element, inner: Element): boolean {
  if (contains(outer, inner)) return true;
  // Within one tree what is drawn around an element stands around it; only slots, shadow roots and frames lead elsewhere.
  if (rootOf(outer) === rootOf(inner)) return false;
  for (let element: Element | null = inner; element !== null; element = outerElement(element)) {
    if (element === outer) return true;
  }
  return false;
}

/** The smallest element around both. */
export function commonElement(a: Element, b: Element): Element | null {
  let element: Element | null = a;
  while (element !== null && !holds(element, b)) element = outerElement(element);
  return element;
}

/** These elements and everything around them. */
export function elementsAround(elements: readonly Element[]): Set<Element> {
  const around = new Set<Element>();
  for (const element of elements) {
    for (let each: Element | null = element; each !== null && !around.has(each); each = outerElement(each))
      around.add(each);
  }
  return around;
}
