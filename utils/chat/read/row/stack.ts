import { type Box, heightOf, sharedWidth } from '../box';
import { holds, kidsOf, outerOf } from '../dom';
import { footerOf, metaOf } from '../words/meta';
import { isTime, splitTime } from '../words/time';
import { avatarOf } from './avatar';
import { bodyOf } from './body';
import { type Parts, type Piece, partsOf } from './pieces';

/** One of several bubbles of one sender that stand under each other in one row. */
interface Member {
  element: Element;
  box: Box;
}

/** Edges that differ by no more are in line, in pixels. */
const IN_LINE = 2;
/** A name begins or ends no farther from where its bubble does, in pixels. */
const NEAR = 24;
const LONGEST_NAME = 48;
/** What holds more elements is a list and not looked into. */
const MOST_ELEMENTS = 120;

/** The row in which a bubble stands that is read as a row of its own. */
const rowAround = new WeakMap<Element, Element>();
/** What a row was split into when it said that, since most rows are asked again and again. */
const known = new WeakMap<Element, { words: string; width: number; members: readonly Element[] }>();

/** The messages of a row: itself, or each of the bubbles that one sender stacked in it, top to bottom. */
export function splitRow(row: Element): readonly Element[] {
  const words = row.textContent ?? '';
  const { width } = row.getBoundingClientRect();
  const before = known.get(row);
  if (before?.words === words && before.width === width && before.members.every((each) => holds(row, each)))
    return before.members;
  const found = stackIn(partsOf(row), row);
  const members = found.length === 0 ? [row] : found.map(({ element }) => element);
  for (const member of members) if (member !== row) rowAround.set(member, row);
  known.set(row, { words, width, members });
  return members;
}

/** The row in which a message stands, and what it shows of that message: of several bubbles one, with what is around them all. */
export function shownOf(message: Element): { row: Element; parts: Parts } {
  const row = rowAround.get(message);
  if (row === undefined || !holds(row, message)) return { row: message, parts: partsOf(message) };
  const all = partsOf(row);
  const members = stackIn(all, row);
  const at = members.findIndex(({ element }) => element === message);
  return at < 0 ? { row: message, parts: partsOf(message) } : { row, parts: partsFor(at, members, all) };
}

/**
 * Whether an element is one sender's turn: a name, and below it on the same side one or several bubbles alike. It is a row, though its
 * lines look like rows themselves; a day or a batch of rows has a time above or none at all.
 */
export function isTurn(element: Element): boolean {
  if (element.getElementsByTagName('*').length > MOST_ELEMENTS) return false;
  const parts = partsOf(element);
  const box = element.getBoundingClientRect();
  const { elements = [], outside = [] } = bodyOf(parts, avatarOf(parts, box), box) ?? {};
  const boxes = elements.map((each) => each.getBoundingClientRect());
  const [top] = boxes;
  if (top === undefined || !areAlike(elements, parts) || !areStacked(boxes) || !areInLine(boxes))
    return false;
  const above = outside.filter((piece) => piece.box.bottom <= top.top + 1);
  const [name] = above;
  if (name === undefined || isMeta(name)) return false;
  const isBeside = Math.min(Math.abs(name.box.left - top.left), Math.abs(name.box.right - top.right)) <= NEAR;
  return (
    isBeside &&
    name.text.trim().length <= LONGEST_NAME &&
    outside.every((piece) => above.includes(piece) || isMeta(piece))
  );
}

/** The bubbles that one sender clearly stacked: alike, in line and with words of their own; none where there are not several. */
function stackIn(parts: Parts, row: Element): Member[] {
  const avatar = avatarOf(parts, row.getBoundingClientRect());
  const { elements = [] } = bodyOf(parts, avatar, row.getBoundingClientRect()) ?? {};
  if (elements.length < 2 || !areAlike(elements, parts)) return [];
  const boxes = elements.map((element) => element.getBoundingClientRect());
  if (!areStacked(boxes) || !areInLine(boxes)) return [];
  const members = membersOf(elements, row);
  if (members.length !== elements.length) return [];
  const outside = parts.pieces.filter(
    (piece) =>
      !avatar?.pieces.includes(piece) && !members.some(({ element }) => holds(element, piece.element)),
  );
  const isPlain = outside.every((piece) => placeOf(piece, members) !== 'between' || isMeta(piece));
  return isPlain ? members : [];
}

/** Messages look alike; a quote, a translation or a choice below a message looks otherwise, or can be pressed. */
function areAlike(elements: readonly Element[], { pieces, framed }: Parts): boolean {
  const looks = elements.map((element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const hasWords = pieces.some((piece) => holds(element, piece.element) && !isMeta(piece));
    const frame = framed.find((each) => each.element === element);
    if (!hasWords || frame === undefined || frame.isButton || style?.cursor === 'pointer') return undefined;
    return [element.localName, style?.backgroundColor, style?.backgroundImage, style?.borderTopColor].join();
  });
  return looks[0] !== undefined && new Set(looks).size === 1;
}

function areStacked(boxes: readonly Box[]): boolean {
  return boxes.every((box, at) => {
    const above = boxes[at - 1];
    return above === undefined || (box.top >= above.bottom - 1 && sharedWidth(box, above) > 0);
  });
}

function areInLine(boxes: readonly Box[]): boolean {
  const isSame = (edge: 'left' | 'right') => {
    const edges = boxes.map((box) => box[edge]);
    return Math.max(...edges) - Math.min(...edges) <= IN_LINE;
  };
  return isSame('left') || isSame('right');
}

/** The children of what holds all bubbles, where each holds one. */
function membersOf(bubbles: readonly Element[], row: Element): Member[] {
  const [first] = bubbles;
  let column = first === undefined ? null : outerOf(first);
  while (
    column !== null &&
    column !== row &&
    !bubbles.every((each) => column !== null && holds(column, each))
  )
    column = outerOf(column);
  if (column === null) return [];
  const lines = kidsOf(column).flatMap((element) => {
    const within = bubbles.filter((bubble) => holds(element, bubble));
    return within.length === 0
      ? []
      : [{ element, box: element.getBoundingClientRect(), count: within.length }];
  });
  return lines.every(({ count, box }) => count === 1 && heightOf(box) > 0) &&
    areStacked(lines.map(({ box }) => box))
    ? lines
    : [];
}

type Standing = 'above' | 'between' | 'below' | 'beside';

function placeOf({ box }: Piece, members: readonly Member[]): Standing {
  const middle = (box.top + box.bottom) / 2;
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined || middle < first.box.top) return 'above';
  if (middle > last.box.bottom) return 'below';
  return members.some(({ box: each }) => middle >= each.top && middle <= each.bottom) ? 'beside' : 'between';
}

function isMeta({ text }: Piece): boolean {
  return metaOf(text) !== undefined || footerOf(text) !== undefined;
}

/** What a row shows of one of its bubbles: the name above is everybody's, a time that of the bubble beside it. */
function partsFor(at: number, members: readonly Member[], all: Parts): Parts {
  const isOthers = (element: Element) =>
    members.some((member, n) => n !== at && holds(member.element, element));
  const own = members[at]?.element;
  const endsWithTime = all.pieces.some((piece) => placeOf(piece, members) === 'below' && isTimeOf(piece));
  const pieces = all.pieces.flatMap((piece): Piece[] => {
    if (isOthers(piece.element)) return [];
    if (own !== undefined && holds(own, piece.element)) return [piece];
    const owner = ownerOf(piece, members, endsWithTime);
    if (owner === at) return [piece];
    const member = members[at];
    if (member !== undefined && placeOf(piece, members) === 'below') return namesAbove(piece, member);
    if (owner !== 0 || isMeta(piece)) return [];
    const split = splitTime(piece.text);
    return [split === undefined ? piece : { ...piece, text: split.words }];
  });
  const rest = <Part extends { element: Element }>(parts: readonly Part[]) =>
    parts.filter(({ element }) => !isOthers(element));
  return {
    pieces,
    media: rest(all.media),
    framed: rest(all.framed),
    links: all.links.filter((link) => !isOthers(link)),
  };
}

/** A name below the last bubble is that of all: the others have it above. */
function namesAbove(piece: Piece, { box: { top } }: Member): Piece[] {
  const { words = [] } = footerOf(piece.text) ?? {};
  const box = { ...piece.box, top: top - 2, bottom: top - 1 };
  return words.map((text, n) => ({ ...piece, text, box, block: -1 - n }));
}

/** The bubble to which something outside belongs: times stand below their bubbles where one stands below the last. */
function ownerOf(piece: Piece, members: readonly Member[], endsWithTime: boolean): number {
  const place = placeOf(piece, members);
  if (place === 'above' || place === 'beside') return 0;
  if (place === 'below') return members.length - 1;
  const next = members.findIndex(({ box }) => box.top >= piece.box.bottom - 1);
  return endsWithTime ? next - 1 : next;
}

function isTimeOf({ text }: Piece): boolean {
  return isTime(text.trim()) || (metaOf(text)?.time ?? '') !== '' || footerOf(text) !== undefined;
}
