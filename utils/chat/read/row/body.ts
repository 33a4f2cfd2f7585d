import { areaOf, around, type Box, heightOf, widthOf } from '../box';
import { holds } from '../dom';
import type { Avatar } from './avatar';
import type { Framed, Media, Parts, Piece } from './pieces';

/** What holds the words of a row. */
export interface Body {
  /** As drawn: the bubble, or the text alone where there is none. */
  box: Box;
  isFramed: boolean;
  /** Elements around it: bubbles, pictures; none where nothing sets the words apart. */
  elements: readonly Element[];
  pieces: Piece[];
  media: Media[];
  /** Pieces that stand beside, above or below it. */
  outside: Piece[];
}

/** A picture that was sent is larger than any avatar or sign, in pixels. */
export const PICTURE = 60;
/** A frame around a whole row is no bubble, nor is a label beside one. */
const ROW_SHARE = 0.97;
const LABEL = { height: 24, letters: 8 };

/** Finds the bubble: the outermost frames around words or a picture, else the large pictures, else everything. */
export function bodyOf(
  parts: Parts,
  avatar: Avatar | undefined,
  row: Box,
  hinted?: Element,
): Body | undefined {
  const pieces = parts.pieces.filter(
    (piece) => !(avatar?.pieces.includes(piece) || avatar?.element === piece.element),
  );
  const media = parts.media.filter(({ element }) => avatar === undefined || !holds(avatar.element, element));
  const bubbles = hinted === undefined ? bubblesOf(parts.framed, { pieces, media }, avatar, row) : [hinted];
  const pictures = media.filter(isLarge).map(({ element }) => element);
  const elements = [...bubbles, ...pictures.filter((each) => !bubbles.some((bubble) => holds(bubble, each)))];
  const isInside = ({ element }: { element: Element }) =>
    elements.length === 0 || elements.some((each) => holds(each, element));
  const inside = pieces.filter(isInside);
  const shown = media.filter(isInside);
  const box = around(
    elements.length > 0
      ? elements.map((element) => element.getBoundingClientRect())
      : [...inside, ...shown].map((part) => part.box),
  );
  if (box === undefined) return undefined;
  const isFramed = bubbles.length > 0;
  return {
    box,
    isFramed,
    elements,
    pieces: inside,
    media: shown,
    outside: pieces.filter((piece) => !inside.includes(piece)),
  };
}

export function isLarge({ box, kind }: Media): boolean {
  return kind === 'audio' || (widthOf(box) > PICTURE && heightOf(box) > PICTURE) || kind === 'video';
}

function bubblesOf(
  framed: readonly Framed[],
  content: { pieces: readonly Piece[]; media: readonly Media[] },
  avatar: Avatar | undefined,
  row: Box,
): Element[] {
  const within = ({ element }: Framed) => ({
    letters: lettersIn(content.pieces, element),
    hasPicture: content.media.some((each) => isLarge(each) && holds(element, each.element)),
  });
  const candidates = framed.filter((frame) => {
    if (
      frame.isButton ||
      (avatar !== undefined && (holds(frame.element, avatar.element) || holds(avatar.element, frame.element)))
    )
      return false;
    const { letters, hasPicture } = within(frame);
    return letters > 0 || hasPicture;
  });
  const narrow = candidates.filter(({ box }) => widthOf(box) < ROW_SHARE * widthOf(row));
  const all = lettersIn(content.pieces);
  // A frame as wide as the row is a bubble only where no other frame in it holds most of the words.
  const isMain = (frame: Framed) => within(frame).letters * 2 >= all || within(frame).hasPicture;
  const from = narrow.some(isMain) ? narrow : candidates;
  const outermost = from.filter(
    (each) => !from.some((other) => other !== each && holds(other.element, each.element)),
  );
  const largest = outermost.toSorted((a, b) => areaOf(b.box) - areaOf(a.box))[0];
  return outermost
    .filter((frame) => frame === largest || !isLabel(frame, within(frame).letters))
    .map(({ element }) => element);
}

function isLabel({ box }: Framed, letters: number): boolean {
  return heightOf(box) <= LABEL.height && letters <= LABEL.letters;
}

function lettersIn(pieces: readonly Piece[], element?: Element): number {
  return pieces.reduce(
    (total, piece) =>
      element === undefined || holds(element, piece.element) ? total + piece.text.trim().length : total,
    0,
  );
}
