import { setFact } from '../../facts';
import { isButtonWord } from '../labels/spots';
import type { Token } from '../text/types';
import type { FactReader, PageContext } from './context';

/** Addresses of shops and products on sites that are not known. */
const SHOP_LINK = /\b(?:shop|store|mall|seller)s?\b|mall_page|shop_/i;
const PRODUCT_LINK = /\b(?:item|detail|goods|product|offer|dp|itm)s?\b|goods_id|\/p\//i;
const ORDER_LINK = /order|trade|track|express|refund|complaint|chat|comment|invoice/i;
/** Words with which a shop's name ends where it stands without label or link. */
const SHOP_ENDING = /(?:旗舰店|专营店|专卖店|自营店|官方店|企业店|直营店|专柜|商行|小店|网店)$/;
const SHORTEST_PRODUCT = 6;
const LONGEST = 200;
const PIECES = /^[x×*]\s?(\d{1,4})$/i;

/** Shop and product where no label names them: by the links they stand in; and pieces written as ×2. */
export const readNames: FactReader = ({ scope }, page, facts) => {
  if (facts.shop === undefined) {
    const shop =
      scope.tokens.find((token) => isLinkTo(token, shopLinkOf(page)) && isName(token, 2, 40)) ??
      leader(scope.tokens, page) ??
      scope.tokens.find((token) => SHOP_ENDING.test(token.folded) && isName(token, 3, 40));
    if (shop !== undefined) setFact(facts, 'shop', { value: shop.text, raw: shop.text, from: 'text' });
  }
  if (facts.product === undefined) {
    const products = scope.tokens.filter(
      (token) => isProduct(token, page) && isName(token, SHORTEST_PRODUCT, LONGEST),
    );
    const product = products[0];
    if (product !== undefined)
      setFact(facts, 'product', { value: product.text, raw: product.text, from: 'text' });
  }
  if (facts.quantity === undefined) {
    const pieces = scope.tokens.flatMap((token) => PIECES.exec(token.folded)?.[1] ?? []);
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined) {
      setFact(facts, 'quantity', { value: Number(only), raw: `×${only}`, from: 'text' });
    }
  }
};

function shopLinkOf({ site }: PageContext): RegExp {
  return site.shopLink ?? SHOP_LINK;
}

function isLinkTo(token: Token, address: RegExp): boolean {
  const href = token.link?.getAttribute('href') ?? '';
  return href !== '' && address.test(href) && !ORDER_LINK.test(href);
}

function isProduct(token: Token, { site }: PageContext): boolean {
  return isLinkTo(token, site.productLink ?? PRODUCT_LINK);
}

function isName(token: Token, shortest: number, longest: number): boolean {
  const { text } = token;
  return (
    text.length >= shortest &&
    text.length <= longest &&
    !isButtonWord(token) &&
    /\p{L}/u.test(text) &&
    !/^[¥￥$€£]/.test(text)
  );
}

/** On some sites the first line of a card is the shop's name. */
function leader(tokens: readonly Token[], { site, isList }: PageContext): Token | undefined {
  const [first] = tokens;
  return site.shopLeadsCard === true && isList && first !== undefined && isName(first, 2, 40)
    ? first
    : undefined;
}
