import { foldWords } from '../words/fold';
import { PLATFORM_NAMES, ROBOT_NAMES } from '../words/words';
import type { Piece } from './pieces';

const LONGEST = 12;

/** Splits off a label that stands in a bubble before its words (`机器人`, `平台客服`), in an element of its own. */
export function splitTag(pieces: readonly Piece[]): { tag: string; pieces: readonly Piece[] } {
  const [first, second] = pieces;
  if (
    first === undefined ||
    second === undefined ||
    first.element === second.element ||
    first.text.includes('\n')
  )
    return { tag: '', pieces };
  const words = foldWords(first.text);
  const isTag = words.length <= LONGEST && (ROBOT_NAMES.test(words) || PLATFORM_NAMES.test(words));
  return isTag && first.element.children.length === 0 && !first.isButton
    ? { tag: words, pieces: pieces.slice(1) }
    : { tag: '', pieces };
}
