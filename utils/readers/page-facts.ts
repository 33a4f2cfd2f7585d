import { type Facts, setFact } from '../facts';
import { pickAll } from './labels/pick';
import type { Scope } from './labels/spots';
import type { PageContext } from './orders/context';
import { readBadges } from './orders/promises';
import { readShop } from './orders/shop';
import { readSeller } from './orders/texts';
import { clockOf } from './orders/times';
import { isTitle } from './orders/title';
import type { Token } from './text/types';
import { readMoney } from './values/read';

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
  readShop({ scope, pictures: [] }, page, facts);
  readPrice(scope, page, facts);
  readBadges(scope, facts);
  return facts;
}

/** The one price that a label names; of several none is told to be the price. */
function readPrice(scope: Scope, page: PageContext, facts: Facts): void {
  const reading = { clock: clockOf(page), place: page.place };
  const prices = pickAll(scope, 'unitPrice', (spot) => readMoney(spot, reading));
  const [first] = prices;
  if (first === undefined || prices.some(({ value }) => value.amount !== first.value.amount)) return;
  setFact(facts, 'unitPrice', { value: first.value, raw: first.raw, from: 'text' });
}

/** A page's main heading, or the words that its title begins with. */
function isHeading({ element, text }: Token, title: string): boolean {
  return element.closest('h1') !== null || (text.length >= SHORTEST_TITLE && title.startsWith(text));
}
