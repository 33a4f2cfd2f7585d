import { sharedHeight } from '../box';
import { metaOf } from '../words/meta';
import { isTime, splitTime } from '../words/time';
import { sizeOf, trimName } from './around-body';
import { type Line, linesOf } from './lines';

/** Name and time that stand above the words without any frame between. */
export interface Header {
  name: string;
  time: string;
  hasReadMark: boolean;
  rest: Line[];
}

const LONGEST_NAME = 48;

/**
 * Takes name, time and marks off the beginning of lines. `isFlat`: nothing frames the words, so a name is told by its
 * letters being set otherwise than the words below; in a frame only by a time beside it. `leaves`: lines that stay at least.
 */
export function headerOf(lines: readonly Line[], isFlat: boolean, leaves: 0 | 1): Header {
  const header: Header = { name: '', time: '', hasReadMark: false, rest: [] };
  const all = splitMeta(lines);
  let at = 0;
  for (; at < all.length - leaves; at += 1) {
    const line = all[at];
    if (line === undefined || !takeIn(line, all.slice(at + 1), isFlat, header)) break;
  }
  header.rest = at === 0 ? [...lines] : all.slice(at);
  return header;
}

function takeIn(line: Line, after: readonly Line[], isFlat: boolean, header: Header): boolean {
  const meta = metaOf(line.text);
  if (meta !== undefined && (meta.time === '' || header.time === '')) {
    header.time ||= meta.time;
    header.hasReadMark ||= meta.hasReadMark;
  } else if (header.name === '' && isName(line, after, isFlat)) {
    const split = splitTime(line.text);
    header.name = trimName(split?.words ?? line.text);
    if (split !== undefined) header.time ||= split.time;
  } else return false;
  return true;
}

function isName(line: Line, after: readonly Line[], isFlat: boolean): boolean {
  if (line.text.length > LONGEST_NAME || line.text.includes('\n')) return false;
  const [next] = after;
  if (next !== undefined && isTime(next.text) && sharedHeight(line.box, next.box) > 4) return true;
  if (splitTime(line.text) !== undefined) return true;
  const last = after.at(-1);
  return isFlat && (last === undefined || isSetOtherwise(line, last));
}

function isSetOtherwise(a: Line, b: Line): boolean {
  const [one, other] = [styleOf(a), styleOf(b)];
  return one?.fontWeight !== other?.fontWeight || one?.color !== other?.color || sizeOf(a) !== sizeOf(b);
}

function styleOf({ pieces }: Line): CSSStyleDeclaration | undefined {
  const element = pieces[0]?.element;
  return element?.ownerDocument.defaultView?.getComputedStyle(element);
}

/** The first lines by their pieces, where one of these is a time or a mark by itself. */
function splitMeta(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const isSplit = at < 2 && line.pieces.length > 1 && line.pieces.some(({ text }) => isTime(text));
    return isSplit ? line.pieces.flatMap((piece) => linesOf([piece])) : [line];
  });
}
