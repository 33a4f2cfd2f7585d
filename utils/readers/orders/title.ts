import type { Hit } from '../labels/scan';
import { isButtonWord, type Scope } from '../labels/spots';
import { foldText } from '../text/fold';
import { countLetters } from '../text/letters';
import type { Token } from '../text/types';
import { AFTER_SALE_STATUSES, ORDER_STATUSES } from '../words/statuses';

const STATUSES = new Set([...ORDER_STATUSES, ...AFTER_SALE_STATUSES]);
const SHOP_NAME = /(?:旗舰店|专营店|专卖店|自营店|官方店|企业店|工厂店|直营店|折扣店)\s?[>›»]?$/;

/** A text that is a status and nothing else. */
export function isStatusWord(folded: string): boolean {
  return STATUSES.has(folded);
}

/** A text that can be the name of a product: 4 letters and more, no label, button, price, status, shop or address. */
export function isTitle(token: Token, scope: Scope): boolean {
  const { text, folded } = token;
  if (text.length < 4 || text.length > 300 || token.control !== null) return false;
  if (countLetters(text) < 2) return false;
  if (isButtonWord(token) || isStatusWord(folded) || SHOP_NAME.test(folded)) return false;
  if (/^\(?\d+ items?\b/.test(folded)) return false;
  if (/^[\d\s:./年月日¥￥$€£x×*-]+$/.test(folded) || /^[¥￥$€£]|: ?[-−]?(?:us ?)?[¥￥$€£] ?\d/.test(folded))
    return false;
  if (scope.hitsOf.get(token)?.some((hit) => hit.start === 0 && isLabelled(hit)) === true) return false;
  return !/。$|[。!?！？].+[。!?！？]/.test(text) || text.length < 60;
}

/** `实付款 ¥56.70` is a label with its sum, `Shipping container toy` is none. */
function isLabelled({ parted, end, token }: Hit): boolean {
  return parted || end === token.folded.length || /^\s?[¥￥$€£]/.test(token.folded.slice(end));
}

export function isShopName(text: string): boolean {
  return SHOP_NAME.test(foldText(text)) && text.length <= 30 && !/[,。:!?]/.test(foldText(text));
}
