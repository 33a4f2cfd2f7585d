import type { FactName, FactOrigin } from '../../facts';
import type { Hit } from '../labels/scan';
import type { Scope } from '../labels/spots';
import { childrenOf, classNameOf, nameOf, parentOf } from '../text/dom';
import { elementsAround, outerElement } from '../text/tree';
import type { Picture, Token } from '../text/types';
import { findMoney } from '../values/money';
import type { Place } from '../zone';
import type { Anchor } from './anchors';
import type { OrderBlock } from './context';
import { addFlatTokens } from './flat';
import { splitByKey } from './split';

/** Facts whose labels mark a card of an order. */
const CARD_FACTS: ReadonlySet<FactName | null> = new Set<FactName | null>(['orderedAt', 'paid']);

/** What is left of the page when feeds and struck-through text are taken away. */
export interface Readable {
  scope: Scope;
  pictures: readonly Picture[];
}

export interface PageShape {
  isList?: boolean;
  /** The order that the page is about: everything on it that is no other order's is its own. */
  main?: { number: string; root: Element };
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
export function cutBlocks(
  anchors: readonly Anchor[],
  page: Readable,
  place: Place,
  shape: PageShape = {},
): OrderBlock[] {
  const pictured = elementsAround(page.pictures.map(({ element }) => element));
  const elements = splitByKey(anchors, ({ number }) => number);
  if (shape.isList === true) narrowSingle(elements, pictured);
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
  const main = shape.main === undefined ? undefined : orders.get(shape.main.number);
  if (main !== undefined && shape.main !== undefined) owner.set(shape.main.root, main);
  const unnumbered = main === undefined ? likeCards(all, owner, pictured, page) : [];
  const free = assign(page, owner);
  if (all.length > 1) addFlatTokens(all, free, (token) => findMoney(token.text, place).length > 0);
  return [...all, ...unnumbered]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((order) => toBlock(order, page.scope));
}

/** The part of a scope that stands in some of its tokens. */
export function narrow({ hitsOf }: Pick<Scope, 'hitsOf'>, tokens: readonly Token[]): Scope {
  const hits: Hit[] = [];
  for (const token of tokens) {
    const own = hitsOf.get(token);
    if (own !== undefined) for (const hit of own) hits.push(hit);
  }
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
  pictured: ReadonlySet<Element>,
  { scope }: Readable,
): Gathered[] {
  const found: Gathered[] = [];
  const known = new Set(orders.flatMap(({ elements }) => elements));
  const makes = new Map<Element, Set<string>>();
  for (const card of known) {
    const parent = parentOf(card);
    if (parent === null || classNameOf(card) === '') continue;
    makes.set(parent, (makes.get(parent) ?? new Set()).add(makeOf(card)));
  }
  const labelled = elementsAround(
    scope.hits.filter(({ label }) => CARD_FACTS.has(label.fact)).map(({ token }) => token.element),
  );
  for (const [parent, own] of makes) {
    for (const child of childrenOf(parent)) {
      const isLike = own.has(makeOf(child));
      if (known.has(child) || !isLike || !(labelled.has(child) || pictured.has(child))) continue;
      const order: Gathered = { elements: [child], tokens: [], pictures: [] };
      owner.set(child, order);
      found.push(order);
    }
  }
  return found;
}

/** What an element is made of: brothers of one make are cards of one list. */
export function makeOf(element: Element): string {
  return `${nameOf(element)} ${classNameOf(element)}`;
}

/** On a list with one number its card is the one around it that has brothers of the same make with pictures. */
function narrowSingle(elements: Map<Anchor, Element>, pictured: ReadonlySet<Element>): void {
  if (new Set([...elements.keys()].map(({ number }) => number)).size !== 1) return;
  for (const anchor of elements.keys()) {
    for (let each: Element | null = anchor.element; each !== null; each = outerElement(each)) {
      const card: Element = each;
      const isLike = (other: Element) =>
        other !== card && classNameOf(card) !== '' && makeOf(other) === makeOf(card);
      const parent = parentOf(card);
      const brothers = parent !== null && pictured.has(card) ? [...childrenOf(parent)] : [];
      if (!brothers.some((other) => isLike(other) && pictured.has(other))) continue;
      elements.set(anchor, card);
      break;
    }
  }
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
