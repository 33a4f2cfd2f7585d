import type { FactName } from '../../facts';
import type { Site } from '../sites/types';
import { outerElement } from '../text/tree';
import type { Picture, Token } from '../text/types';
import type { PageKind } from '../types';
import { orderInAddress } from '../values/address';
import { findMoney } from '../values/money';
import type { Place } from '../zone';
import { type Anchor, findAnchors, findLinkAnchors } from './anchors';
import { cutBlocks, narrow, type Readable } from './blocks';
import type { OrderBlock } from './context';
import { splitByKey } from './split';

/** Sums of which each card of a list has its own. */
const CARD_SUMS: ReadonlySet<FactName | null> = new Set<FactName | null>(['paid', 'refundAmount']);

/** Pages that are about no order, whatever numbers they mention. */
const WITHOUT_ORDERS: readonly PageKind[] = ['policy', 'product', 'licence'];

interface Found extends Readable {
  /** Links that are seen, in page order. */
  links: readonly Element[];
  root: Element;
}

interface Where {
  url: URL;
  site: Site;
  place: Place;
  /** Kind by the address; undefined where it does not tell. */
  kind: PageKind | undefined;
}

/**
 * Every order on the page. Its number counts when it can be read, else when it stands in the address (a page of one
 * order) or in the links of a card that shows none. What is seen wins over what is not.
 */
export function findOrders(page: Found, where: Where): OrderBlock[] {
  const { site, place, url, kind } = where;
  if (kind !== undefined && WITHOUT_ORDERS.includes(kind)) return [];
  const seen = findAnchors(page.scope, site);
  const isOfOne = kind !== undefined && kind !== 'order-list';
  const named = kind === 'order-list' ? undefined : orderInAddress(url, site);
  if (seen.length > 0 && isOfOne) {
    return cutBlocks(seen, page, place, named && { main: { number: named.number, root: page.root } });
  }
  if (seen.length === 0 && named !== undefined) {
    return cutBlocks([{ ...named, from: 'address', element: page.root }], page, place);
  }
  const links = outside(page.links, seen);
  const linked = findLinkAnchors(links, site, url.href);
  const anchors = [...seen, ...(isOfOne ? single(linked) : unseen(linked, seen))];
  if (anchors.length > 0) return cutBlocks(anchors, page, place, { isList: kind === 'order-list' });
  if (kind === 'order-list') return cardsWithoutNumber(page, place);
  if (kind === 'after-sale') {
    const cards = cardsWithoutNumber(page, place);
    if (cards.length > 1) return cards;
  }
  return kind === undefined || isOfOne ? [{ scope: page.scope, pictures: page.pictures }] : [];
}

/** On a page of one order links count only when they all name the same. */
function single(linked: readonly Anchor[]): Anchor[] {
  return new Set(linked.map(({ number }) => number)).size === 1 ? linked.slice(0, 1) : [];
}

/** Links of cards that show no number: those that are in no box of a number that is seen. */
function outside(links: readonly Element[], seen: readonly Anchor[]): readonly Element[] {
  if (seen.length === 0) return links;
  const boxes = new Set(splitByKey(seen, ({ number }) => number).values());
  return links.filter((link) => !isWithin(link, boxes));
}

function unseen(linked: readonly Anchor[], seen: readonly Anchor[]): Anchor[] {
  const shown = new Set(seen.map(({ number }) => number));
  return linked.filter(({ number }) => !shown.has(number));
}

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let each: Element | null = element; each !== null; each = outerElement(each)) {
    if (boxes.has(each)) return true;
  }
  return false;
}

/** A list that shows no number at all: its cards are marked by their sums, else by their pictures. */
function cardsWithoutNumber(page: Readable, place: Place): OrderBlock[] {
  const { tokens, hits } = page.scope;
  const sums = hits.filter(({ label }) => CARD_SUMS.has(label.fact)).map(({ token }) => token);
  const money = tokens.filter((token) => findMoney(token.text, place).length > 0);
  for (const marks of [sums, money, page.pictures]) {
    const groups = groupByBox(page, cardsAround(marks)).filter(({ pictures }) => pictures.length > 0);
    if (groups.length < 2 || groups.some((group) => !group.tokens.some((token) => money.includes(token))))
      continue;
    return groups.map((group) => ({ scope: narrow(page.scope, group.tokens), pictures: group.pictures }));
  }
  return page.pictures.length === 1 || sums.length === 1 ? [page] : [];
}

/** The cards of a list: where the boxes of the sums meet, its children that hold a sum. */
function cardsAround(sums: readonly { element: Element }[]): Element[] {
  const boxes = [...new Set(splitByKey(sums, (mark) => mark).values())];
  const parents = new Map<Element | null, number>();
  for (const box of boxes) {
    const outer = outerElement(box);
    parents.set(outer, (parents.get(outer) ?? 0) + 1);
  }
  const [list] = [...parents].sort((a, b) => b[1] - a[1])[0] ?? [];
  const inList = boxes.filter((box) => outerElement(box) === list);
  const around = sums.flatMap(({ element }) => childAround(element, list ?? null) ?? []);
  return list === undefined || list === null ? inList : [...new Set(around)];
}

function childAround(element: Element, list: Element | null): Element | undefined {
  for (let each: Element | null = element; each !== null; ) {
    const outer: Element | null = outerElement(each);
    if (outer === list) return each;
    each = outer;
  }
  return undefined;
}

/** What is seen in each of the boxes. */
function groupByBox({ scope, pictures }: Readable, boxes: readonly Element[]) {
  const groups = new Map(boxes.map((box) => [box, { tokens: [] as Token[], pictures: [] as Picture[] }]));
  const groupOf = (element: Element) => {
    for (let each: Element | null = element; each !== null; each = outerElement(each)) {
      const group = groups.get(each);
      if (group !== undefined) return group;
    }
    return undefined;
  };
  for (const token of scope.tokens) groupOf(token.element)?.tokens.push(token);
  for (const picture of pictures) groupOf(picture.element)?.pictures.push(picture);
  return [...groups.values()];
}
