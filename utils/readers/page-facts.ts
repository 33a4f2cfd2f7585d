import { type Facts, setFact } from '../facts';
import { pickText } from './labels/pick';
import type { Scope } from './labels/spots';
import type { PageContext } from './orders/context';
import { readBadges } from './orders/promises';
import { readSeller } from './orders/texts';
import { isTitle } from './orders/title';
import type { Token } from './text/types';
import { readText } from './values/read';

const SHORTEST_TITLE = 6;

/** What a page says that belongs to no order: the business behind a shop; on a product's page the product and its promises. */
export function readPageFacts(scope: Scope, page: PageContext, title: string): Facts {
  const facts: Facts = {};
  readSeller(scope, facts);
  if (page.kind !== 'product' && page.kind !== 'snapshot') return facts;
  const product = scope.tokens.find((token) => isHeading(token, title) && isTitle(token, scope));
  if (product !== undefined) {
    setFact(facts, 'product', { value: product.text, raw: product.text, from: 'text' });
  }
  const shop = pickText(scope, 'shop', (spot) => readText('shop', spot, 60))[0];
  if (shop !== undefined) setFact(facts, 'shop', { value: shop.value, raw: shop.raw, from: 'text' });
  readBadges(scope, facts);
  return facts;
}

/** A page's main heading, or the words that its title begins with. */
function isHeading({ element, text }: Token, title: string): boolean {
  return element.closest('h1') !== null || (text.length >= SHORTEST_TITLE && title.startsWith(text));
}
