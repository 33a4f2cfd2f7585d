import { readListData } from './data/list-data';
import { qualify } from './labels/qualify';
import { scanToken } from './labels/scan';
import type { HitsOf } from './labels/spots';
import { type Look, lookAt } from './look';
import { narrow, type Readable } from './orders/blocks';
import type { PageContext } from './orders/context';
import { findFeeds, isOrderWord } from './orders/feeds';
import { findOrders } from './orders/find-orders';
import { matchRecords } from './orders/match-records';
import { isOrder, readOrder } from './orders/read-order';
import { readPageFacts } from './page-facts';
import { kindByAddress, kindByLabels, kindByTitle } from './page-kind';
import { placeOfTexts } from './place-of-texts';
import { siteOf } from './sites';
import { findBars } from './text/bars';
import { mentionsOf } from './text/mentions';
import type { Token } from './text/types';
import type { PageFacts, ReadContext } from './types';
import { toUrl } from './values/address';
import { toVisibleText } from './visible-text';

/** Enough of a page to tell its language and its currencies. */
const SAMPLE = 400;

/**
 * Reads the facts of a page that a person sees: every order on it, with its number, shop, sums and times.
 * Runs in the page's isolated world, changes nothing, asks nothing of the network. Unknown things are absent.
 */
export function readPage(document: Document, url: string, context: ReadContext = {}): PageFacts {
  return readLook(lookAt(document), url, context);
}

/**
 * The facts with the text that a person sees, frames of the same origin and open shadow roots included.
 * Both come from one walk over the page: they tell of the same moment.
 */
export function readPageAndText(
  document: Document,
  url: string,
  context: ReadContext = {},
): { page: PageFacts; text: string } {
  const look = lookAt(document);
  return { page: readLook(look, url, context), text: toVisibleText(look.tokens) };
}

function readLook(look: Look, url: string, context: ReadContext): PageFacts {
  const { document } = look;
  const address = toUrl(url) ?? new URL('about:blank');
  const site = siteOf(address.hostname);
  const page = readable(look);
  const sample = page.scope.tokens.slice(0, SAMPLE).map(({ text }) => text);
  const place = placeOfTexts(sample, address, document.documentElement.lang, context);
  const named = kindByAddress(address, site) ?? kindByTitle(address, document.title);
  const found = { ...page, links: look.links, root: document.documentElement };
  const blocks = findOrders(found, { url: address, site, place, kind: named });
  const numbered = blocks.filter(({ number }) => number !== undefined).length;
  const kind = named ?? kindByLabels(page.scope.hits, numbered);
  const reading: PageContext = {
    url: address,
    site,
    kind,
    place,
    now: context.now ?? new Date(),
    isList: blocks.length > 1 || kind === 'order-list',
    hintsShown: shownOf(Object.values(site.hints ?? {}), look.roots),
    mentions: mentionsOf(page.scope.tokens),
    bars: findBars(page.scope.tokens),
  };
  const orders = blocks.map((block) => readOrder(block, reading)).filter((order) => isOrder(order, kind));
  if (kind === 'order-list' && orders.some(({ orderNumber }) => orderNumber === undefined)) {
    matchRecords(orders, readListData(document, site));
  }
  return {
    url,
    title: document.title,
    platform: site.platform,
    kind,
    orders,
    facts: readPageFacts(page.scope, reading, document.title),
    zone: place.zone,
    zoneAssumed: place.assumed,
  };
}

/** The selectors that fit any element: asking once for the page spares asking every text. */
function shownOf(selectors: readonly string[], roots: readonly ParentNode[]): Set<string> {
  return new Set(selectors.filter((selector) => roots.some((root) => root.querySelector(selector) !== null)));
}

/** The page without what is struck through and what the shop recommends. */
function readable({ tokens: all, pictures }: Look): Readable {
  const hitsOf = findLabels(all);
  const tokens = all.filter((token) => !token.struck);
  const whole = narrow({ hitsOf }, tokens);
  const words = tokens.filter((token) => hitsOf.get(token)?.some(isOrderWord) === true);
  const isNumber = (token: Token) =>
    hitsOf.get(token)?.some(({ label }) => label.fact === 'orderNumber') === true;
  const feeds = findFeeds(tokens, { words, isNumber }, pictures);
  if (feeds.size === 0) return { scope: whole, pictures };
  return {
    scope: narrow(
      whole,
      tokens.filter((token) => !feeds.has(token)),
    ),
    pictures,
  };
}

/** The labels in every token, kept by its place: a map of thousands of objects is slow. */
function findLabels(tokens: readonly Token[]): HitsOf {
  const byPlace = tokens.map((token, place) => {
    const hits = scanToken(token);
    if (hits.length === 0) return undefined;
    return qualify(hits, tokens[place - 1]);
  });
  return { get: ({ index }) => byPlace[index], has: ({ index }) => byPlace[index] !== undefined };
}
