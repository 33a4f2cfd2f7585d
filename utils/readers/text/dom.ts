/**
 * Properties of elements as the browser means them. A form lets its fields stand before its own properties
 * (`<input name="parentElement">`), so every element is asked through the getters of the platform's own prototypes: they
 * serve elements of every frame, and asking first what is a form would take longer.
 */
export const nameOf = getterOf<Element, string>('Element', 'localName');
export const parentOf = getterOf<Element, Element | null>('Node', 'parentElement');
export const firstChildOf = getterOf<Element, ChildNode | null>('Node', 'firstChild');
export const childrenOf = getterOf<Element, HTMLCollection>('Element', 'children');
export const shadowOf = getterOf<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const slotOf = getterOf<Element, Element | null>('Element', 'assignedSlot');
export const nextOf = getterOf<Node, ChildNode | null>('Node', 'nextSibling');
/** Whether `outer` is `inner` or stands around it in the same tree. */
export function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The document or shadow root that an element stands in. */
export function rootOf(element: Element): Node {
  return Node.prototype.getRootNode.call(element);
}

export const kindOf = getterOf<Node, number>('Node', 'nodeType');
const classOf = getterOf<Element, unknown>('Element', 'className');

/** An SVG element's class is an object: its words are in the attribute. */
export function classNameOf(element: Element): string {
  const name = classOf(element);
  return typeof name === 'string' ? name : (element.getAttribute('class') ?? '');
}

/** True for a form; no other element has fields that hide its properties. */
export function isForm(element: Element): boolean {
  return nameOf(element) === 'form';
}

/** A property's getter as a function of the node; without a document (tests of what is pure) it answers nothing. */
function getterOf<Of extends Node, Value>(owner: 'Node' | 'Element', name: string): (node: Of) => Value {
  const prototype = globalThis[owner]?.prototype as object | undefined;
  const getter = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (getter === undefined) return () => undefined as Value;
  return Function.prototype.call.bind(getter) as (node: Of) => Value;
}
