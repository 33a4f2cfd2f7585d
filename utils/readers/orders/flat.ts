import { childrenOf, parentOf } from '../text/dom';
import { outerElement } from '../text/tree';
import type { Token } from '../text/types';
import type { Gathered } from './blocks';

/**
 * Lists without a box around each order: a heading line with the number, then the rows of its goods as brothers of it.
 * Where no order has any money in its own box, what stands between its heading and the next belongs to it; the last
 * takes as many brothers as the longest before it.
 */
export function addFlatTokens(
  orders: readonly Gathered[],
  free: readonly Token[],
  hasMoney: (token: Token) => boolean,
): void {
  const heads = orders.flatMap((order) =>
    order.elements[0] === undefined ? [] : [{ order, head: order.elements[0] }],
  );
  const first = heads[0]?.head;
  const parent = first === undefined ? null : parentOf(first);
  if (parent === null || heads.some(({ head }) => parentOf(head) !== parent)) return;
  if (orders.some(({ tokens }) => tokens.some(hasMoney))) return;
  const children = [...childrenOf(parent)];
  const places = heads.map(({ head }) => children.indexOf(head));
  const longest = Math.max(...places.slice(1).map((place, at) => place - (places[at] ?? place)));
  const orderOf = new Map<Element, Gathered>();
  heads.forEach(({ order }, at) => {
    const start = places[at] ?? 0;
    const end = places[at + 1] ?? Math.min(start + longest, children.length);
    for (const child of children.slice(start + 1, end)) orderOf.set(child, order);
  });
  for (const token of free) {
    const order = orderAround(token.element, parent, orderOf);
    order?.tokens.push(token);
  }
}

function orderAround(
  element: Element,
  parent: Element,
  orderOf: ReadonlyMap<Element, Gathered>,
): Gathered | undefined {
  for (let each: Element | null = element; each !== null && each !== parent; each = outerElement(each)) {
    const order = orderOf.get(each);
    if (order !== undefined) return order;
  }
  return undefined;
}
