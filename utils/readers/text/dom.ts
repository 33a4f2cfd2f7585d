/**
 * Properties of elements as the browser means them. A form lets its fields stand before its own properties
 * (`<input name="parentElement">`), so they are read past the element, by the getters of its prototypes.
 */
export const parentOf = reader<Element, 'parentElement'>('parentElement');
export const nameOf = reader<Element, 'localName'>('localName');
export const childNodesOf = reader<Element, 'childNodes'>('childNodes');
export const firstChildOf = reader<Element, 'firstChild'>('firstChild');
export const shadowOf = reader<Element, 'shadowRoot'>('shadowRoot');
export const childrenOf = reader<Element, 'children'>('children');
export const classNameOf = reader<Element, 'className'>('className');
export const slotOf = reader<Element, 'assignedSlot'>('assignedSlot');
export const nodeTypeOf = reader<Node, 'nodeType'>('nodeType');

function reader<Kind extends Node, Name extends keyof Kind & string>(name: Name): (node: Kind) => Kind[Name] {
  let getter: (() => Kind[Name]) | undefined;
  return (node) => {
    getter ??= getterOf(node, name);
    return getter.call(node);
  };
}

function getterOf<Kind extends Node, Name extends keyof Kind & string>(
  element: Kind,
  name: Name,
): () => Kind[Name] {
  for (
    let each: object | null = Object.getPrototypeOf(element);
    each !== null;
    each = Object.getPrototypeOf(each)
  ) {
    const found = Object.getOwnPropertyDescriptor(each, name)?.get;
    if (found !== undefined) return found;
  }
  return () => element[name];
}

/** Names of properties that are used of elements; a form in which one is a field cannot be asked. */
const ASKED = ['getAttribute', 'getBoundingClientRect', 'closest', 'getRootNode', 'ownerDocument'];

/** True for a form whose fields hide what would be asked of it. */
export function isMasked(element: Element): boolean {
  return nameOf(element) === 'form' && ASKED.some((name) => Object.hasOwn(element, name));
}
