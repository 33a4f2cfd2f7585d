import type { Site } from '../sites/types';
import { outerElement } from '../text/tree';
import type { Token } from '../text/types';
import type { PageKind } from '../types';
import { orderInAddress } from '../values/address';
import type { Place } from '../zone';
import { type Anchor, findAnchors, findLinkAnchors } from './anchors';
import { cutBlocks, narrow, type Readable } from './blocks';
import type { OrderBlock } from './context';
import { splitByKey } from './split';

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
  const seen = findAnchors(page.scope, site);
  const isOfOne = kind !== undefined && kind !== 'order-list';
  if (seen.length > 0 && isOfOne) return cutBlocks(seen, page, place);
  const named = kind === 'order-list' ? undefined : orderInAddress(url, site);
  if (seen.length === 0 && named !== undefined) {
    return cutBlocks([{ ...named, from: 'address', element: page.root }], page, place);
  }
  const linked = findLinkAnchors(page.links, site, url.href);
  const anchors = [...seen, ...(isOfOne ? single(linked) : unseen(linked, seen))];
  if (anchors.length > 0) return cutBlocks(anchors, page, place);
  if (kind === 'order-list') return cardsWithoutNumber(page);
  return kind === undefined || isOfOne ? [{ scope: page.scope, pictures: page.pictures }] : [];
}

/** On a page of one order links count only when they all name the same. */
function single(linked: readonly Anchor[]): Anchor[] {
  return new Set(linked.map(({ number }) => number)).size === 1 ? linked.slice(0, 1) : [];
}

/** Links of cards that show no number: those that are in no box of a number that is seen. */
function unseen(linked: readonly Anchor[], seen: readonly Anchor[]): Anchor[] {
  if (seen.length === 0) return [...linked];
  const shown = new Set(seen.map(({ number }) => number));
  const boxes = new Set(splitByKey(seen, ({ number }) => number).values());
  return linked.filter(({ number, element }) => !shown.has(number) && !isWithin(element, boxes));
}

function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let each: Element | null = element; each !== null; each = outerElement(each)) {
    if (boxes.has(each)) return true;
  }
  return false;
}

/** A list that shows no number at all: each card has its own sum paid, so that label marks the cards. */
function cardsWithoutNumber(page: Readable): OrderBlock[] {
  const hits = page.scope.hits.filter(({ label }) => label.fact === 'paid');
  const counts = new Map<string, number>();
  const wordOf = ({ token, start, end }: (typeof hits)[number]) => token.folded.slice(start, end);
  for (const hit of hits) counts.set(wordOf(hit), (counts.get(wordOf(hit)) ?? 0) + 1);
  const [word] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const marks = hits.filter((hit) => wordOf(hit) === word).map(({ token }) => token);
  const boxes = splitByKey(marks, (token: Token) => token);
  return marks.flatMap((mark) => {
    const box = boxes.get(mark);
    if (box === undefined) return [];
    const inBox = (element: Element) => isWithin(element, new Set([box]));
    const tokens = page.scope.tokens.filter(({ element }) => inBox(element));
    return [
      { scope: narrow(page.scope, tokens), pictures: page.pictures.filter(({ element }) => inBox(element)) },
    ];
  });
}
