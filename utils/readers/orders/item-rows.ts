import { holds, outerElement } from '../text/tree';
import { boxesShareRow, type Picture, type Token } from '../text/types';
import type { OrderBlock, PageContext } from './context';
import { splitByKey } from './split';
import { isTitle } from './title';

/** One line of an order on the page. */
export interface ItemRow {
  tokens: readonly Token[];
  /** Token of the title. */
  title: Token;
  isLink: boolean;
}

const PRODUCT_LINK =
  /[/.](?:item|items|goods|product|products|offer|dp|itm|p)(?:[/._?-]|$)|goods_id=|item_?id=|product_?id=|sku_?id=/i;
const QUANTITY = /(?:^|\s|[\d元])[x×*✕]\s?\d{1,4}$|^(?:数量|购买数量|qty\.?|quantity|件数)\s?:?\s?\d/;

/** What `QUANTITY` begins with where it does not end with its digits. */
const LABELLED = /^[数购q件]/;

/** How far right of its picture a title stands, in pixels; farther where nothing is nearer. */
const BESIDE = 80;
const FAR_BESIDE = 240;

/** The rows of an order's products: by their links; where there are none, by their pictures. */
export function findItemRows(block: OrderBlock, page: PageContext): ItemRow[] {
  const byLink = rowsByLink(block, page);
  const rows = byLink.length > 0 ? byLink : rowsByPicture(block);
  if (rows.length === 0) return [];
  return page.isList ? rows : nearestRows(rows, block);
}

export function isQuantity({ folded }: Token): boolean {
  return (/\d/.test(folded.charAt(folded.length - 1)) || LABELLED.test(folded)) && QUANTITY.test(folded);
}

function rowsByLink({ scope }: OrderBlock, page: PageContext): ItemRow[] {
  const marks = scope.tokens
    .filter((token) => token.link !== null && isProductLink(token.link, page) && isTitle(token, scope))
    .map((token) => ({ token, element: token.element, key: token.link?.getAttribute('href') ?? '' }));
  const [only] = marks;
  if (only !== undefined && marks.every(({ key }) => key === only.key)) {
    return [{ tokens: scope.tokens, title: only.token, isLink: true }];
  }
  const rows = splitByKey(marks, ({ key }) => key);
  const seen = new Set<string>();
  return marks.flatMap(({ token, key }, at) => {
    if (seen.has(key)) return [];
    seen.add(key);
    const mark = marks[at];
    const own = mark === undefined ? undefined : rows.get(mark);
    return own === undefined
      ? []
      : [{ tokens: scope.tokens.filter((each) => holds(own, each.element)), title: token, isLink: true }];
  });
}

function isProductLink(link: Element, page: PageContext): boolean {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#|javascript:|$)/i.test(href) || page.site.shopLink?.test(href) === true) return false;
  return (
    page.site.productLink?.test(href) === true ||
    (page.site.productLink === undefined && PRODUCT_LINK.test(href))
  );
}

/** A picture with a text on its right or right below it; each picture's own box is one row. */
function rowsByPicture({ scope, pictures }: OrderBlock): ItemRow[] {
  const boxes = splitByKey(pictures, (picture) => picture);
  return pictures.flatMap((picture) => {
    const own = boxes.get(picture);
    if (own === undefined) return [];
    const tokens = scope.tokens.filter((token) => holds(own, token.element));
    const title = besidePicture(picture, tokens).find((token) => isTitle(token, scope));
    return title === undefined ? [] : [{ tokens: besideRow(picture, tokens), title, isLink: false }];
  });
}

function besidePicture({ box }: Picture, tokens: readonly Token[]): Token[] {
  const right = tokens.filter((token) => token.box.left >= box.right - 4 && boxesShareRow(box, token.box));
  for (const reach of [BESIDE, FAR_BESIDE]) {
    const beside = right.filter((token) => token.box.left - box.right < reach);
    if (beside.length > 0) return beside;
  }
  return tokens.filter(
    (token) =>
      token.box.top >= box.bottom - 4 &&
      token.box.top - box.bottom < 60 &&
      token.box.left >= box.left - 8 &&
      token.box.left <= box.right,
  );
}

/** What stands beside the picture, up to the other edge: title, kind, price, pieces. */
function besideRow({ box }: Picture, tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.box.top < box.bottom + 60 && token.box.bottom > box.top - 20);
}

/** On a page of one order the rows near its number, and of those the ones with pieces where any has. */
function nearestRows(rows: readonly ItemRow[], { anchor, scope }: OrderBlock): ItemRow[] {
  const counted = rows.filter(({ tokens }) => tokens.some(isQuantity));
  const likely = counted.length > 0 ? counted : rows;
  if (likely.length <= 1) return [...likely];
  const near = anchor ?? scope.tokens[0];
  if (near === undefined) return [];
  for (let around = outerElement(near.element); around !== null; around = outerElement(around)) {
    const box = around;
    const inside = likely.filter(({ title }) => holds(box, title.element));
    if (inside.length > 0) return inside;
  }
  return [];
}
