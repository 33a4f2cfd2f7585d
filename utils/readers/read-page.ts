import type { Facts } from '../facts';
import { machineZone } from '../time';
import { type Hit, scanToken } from './labels/scan';
import type { Scope } from './labels/spots';
import { narrow, type Readable } from './orders/blocks';
import type { PageContext } from './orders/context';
import { findFeeds, isOrderWord } from './orders/feeds';
import { findOrders } from './orders/find-orders';
import { isOrder, readOrder } from './orders/read-order';
import { readSeller } from './orders/texts';
import { kindByAddress, kindByLabels } from './page-kind';
import { siteOf } from './sites';
import { findBars } from './text/bars';
import { languageOf } from './text/language';
import { joinPieces } from './text/tokens';
import type { Token, Walked } from './text/types';
import { walkPage } from './text/walk';
import type { PageFacts, ReadContext } from './types';
import { toUrl } from './values/address';
import { findMoney } from './values/money';
import { placeOf } from './zone';

/** Enough of a page to tell its language and its currencies. */
const SAMPLE = 400;

/**
 * Reads the facts of a page that a person sees: every order on it, with its number, shop, sums and times.
 * Runs in the page's isolated world, changes nothing, asks nothing of the network. Unknown things are absent.
 */
export function readPage(document: Document, url: string, context: ReadContext = {}): PageFacts {
  const address = toUrl(url) ?? new URL('about:blank');
  const site = siteOf(address.hostname);
  const walked = walkPage(document);
  const page = readable(walked);
  const place = placeOf({
    host: address.hostname,
    country: site.country ?? site.countryOf?.(address),
    ...tongue(page.scope.tokens, document, context),
    machineZone: context.machineZone ?? machineZone(),
  });
  const addressKind = kindByAddress(address, site);
  const found = { ...page, links: walked.links, root: document.documentElement };
  const blocks = findOrders(found, { url: address, site, place, kind: addressKind });
  const kind = addressKind ?? kindByLabels(page.scope.hits, blocks.length);
  const reading: PageContext = {
    url: address,
    site,
    kind,
    place,
    now: context.now ?? new Date(),
    isList: blocks.length > 1 || kind === 'order-list',
    bars: findBars(page.scope.tokens),
  };
  const facts: Facts = {};
  readSeller(page.scope, facts);
  const orders = blocks.map((block) => readOrder(block, reading)).filter((order) => isOrder(order, kind));
  return {
    url,
    title: document.title,
    platform: site.platform,
    kind,
    orders,
    facts,
    zone: place.zone,
    zoneAssumed: place.assumed,
  };
}

/** The page without what is struck through and what the shop recommends. */
function readable(walked: Walked): Readable {
  const tokens = joinPieces(walked.pieces).filter((token) => !token.struck);
  const hitsOf = new Map<Token, Hit[]>();
  for (const token of tokens) {
    const hits = scanToken(token);
    if (hits.length > 0) hitsOf.set(token, hits);
  }
  const whole: Scope = { tokens, hits: [...hitsOf.values()].flat(), hitsOf };
  const words = tokens.filter((token) => hitsOf.get(token)?.some(isOrderWord) === true);
  const feeds = findFeeds(tokens, words, walked.pictures);
  if (feeds.size === 0) return { scope: whole, pictures: walked.pictures };
  const rest = tokens.filter((token) => !feeds.has(token));
  return { scope: narrow(whole, rest), pictures: walked.pictures };
}

function tongue(tokens: readonly Token[], document: Document, context: ReadContext) {
  const sample = tokens.slice(0, SAMPLE);
  const text = sample.map((token) => token.text).join(' ');
  const language = languageOf(text, document.documentElement?.lang || context.language || '');
  const signs = { yen: /^ja\b/i.test(language) ? 'JPY' : 'CNY', dollar: 'USD', yuan: 'CNY' };
  const currencies = new Set(
    sample.flatMap((token) => findMoney(token.text, signs).map(({ value }) => value.currency)),
  );
  return { language, currencies };
}
