import type { MessageKind } from '../../types';
import { widthOf } from '../box';
import { foldWords } from '../words/fold';
import {
  AMOUNT,
  DURATION,
  FILE_NAME,
  FILE_SIZE,
  LABELLED_CELL,
  ORDER_CELL,
  ORDER_STEP,
  REFUND_CELL,
  VOICE,
} from '../words/kinds';
import { WITHDRAWN } from '../words/words';
import { type Body, isLarge } from './body';
import type { Line } from './lines';

/** Longer lines are said, not filled in. */
const LONGEST_CELL = 60;
/** A card's picture is wider than any emoji, in pixels. */
const THUMB = 40;

/** What the words of a row are; `lines` are its words without buttons, `hasButtons` whether it had some. */
export function kindOf(body: Body, lines: readonly Line[], hasButtons: boolean): MessageKind {
  const words = lines.map(({ text }) => foldWords(text));
  const hasLarge = body.media.some(isLarge);
  if (lines.length === 1 && !hasLarge && WITHDRAWN.test(words[0] ?? '')) return 'withdrawn';
  if (body.media.some(({ kind }) => kind === 'video')) return 'video';
  if (body.media.some(({ kind }) => kind === 'audio') || VOICE.test(words.join(' '))) return 'voice';
  if (isFile(lines, words)) return 'file';
  if (isCard(body, words, hasButtons)) return cardOf(words);
  if (!hasLarge) return 'text';
  return words.some((word) => DURATION.test(word)) ? 'video' : 'picture';
}

function isFile(lines: readonly Line[], words: readonly string[]): boolean {
  const hasName = lines.some(({ text }) => FILE_NAME.test(text));
  return lines.length >= 2 && lines.length <= 4 && hasName && words.some((word) => FILE_SIZE.test(word));
}

/** Several cells with a picture or a button beside them, or with a sum, a number or a label that stands in one. */
function isCard(body: Body, words: readonly string[], hasButtons: boolean): boolean {
  if (words.length < 2) return false;
  const hasThumb = body.media.some(
    ({ kind, isButton, box }) => kind === 'picture' && !isButton && widthOf(box) > THUMB,
  );
  const cells = words.filter((word) => word !== '' && word.length <= LONGEST_CELL);
  const hasCell = cells.some(
    (cell) => AMOUNT.test(cell) || ORDER_CELL.test(cell) || LABELLED_CELL.test(cell),
  );
  return hasCell || ORDER_STEP.test(cells[0] ?? '') || (hasThumb && (hasButtons || words.length > 2));
}

function cardOf(words: readonly string[]): MessageKind {
  const all = words.join('\n');
  if (REFUND_CELL.test(all)) return 'refund';
  if (ORDER_CELL.test(all) || ORDER_STEP.test(words[0] ?? '')) return 'order';
  return AMOUNT.test(all) ? 'goods' : 'card';
}
