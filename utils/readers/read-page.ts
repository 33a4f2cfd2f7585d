import { FACT_NAMES, type Facts, setFact } from '../facts';
import { machineZone } from '../time';
import { kindOf } from './kind-of';
import { type Anchor, findAnchors } from './orders/anchors';
import type { OrderBlock, PageContext } from './orders/context';
import { findFeeds, isOrderWord } from './orders/feeds';
import { readNames } from './orders/names';
import { readSums } from './orders/paid';
import { splitByKey } from './orders/split';
import { readStatus } from './orders/status';
import { readTimes } from './orders/times';
import { readWords } from './orders/words';
import { scanAll, scopeOf } from './scope';
import { siteOf } from './sites';
import { findBars } from './text/bars';
import { languageOf } from './text/language';
import { toLines } from './text/lines';
import { joinPieces } from './text/tokens';
import { holds } from './text/tree';
import type { Token, Walked } from './text/types';
import { walkPage } from './text/walk';
import type { PageFacts } from './types';
import { orderInAddress, toUrl } from './values/address';
import { CURRENCIES } from './words/money';
import { placeOf } from './zone';

/** The subjects of an order, each read by its own reader; later ones may use what earlier ones found. */
const READERS = [readWords, readNames, readTimes, readStatus, readSums];
/** Enough of a page's text to tell its language and money. */
const SAMPLE = 20_000;
/** Most of a page's text that is kept beside its picture. */
const LONGEST_TEXT = 2_000_000;
/** Facts of which one at least must be there before a page without an order number counts as one about an order. */
const ORDER_FACTS = [
  'paid',
  'orderedAt',
  'trackingNumber',
  'receivedAt',
  'shippedAt',
  'afterSaleNumber',
  'refundAmount',
] as const;

export interface ReadContext {
  now?: Date;
  machineZone?: string;
}

/** Reads what a page shows; changes nothing on it and never throws for what stands there. */
export function readPage(document: Document, address: string, context: ReadContext = {}): PageFacts {
  const url = toUrl(address) ?? new URL('about:blank');
  const site = siteOf(url.hostname);
  const walked = walkPage(document);
  const all = joinPieces(walked.pieces);
  const sample = all
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE);
  const place = placeOf({
    host: url.hostname,
    country: site.country ?? site.countryOf?.(url),
    language: languageOf(sample, document.documentElement.lang),
    currencies: new Set(CURRENCIES.filter(([sign]) => sample.includes(sign)).map(([, code]) => code)),
    machineZone: context.machineZone ?? machineZone(),
  });
  const hitsOf = scanAll(all);
  const orderWords = all.filter((token) => hitsOf.get(token)?.some(isOrderWord));
  const feeds = findFeeds(all, orderWords, walked.pictures);
  const tokens = all.filter((token) => !feeds.has(token) && !token.struck);
  const anchors = findAnchors(scopeOf(tokens, hitsOf), site);
  const numbers = new Set(anchors.map(({ number }) => number));
  const page: PageContext = {
    url,
    site,
    kind: kindOf(url, site, document.title, numbers.size),
    place,
    now: context.now ?? new Date(),
    isList: numbers.size > 1,
    bars: findBars(tokens),
  };
  const blocks = blocksOf(tokens, anchors, hitsOf, walked, page);
  const orders = blocks.map((block) => readOrder(block, page)).filter(isAboutOrder);
  return {
    url: address,
    title: document.title,
    platform: site.platform,
    kind: page.kind,
    orders,
    facts: {},
    zone: place.zone,
    zoneAssumed: place.assumed,
  };
}

/** The page's visible text, line by line. */
export function readVisibleText(document: Document): string {
  const lines = toLines(joinPieces(walkPage(document).pieces));
  return lines
    .map((line) => line.map(({ text }) => text).join(' '))
    .join('\n')
    .slice(0, LONGEST_TEXT);
}

function blocksOf(
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  hitsOf: ReturnType<typeof scanAll>,
  { pictures }: Walked,
  page: PageContext,
): OrderBlock[] {
  const first = new Map<string, Anchor>();
  for (const anchor of anchors) if (!first.has(anchor.number)) first.set(anchor.number, anchor);
  if (!page.isList)
    return [{ ...numberOf([...first.values()][0], page), scope: scopeOf(tokens, hitsOf), pictures }];
  const elements = splitByKey(anchors, ({ number }) => number);
  return [...first.values()].map((anchor) => {
    const element = elements.get(anchor) ?? anchor.element;
    const own = tokens.filter((token) => holds(element, token.element));
    return {
      ...numberOf(anchor, page),
      scope: scopeOf(own, hitsOf),
      pictures: pictures.filter((each) => holds(element, each.element)),
    };
  });
}

function numberOf(anchor: Anchor | undefined, page: PageContext): Pick<OrderBlock, 'number' | 'anchor'> {
  if (anchor !== undefined) {
    const { number: value, raw, from, token } = anchor;
    return { number: { value, raw, from }, ...(token !== undefined && { anchor: token }) };
  }
  const inAddress = orderInAddress(page.url, page.site);
  if (inAddress === undefined) return {};
  return { number: { value: inAddress.number, raw: inAddress.raw, from: 'address' } };
}

function readOrder(block: OrderBlock, page: PageContext): Facts {
  const facts: Facts = {};
  if (page.site.platform !== 'other') {
    setFact(facts, 'platform', { value: page.site.platform, raw: page.url.hostname, from: 'address' });
  }
  if (block.number !== undefined) setFact(facts, 'orderNumber', block.number);
  for (const read of READERS) read(block, page, facts);
  const sorted: Facts = {};
  for (const name of FACT_NAMES) {
    const fact = facts[name];
    if (fact !== undefined) setFact(sorted, name, fact);
  }
  return sorted;
}

function isAboutOrder(facts: Facts): boolean {
  return facts.orderNumber !== undefined || ORDER_FACTS.some((name) => facts[name] !== undefined);
}
