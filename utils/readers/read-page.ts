import { readListData } from './data/list-data';
import { type Hit, scanToken } from './labels/scan';
import type { Scope } from './labels/spots';
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

/** The page without what is struck through and what the shop recommends. */
function readable({ tokens: all, pictures }: Look): Readable {
  const tokens = all.filter((token) => !token.struck);
  const hitsOf = new Map<Token, Hit[]>();
  for (const token of tokens) {
    const hits = scanToken(token);
    if (hits.length > 0) hitsOf.set(token, hits);
  }
  const whole: Scope = { tokens, hits: [...hitsOf.values()].flat(), hitsOf };
  const words = tokens.filter((token) => hitsOf.get(token)?.some(isOrderWord) === true);
  const feeds = findFeeds(tokens, words, pictures);
  if (feeds.size === 0) return { scope: whole, pictures };
  return {
    scope: narrow(
      whole,
      tokens.filter((token) => !feeds.has(token)),
    ),
    pictures,
  };
}
