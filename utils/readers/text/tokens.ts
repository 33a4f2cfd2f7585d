import { contains, nameOf, parentOf } from './dom';
import { cleanText, foldText } from './fold';
import { type Box, boxesShareRow, joinBoxes, type Piece, type Token } from './types';

/** Space between two pieces, in heights of the smaller one, up to which they are seen as one word. */
const WORD_GAP = 0.2;
const PRICE_GAP = 0.5;
/** Each of these stands for itself: text of two of them never belongs together. */
const CELLS = new Set('td th li dd dt p h1 h2 h3 h4 h5 h6'.split(' '));
/** So does each of these, unless they are parts of one price. */
const BLOCKS = new Set([...CELLS, 'div', 'section']);
/** Parts of a price: currency sign, digits, point. */
const PRICE_PART = /^(?:[¥￥$€£₩]|[a-z]{2,3}\$?|[\d.,]{1,9})$/i;
const CLIMB = 4;
const NO_SEAMS: readonly number[] = [];

/** Pieces in page order, joined where a person reads them as one, and set on rows. */
export function joinPieces(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let group: Piece[] = [];
  let text = '';
  let seams: number[] = [];
  let row = 0;
  let box: Box | undefined;
  const close = () => {
    const first = group[0];
    const clean = text.trim();
    if (first !== undefined && box !== undefined && clean !== '') {
      const lead = text.length - text.trimStart().length;
      const ends = seams.length === 0 ? NO_SEAMS : seams.map((at) => at - lead);
      tokens.push(makeToken(tokens.length, clean, ends, group, first, box, row));
    }
    group = [];
    seams = [];
  };
  for (const piece of pieces) {
    const part = cleanText(piece.text);
    if (part.trim() === '') continue;
    const before = group[group.length - 1];
    if (before !== undefined && box !== undefined && isOneWord(before, piece)) {
      if (before.element !== piece.element) seams.push(text.trimEnd().length);
      text += isRaisedCents(before, piece, text, part) ? `.${part}` : part;
      box = joinBoxes(box, joinBoxes(piece.first, piece.last));
    } else {
      const sameRow = before !== undefined && boxesShareRow(before.last, piece.first);
      close();
      if (!sameRow) row += 1;
      text = part;
      box = joinBoxes(piece.first, piece.last);
    }
    group.push(piece);
  }
  close();
  return tokens;
}

function makeToken(
  index: number,
  text: string,
  seams: readonly number[],
  group: Piece[],
  first: Piece,
  box: Box,
  row: number,
): Token {
  return {
    index,
    text,
    folded: foldText(text),
    seams,
    box,
    element: first.element,
    row,
    struck: first.struck,
    cut: group.length === 1 ? first.cut : group.some((piece) => piece.cut),
    link: group.length === 1 ? first.link : (group.find((piece) => piece.link !== null)?.link ?? null),
    control: first.control,
  };
}

function isOneWord(before: Piece, piece: Piece): boolean {
  if (before.struck !== piece.struck || before.control !== piece.control || before.link !== piece.link)
    return false;
  if (!boxesShareRow(before.last, piece.first)) return false;
  const height = Math.min(before.last.bottom - before.last.top, piece.first.bottom - piece.first.top);
  const gap = piece.first.left - before.last.right;
  if (gap < -4 || gap > height * PRICE_GAP) return false;
  const isPrice = PRICE_PART.test(before.text.trim()) && PRICE_PART.test(piece.text.trim());
  if (piece.spaced && gap > 1 && !isPrice) return false;
  if (!isPrice && gap > height * WORD_GAP) return false;
  return before.element === piece.element || areNear(before.element, piece.element, isPrice ? CELLS : BLOCKS);
}

/** A few steps up from one stands an element that holds both, and no table cell, paragraph or box parts them. */
function areNear(a: Element, b: Element, parting: ReadonlySet<string>): boolean {
  let common: Element | null = b;
  for (let step = 0; common !== null && !contains(common, a); step += 1) {
    if (step >= CLIMB) return false;
    common = parentOf(common);
  }
  return common !== null && cellWithin(a, common, parting) === cellWithin(b, common, parting);
}

function cellWithin(element: Element, common: Element, parting: ReadonlySet<string>): Element | null {
  for (let each: Element | null = element; each !== null && each !== common; each = parentOf(each)) {
    if (parting.has(nameOf(each))) return each;
  }
  return null;
}

/** Cents written small and high without a point, as in `$28` with a raised `50`. */
function isRaisedCents(before: Piece, piece: Piece, text: string, part: string): boolean {
  if (!/^\d{2}$/.test(part.trim()) || !/^\D{0,4}\d[\d,]*$/.test(text.trim())) return false;
  const height = before.last.bottom - before.last.top;
  const small = piece.first.bottom - piece.first.top;
  return small < 0.85 * height;
}
