import type { FactOrigin } from '../../facts';
import type { Hit } from '../labels/scan';
import type { Scope } from '../labels/spots';
import { outerElement } from '../text/tree';
import type { Picture, Token } from '../text/types';
import { findMoney } from '../values/money';
import type { Place } from '../zone';
import type { Anchor } from './anchors';
import type { OrderBlock } from './context';
import { addFlatTokens } from './flat';
import { splitByKey } from './split';

/** What is left of the page when feeds and struck-through text are taken away. */
export interface Readable {
  scope: Scope;
  pictures: readonly Picture[];
}

/** An order while its tokens are gathered: one per order number, with every element that belongs to it. */
export interface Gathered {
  number?: { value: string; raw: string; from: FactOrigin };
  anchor?: Token;
  elements: Element[];
  tokens: Token[];
  pictures: Picture[];
}

/**
 * Cuts the page into its orders, in page order. Several parcels or mentions of one number stay one order; a card like
 * the others that shows no number is an order without one.
 */
export function cutBlocks(anchors: readonly Anchor[], page: Readable, place: Place): OrderBlock[] {
  const elements = splitByKey(anchors, ({ number }) => number);
  const orders = new Map<string, Gathered>();
  const owner = new Map<Element, Gathered>();
  for (const anchor of anchors) {
    const order = orders.get(anchor.number) ?? newOrder(anchor);
    orders.set(anchor.number, order);
    const element = elements.get(anchor);
    if (element === undefined || owner.has(element)) continue;
    order.elements.push(element);
    owner.set(element, order);
  }
  const all = [...orders.values()];
  const unnumbered = likeCards(all, owner, page);
  const free = assign(page, owner);
  if (all.length > 1) addFlatTokens(all, free, (token) => findMoney(token.text, place).length > 0);
  return [...all, ...unnumbered]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((order) => toBlock(order, page.scope));
}

/** The part of a scope that stands in some of its tokens. */
export function narrow(scope: Scope, tokens: readonly Token[]): Scope {
  const hits: Hit[] = tokens.flatMap((token) => scope.hitsOf.get(token) ?? []);
  const hitsOf = new Map(
    tokens.flatMap((token) => {
      const own = scope.hitsOf.get(token);
      return own === undefined ? [] : [[token, own] as const];
    }),
  );
  return { tokens, hits, hitsOf };
}

function newOrder({ number, raw, from, token }: Anchor): Gathered {
  return {
    number: { value: number, raw, from },
    ...(token === undefined ? {} : { anchor: token }),
    elements: [],
    tokens: [],
    pictures: [],
  };
}

/** Gives every token and picture to the order around it; returns the tokens that stand in none. */
function assign({ scope, pictures }: Readable, owner: ReadonlyMap<Element, Gathered>): Token[] {
  const known = new Map<Element, Gathered | undefined>();
  const ownerOf = (element: Element): Gathered | undefined => {
    if (known.has(element)) return known.get(element);
    const outer = outerElement(element);
    const found = owner.get(element) ?? (outer === null ? undefined : ownerOf(outer));
    known.set(element, found);
    return found;
  };
  const free: Token[] = [];
  for (const token of scope.tokens) {
    const order = ownerOf(token.element);
    if (order === undefined) free.push(token);
    else order.tokens.push(token);
  }
  for (const picture of pictures) ownerOf(picture.element)?.pictures.push(picture);
  return free;
}

/** Cards beside the numbered ones, of the same make and with a label of an order: a gift, say, whose number is not shown. */
function likeCards(
  orders: readonly Gathered[],
  owner: Map<Element, Gathered>,
  { scope }: Readable,
): Gathered[] {
  if (orders.length === 0) return [];
  const found: Gathered[] = [];
  const known = new Set(orders.flatMap(({ elements }) => elements));
  const parents = new Set([...known].map((element) => element.parentElement));
  const labelled = new Set<Element>();
  for (const hit of scope.hits) {
    if (hit.label.fact === 'orderedAt' || hit.label.fact === 'paid') markUp(hit.token.element, labelled);
  }
  for (const parent of parents) {
    for (const child of parent?.children ?? []) {
      const isLike = [...known].some((card) => card.parentElement === parent && isSameMake(card, child));
      if (known.has(child) || !isLike || !labelled.has(child)) continue;
      const order: Gathered = { elements: [child], tokens: [], pictures: [] };
      owner.set(child, order);
      found.push(order);
    }
  }
  return found;
}

function markUp(element: Element, marked: Set<Element>): void {
  for (let each: Element | null = element; each !== null && !marked.has(each); each = outerElement(each))
    marked.add(each);
}

function isSameMake(a: Element, b: Element): boolean {
  return a.localName === b.localName && a.className !== '' && a.className === b.className;
}

function placeOf({ anchor, tokens }: Gathered): number {
  return Math.min(anchor?.index ?? Infinity, tokens[0]?.index ?? Infinity);
}

function toBlock({ number, anchor, tokens, pictures }: Gathered, scope: Scope): OrderBlock {
  return {
    ...(number === undefined ? {} : { number }),
    ...(anchor === undefined ? {} : { anchor }),
    scope: narrow(scope, tokens),
    pictures,
  };
}
