import { type OrderItem, setFact } from '../../facts';
import { namesColumn, pickAll, pickText } from '../labels/pick';
import type { Token } from '../text/types';
import { readQuantity, readText } from '../values/read';
import type { FactReader, OrderBlock, PageContext } from './context';
import { type ReadItem, readItem } from './item';
import { findItemRows, type ItemRow } from './item-rows';
import { productBeforeSum } from './unmarked';

/** `共2件商品`, `2 items`: all pieces of the order. */
const ALL_PIECES = /(?:^|[^\d])共\s?(\d{1,4})\s?件|^\(?(\d{1,4}) items?\b/m;

const SHORTEST_LABEL = 6;
const LONGEST_LABEL = 200;

/** What was bought: each line, the first one's title, all pieces together. */
export const readItems: FactReader = (block, page, facts) => {
  const named = pickText(block.scope, 'product', (spot) => readText('product', spot, 300))[0];
  const rows = namedRows(named?.spot.token, findItemRows(block, page));
  const shown = rows.flatMap((row) => readItem(row, block, page) ?? []);
  const read = shown.length > 0 || named !== undefined ? shown : picturedItems(block);
  const first = read[0];
  if (named !== undefined) setFact(facts, 'product', { value: named.value, raw: named.raw, from: 'text' });
  else if (first !== undefined)
    setFact(facts, 'product', { value: first.item.title, raw: first.raw, from: first.from });
  else {
    const last = productBeforeSum(block.scope, page);
    if (last !== undefined) setFact(facts, 'product', { value: last.text, raw: last.text, from: 'text' });
  }
  if (read.length > 0) {
    const raw = read.map(({ item }) => item.title).join(' | ');
    setFact(facts, 'items', { value: read.map(({ item }) => item), raw, from: first?.from ?? 'text' });
  }
  readPieces(
    block,
    page,
    read.map(({ item }) => item),
    facts,
  );
  const single = read.length === 1 ? first : undefined;
  if (single?.item.unitPrice !== undefined && facts.unitPrice === undefined) {
    setFact(facts, 'unitPrice', { value: single.item.unitPrice, raw: single.rawPrice ?? '', from: 'text' });
  }
};

/** A labelled product is the row that shows it, where there is one. */
function namedRows(named: Token | undefined, rows: readonly ItemRow[]): readonly ItemRow[] {
  const own = named === undefined ? undefined : rows.find(({ tokens }) => tokens.includes(named));
  return own === undefined ? rows : [own];
}

/** Where pictures alone show the goods, they say themselves what they are of. */
function picturedItems({ pictures }: OrderBlock): ReadItem[] {
  return pictures.flatMap(({ element }) => {
    const title = (element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '').trim();
    const isTitle = title.length >= SHORTEST_LABEL && title.length <= LONGEST_LABEL;
    return isTitle ? [{ item: { title }, raw: title, from: 'attribute' as const }] : [];
  });
}

function firstMatch(pattern: RegExp, tokens: readonly Token[]): RegExpExecArray | undefined {
  for (const { folded } of tokens) {
    const match = pattern.exec(folded);
    if (match !== null) return match;
  }
  return undefined;
}

const readPieces = (
  { scope }: OrderBlock,
  page: PageContext,
  items: readonly OrderItem[],
  facts: Parameters<FactReader>[2],
): void => {
  const counts = items.map(({ quantity }) => quantity ?? 0);
  if (counts.length > 0 && counts.every((count) => count > 0)) {
    const value = counts.reduce((sum, count) => sum + count, 0);
    setFact(facts, 'quantity', { value, raw: counts.map((count) => `×${count}`).join(' '), from: 'text' });
    return;
  }
  const all = page.mentions(ALL_PIECES) ? firstMatch(ALL_PIECES, scope.tokens) : undefined;
  if (all !== undefined) {
    setFact(facts, 'quantity', { value: Number(all[1] ?? all[2]), raw: all[0].trim(), from: 'text' });
    return;
  }
  const labelled = pickAll(scope, 'quantity', readQuantity).filter(({ hit }) => !namesColumn(hit));
  const only = labelled[0];
  if (only !== undefined && labelled.length === 1 && items.length <= 1) {
    setFact(facts, 'quantity', { value: only.value, raw: only.raw, from: 'text' });
  }
};
