import { isButtonWord, isLeadToValue, type Scope } from '../labels/spots';
import { hasWord } from '../text/letters';
import type { Token } from '../text/types';
import { isAddress, PHONE } from '../values/recipient';
import type { PageContext } from './context';
import { isStatusWord, isTitle } from './title';

/** Words of headings and notes that stand where a name could. */
const NO_NAME =
  /^(?:商品|订单|包裹|物流|收货|配送|售后|退款|服务|金额|地址|共|全部|预计|温馨|剩余|还剩)|(?:信息|详情|清单|列表|明细|成功|失败|中|卡片)$|[,。:;!?%¥￥$]|\d{4}/;
const REACH = 4;
const FAR_ABOVE = 100;
const LONGEST_SHOP = 30;
const SHORTEST_PRODUCT = 6;

/** On Chinese sites the shop's name stands right above its goods, without label or link. */
export function shopAbove(title: Token | undefined, scope: Scope, page: PageContext): Token | undefined {
  if (title === undefined || page.site.country !== 'CN') return undefined;
  const place = scope.tokens.indexOf(title);
  return scope.tokens
    .slice(Math.max(0, place - REACH), place)
    .reverse()
    .find(
      (token) =>
        isUnmarked(token, scope, page) &&
        token.text.length <= LONGEST_SHOP &&
        token.box.bottom <= title.box.top + 4 &&
        title.box.top - token.box.bottom < FAR_ABOVE,
    );
}

/** Where neither link nor picture marks the goods, their title is the last name before the sum. */
export function productBeforeSum(scope: Scope, page: PageContext): Token | undefined {
  if (page.site.country !== 'CN' || !/^order/.test(page.kind)) return undefined;
  const sum = scope.hits.find(({ label }) => label.fact === 'paid')?.token;
  if (sum === undefined) return undefined;
  const place = scope.tokens.indexOf(sum);
  return scope.tokens
    .slice(Math.max(0, place - REACH), place)
    .findLast(
      (token) =>
        token.text.length >= SHORTEST_PRODUCT && isTitle(token, scope) && isUnmarked(token, scope, page),
    );
}

function isValue(token: Token, scope: Scope): boolean {
  const before = scope.tokens[scope.tokens.indexOf(token) - 1];
  return before !== undefined && isLeadToValue(before, scope);
}

function isUnmarked(token: Token, scope: Scope, page: PageContext): boolean {
  const { folded, text } = token;
  return (
    token.control === null &&
    text.length >= 2 &&
    hasWord(text) &&
    !NO_NAME.test(folded) &&
    !isStatusWord(folded) &&
    token.element.closest('th') === null &&
    !scope.hitsOf.get(token)?.some(({ start }) => start === 0) &&
    !isValue(token, scope) &&
    !page.bars.has(token) &&
    !isButtonWord(token) &&
    !isAddress(text) &&
    !PHONE.test(text)
  );
}
