import { metaOf } from '../words/meta';
import { sizeOf } from './around-body';
import { type Line, linesOf } from './lines';
import type { Piece } from './pieces';

/** A bubble's own words, and the time and mark that ended it. */
export interface Tail {
  lines: Line[];
  time: string;
  hasReadMark: boolean;
}

/** Takes time and read mark off the end of a bubble's words, where they are set smaller than these; buttons go everywhere. */
export function withoutTail(pieces: readonly Piece[], hasMedia: boolean): Tail {
  const lines = linesOf(pieces.filter(({ isButton }) => !isButton));
  const found: Tail = { lines, time: '', hasReadMark: false };
  const main = Math.max(0, ...lines.map(sizeOf));
  for (let last = lines.at(-1); last !== undefined; last = lines.at(-1)) {
    const [end, rest] = endOf(last);
    const meta = metaOf(end.text);
    const isAlone = rest === undefined && lines.length === 1;
    const isSmaller = sizeOf(end) < main || (isAlone && hasMedia);
    if (meta === undefined || !isSmaller || (isAlone && !hasMedia)) break;
    found.time ||= meta.time;
    found.hasReadMark ||= meta.hasReadMark;
    lines.pop();
    if (rest !== undefined) lines.push(rest);
  }
  return found;
}

/** The end of a line that is a piece by itself, and what stands before it. */
function endOf(line: Line): [Line, Line | undefined] {
  const [end] = linesOf(line.pieces.slice(-1));
  const [rest] = linesOf(line.pieces.slice(0, -1));
  return end === undefined || rest === undefined || metaOf(end.text) === undefined
    ? [line, undefined]
    : [end, rest];
}
