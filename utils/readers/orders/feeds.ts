import type { Hit } from '../labels/scan';
import { nameOf } from '../text/dom';
import { firstLetter, trimMarks } from '../text/letters';
import { mentionsOf } from '../text/mentions';
import { elementsAround, holds, outerElement } from '../text/tree';
import type { Picture, Token } from '../text/types';
import { OTHER_ORDERS } from '../words/parcels';
import { FEED_CARD, FEED_HEADINGS, FEED_STARTS } from '../words/skip';

const HEADINGS = new Set(FEED_HEADINGS);
const FIRST_LETTERS = new Set(
  [...HEADINGS, ...FEED_STARTS, ...'您我你查其别ymo'].map((words) => words.charAt(0)),
);
const LONGEST_HEADING = 90;
/** A heading with no more tokens than this in its own box stands before its feed, not around it. */
const ONLY_HEADING = 4;

/** Tokens that belong to an order for sure, in page order; with `isNumber` those that name an order number. */
export interface OrderWords {
  words: readonly Token[];
  isNumber: (token: Token) => boolean;
}

/** Tokens of what the shop recommends, and of what it shows of other orders. */
export function findFeeds(
  tokens: readonly Token[],
  { words, isNumber }: OrderWords,
  pictures: readonly Picture[],
): Set<Token> {
  const feeds = new Set<Token>();
  const pictured = elementsAround(pictures.map(({ element }) => element));
  const hasCards = mentionsOf(tokens)(FEED_CARD);
  for (const token of tokens) {
    if (feeds.has(token)) continue;
    if (isHeading(token)) addFeed(token, tokens, wordsToStop(token, words, isNumber), feeds);
    else if (hasCards && FEED_CARD.test(token.folded)) addCard(token, tokens, words, pictured, feeds);
  }
  return feeds;
}

/** Behind the heading of other orders only the number of an order ends what is theirs; it says nothing before any order. */
function wordsToStop(
  heading: Token,
  words: readonly Token[],
  isNumber: (token: Token) => boolean,
): readonly Token[] {
  if (!OTHER_ORDERS.test(heading.folded) || !words.some(({ index }) => index < heading.index)) return words;
  return words.filter((word) => word.index < heading.index || isNumber(word));
}

const ORDER_FACTS = new Set([
  'orderNumber',
  'orderedAt',
  'paidAt',
  'shippedAt',
  'receivedAt',
  'completedAt',
  'trackingNumber',
  'afterSaleNumber',
  'recipient',
]);

/** Labels that only an order has: a feed reaches no further than the next of them. */
export function isOrderWord(hit: Hit): boolean {
  const { fact, rank = 1, kind } = hit.label;
  if (kind !== undefined || fact === null) return false;
  return ORDER_FACTS.has(fact) || (fact === 'paid' && rank < 4);
}

function isHeading(token: Token): boolean {
  const { folded } = token;
  if (folded.length > LONGEST_HEADING) return false;
  if (!FIRST_LETTERS.has(firstLetter(folded))) return false;
  const words = trimMarks(folded);
  const isFeed = HEADINGS.has(words) || FEED_STARTS.some((start) => words.startsWith(start));
  if (!isFeed && !OTHER_ORDERS.test(folded)) return false;
  const pressed =
    token.control !== null || (token.link !== null && token.element.closest('h1,h2,h3,h4,h5,h6') === null);
  return !pressed;
}

/** The largest element that begins with the heading and holds nothing of an order; else what follows the heading. */
function addFeed(heading: Token, tokens: readonly Token[], words: readonly Token[], feeds: Set<Token>): void {
  const place = tokens.indexOf(heading);
  const before = tokens[place - 1];
  const stop = words.find((word) => word.index > heading.index);
  const isOwn = (element: Element) =>
    !/^(?:body|html)$/.test(nameOf(element)) &&
    (before === undefined || !holds(element, before.element)) &&
    (stop === undefined || !holds(element, stop.element));
  const top = climb(feedAround(heading, before, tokens, words) ?? heading.element, isOwn);
  const inside = takeWhile(tokens, place, (token) => holds(top, token.element));
  const around = outerElement(top) ?? top;
  const taken =
    inside.length > ONLY_HEADING
      ? inside
      : takeWhile(tokens, place, (token) => token !== stop && holds(around, token.element));
  for (const token of taken) feeds.add(token);
}

/** A card of a feed without a heading: the smallest element around it with a picture, if nothing of an order is in it. */
function addCard(
  token: Token,
  tokens: readonly Token[],
  words: readonly Token[],
  pictured: ReadonlySet<Element>,
  feeds: Set<Token>,
): void {
  const near = [
    words.findLast((word) => word.index < token.index),
    words.find((word) => word.index > token.index),
  ];
  const isFree = (element: Element) =>
    near.every((word) => word === undefined || !holds(element, word.element));
  let card: Element | null = token.element;
  while (card !== null && !pictured.has(card)) card = outerElement(card);
  feeds.add(token);
  if (card === null || !isFree(card)) return;
  const around = card;
  const place = tokens.indexOf(token);
  const isIn = (each: Token) => holds(around, each.element);
  for (const each of takeWhile(tokens, place, isIn)) feeds.add(each);
  for (const each of takeWhile(tokens.slice(0, place).reverse(), 0, isIn)) feeds.add(each);
}

/**
 * The box that begins with the heading and holds more than it, where something of an order stands before: what it holds
 * is recommended, even if it talks like an order.
 */
function feedAround(
  heading: Token,
  before: Token | undefined,
  tokens: readonly Token[],
  words: readonly Token[],
): Element | undefined {
  if (before === undefined || !words.some(({ index }) => index < heading.index)) return undefined;
  const place = tokens.indexOf(heading);
  for (let each = outerElement(heading.element); each !== null; each = outerElement(each)) {
    const box = each;
    if (/^(?:body|html)$/.test(nameOf(box)) || holds(box, before.element)) return undefined;
    if (takeWhile(tokens, place, (token) => holds(box, token.element)).length > ONLY_HEADING) return box;
  }
  return undefined;
}

function climb(element: Element, isOwn: (element: Element) => boolean): Element {
  let top = element;
  for (let next = outerElement(top); next !== null && isOwn(next); next = outerElement(next)) top = next;
  return top;
}

function takeWhile(tokens: readonly Token[], from: number, isIn: (token: Token) => boolean): Token[] {
  const end = tokens.findIndex((token, place) => place >= from && !isIn(token));
  return tokens.slice(from, end < 0 ? tokens.length : end);
}
