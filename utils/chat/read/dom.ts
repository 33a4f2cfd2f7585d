/**
 * The tree as drawn, in any window: shadow roots open, slots filled. A form lets its fields stand before its own properties
 * (`<input name="children">`), so elements are asked through the getters of the platform's own prototypes.
 */
const childNodesOf = getter<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
const childrenOf = getter<Element, HTMLCollection>('Element', 'children');
const parentOf = getter<Node, ParentNode | null>('Node', 'parentNode');

/** Element children as drawn. */
export function kidsOf(element: Element): Element[] {
  const shadow = element.shadowRoot;
  if (shadow !== null) return [...shadow.children];
  if (isSlot(element)) {
    const assigned = element.assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return [...childrenOf(element)];
}

/** Child nodes as drawn. */
export function nodesOf(element: Element): Node[] {
  const shadow = element.shadowRoot;
  if (shadow !== null) return [...shadow.childNodes];
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...childNodesOf(element)];
}

/** The element around another as drawn, within its document. */
export function outerOf(element: Element): Element | null {
  const slot = element.assignedSlot;
  if (slot !== null && isNode(slot)) return slot;
  const parent = parentOf(element);
  if (parent === null) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 && 'host' in parent ? (parent.host as Element) : null;
}

/** Whether `outer` is `inner` or is drawn around it. */
export function holds(outer: Element, inner: Element): boolean {
  for (let each: Element | null = inner; each !== null; each = outerOf(each)) if (each === outer) return true;
  return false;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** A field named `assignedSlot` makes the form's property an input. */
function isNode(element: Element): boolean {
  return element.localName === 'slot';
}

function getter<Of extends Node, Value>(owner: 'Node' | 'Element', name: string): (node: Of) => Value {
  let get: ((this: unknown) => Value) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.get;
    return get?.call(node) as Value;
  };
}
