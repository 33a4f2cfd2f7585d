/**
 * Properties of elements as the browser means them. A form lets its fields stand before its own properties
 * (`<input name="parentElement">`), so a form is asked by the getters of its prototypes.
 */
export const nameOf = (element: Element): string =>
  typeof element.localName === 'string' ? element.localName : (native(element, 'localName') as string);
export const parentOf = (element: Element): Element | null =>
  isForm(element) ? (native(element, 'parentElement') as Element | null) : element.parentElement;
export const firstChildOf = (element: Element): ChildNode | null =>
  isForm(element) ? (native(element, 'firstChild') as ChildNode | null) : element.firstChild;
export const childrenOf = (element: Element): HTMLCollection =>
  isForm(element) ? (native(element, 'children') as HTMLCollection) : element.children;
export const shadowOf = (element: Element): ShadowRoot | null =>
  isForm(element) ? null : element.shadowRoot;
export const classNameOf = (element: Element): string => (isForm(element) ? '' : String(element.className));
export const slotOf = (element: Element): Element | null => (isForm(element) ? null : element.assignedSlot);

export function nextOf(node: ChildNode): ChildNode | null {
  return isElement(node) && isForm(node)
    ? (native(node, 'nextSibling') as ChildNode | null)
    : node.nextSibling;
}

/** A form's `nodeType` may be a field of it, a text's is a number. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1 || typeof node.nodeType !== 'number';
}

/** True for a form; no other element has fields that hide its properties. */
export function isForm(element: Element): boolean {
  const name: unknown = element.localName;
  return name === 'form' || typeof name !== 'string';
}

function native(element: Element, name: keyof Element): unknown {
  for (
    let each: object | null = Object.getPrototypeOf(element);
    each !== null;
    each = Object.getPrototypeOf(each)
  ) {
    const getter = Object.getOwnPropertyDescriptor(each, name)?.get;
    if (getter !== undefined) return getter.call(element);
  }
  return undefined;
}
