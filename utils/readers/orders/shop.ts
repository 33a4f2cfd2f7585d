import { type Facts, setFact } from '../../facts';
import { pickText } from '../labels/pick';
import { isButtonWord, textAt } from '../labels/spots';
import { hasHan, hasWord } from '../text/letters';
import type { Token } from '../text/types';
import { readText } from '../values/read';
import type { FactReader, OrderBlock, PageContext } from './context';
import { isShopName, isTitle } from './title';
import { shopAbove } from './unmarked';

const SHOP_LINK =
  /[/.?&](?:shop|shops|store|stores|mall|seller|sellers|merchant)(?:[/._?=-]|\d|$)|mall_id=|shop_?id=|seller_?id=/i;
const LONGEST = 60;

/** Who sold it: by label, by the site's own mark, by a link to the shop, by a name that only a shop has. */
export const readShop: FactReader = (block, page, facts) => {
  const named = pickText(block.scope, 'shop', (spot) => readText('shop', spot, LONGEST))[0];
  if (named !== undefined) {
    setFact(facts, 'shop', { value: withoutScore(named.value), raw: named.raw, from: 'text' });
    return;
  }
  const shown =
    hintedShop(block, page) ??
    linkedShop(block, page) ??
    block.scope.tokens.find((token) => isShopName(token.text)) ??
    leadingShop(block, page) ??
    shopAbove(productToken(block, facts), block.scope, page);
  if (shown === undefined) return;
  const value = textAt({ token: shown, start: 0, end: shown.text.length }).replace(/\s*[>›»]$/, '');
  if (value !== '') setFact(facts, 'shop', { value, raw: shown.text, from: 'text' });
};

/** `vintagelens (2,301)`: how many people rated it is no part of its name. */
function withoutScore(name: string): string {
  return name.replace(/\s*\(\d[\d,.]*\s?[k%]?\)$/i, '');
}

function productToken({ scope }: OrderBlock, { product }: Facts): Token | undefined {
  return product && scope.tokens.find(({ text }) => text === product.raw || text === product.value);
}

function hintedShop({ scope }: OrderBlock, { site, hintsShown }: PageContext): Token | undefined {
  const selector = site.hints?.shop;
  if (selector === undefined || !hintsShown.has(selector)) return undefined;
  return scope.tokens.find((token) => token.element.closest(selector) !== null && isName(token, scope));
}

/** In a card any link to a shop is its shop; on a page of one order the shop's name is told by the site's own links only. */
function linkedShop({ scope }: OrderBlock, { site, isList }: PageContext): Token | undefined {
  return scope.tokens.find((token) => {
    const href = token.link?.getAttribute('href') ?? '';
    if (href === '' || !isName(token, scope)) return false;
    if (site.productLink?.test(href) === true) return false;
    return (
      site.shopLink?.test(href) === true ||
      (site.shopLink === undefined && SHOP_LINK.test(href) && (isList || isShopName(token.text)))
    );
  });
}

function leadingShop({ scope }: OrderBlock, { site, isList }: PageContext): Token | undefined {
  const first = scope.tokens[0];
  if (site.shopLeadsCard !== true || !isList || first === undefined) return undefined;
  return isName(first, scope) && isTitle({ ...first, text: first.text.padEnd(4) }, scope) ? first : undefined;
}

function isName(token: Token, { hitsOf }: OrderBlock['scope']): boolean {
  const label =
    hitsOf.get(token)?.some((hit) => hit.start === 0 && (hit.parted || hit.end === token.text.length)) ===
    true;
  return (
    !label &&
    !isButtonWord(token) &&
    token.control === null &&
    token.text.length <= LONGEST &&
    (hasWord(token.text) || hasHan(token.text))
  );
}
