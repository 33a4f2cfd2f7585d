import { foldWords } from '../words/fold';
import { footerOf, metaOf } from '../words/meta';
import { splitTime } from '../words/time';
import { BUTTON_WORDS, PLATFORM_NAMES, ROBOT_NAMES } from '../words/words';
import type { Body } from './body';
import { type Line, linesOf } from './lines';
import type { Piece } from './pieces';

/** What stands beside the words of a row. */
export interface Surroundings {
  name: string;
  time: string;
  hasReadMark: boolean;
  /** Labels beside the name. */
  labels: string[];
  /** What belongs to the words although it stands outside their frame. */
  words: Line[];
}

/** Longer lines are no name. */
const LONGEST_NAME = 48;

/** Sorts the lines outside a bubble, and the marks and times that end it, into name, time, marks and labels. */
export function surroundingsOf(body: Body): Surroundings {
  const found: Surroundings = { name: '', time: '', hasReadMark: false, labels: [], words: [] };
  for (const line of linesOf(body.outside)) {
    for (const part of partsOfLine(line)) sortIn(part, body, found);
  }
  return found;
}

/** The parts of a line that are each their own thing: name and time in one line, say. */
function partsOfLine(line: Line): Line[] {
  if (line.isButton || line.pieces.length === 1 || isMeta(line.text)) return [line];
  if (!line.pieces.some((piece) => isMeta(piece.text))) return [line];
  return line.pieces.flatMap((piece) => linesOf([piece]));
}

function isMeta(text: string): boolean {
  return metaOf(text) !== undefined;
}

function sortIn(line: Line, body: Body, found: Surroundings): void {
  const folded = foldWords(line.text);
  const meta = metaOf(line.text);
  if (meta !== undefined) {
    found.time ||= meta.time;
    found.hasReadMark ||= meta.hasReadMark;
  } else if (line.isButton || BUTTON_WORDS.test(folded)) return;
  else if (isAbove(line, body) && line.text.length <= LONGEST_NAME) nameIn(line, found);
  else if (footerIn(line, found)) return;
  else if (isAbove(line, body) || line.text.length <= 12) found.labels.push(folded);
  else found.words.push(line);
}

function nameIn(line: Line, found: Surroundings): void {
  const split = splitTime(line.text);
  const words = trimName(split?.words ?? line.text);
  if (split !== undefined) found.time ||= split.time;
  if (found.name === '') found.name = words;
  else found.labels.push(foldWords(words));
}

/** A name that stands below with the time; true where the line is such a one. */
function footerIn({ text }: Line, found: Surroundings): boolean {
  const footer = footerOf(text);
  if (footer === undefined) return false;
  found.time ||= footer.time;
  for (const words of footer.words) {
    const folded = foldWords(words);
    const isLabel = found.name !== '' || ROBOT_NAMES.test(folded) || PLATFORM_NAMES.test(folded);
    if (isLabel) found.labels.push(folded);
    else found.name = words;
  }
  return true;
}

/** A name without the colon that leads over to the words. */
export function trimName(name: string): string {
  return name
    .replace(/\s*[:：]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names stand above the bubble or at the height of its top. */
function isAbove({ box }: Line, body: Body): boolean {
  return box.top < body.box.top + 8 || (box.top + box.bottom) / 2 < body.box.top + 12;
}

/** Size of a line's letters in pixels. */
export function sizeOf({ pieces }: { pieces: readonly Piece[] }): number {
  const element = pieces[0]?.element;
  const size = element?.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '';
  return Number.parseFloat(size) || 0;
}
