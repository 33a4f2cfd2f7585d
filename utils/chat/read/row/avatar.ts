import { type Box, heightOf, sharedHeight, widthOf } from '../box';
import { holds } from '../dom';
import type { Parts, Piece } from './pieces';

/** The picture of who speaks, at the row's edge. */
export interface Avatar {
  element: Element;
  box: Box;
  side: 'left' | 'right';
  /** Initials or the like that stand in it. */
  pieces: readonly Piece[];
}

const SMALLEST = 16;
const LARGEST = 64;
/** What is wider, as a share of its row, is no bubble. */
const BUBBLE_SHARE = 0.8;

/** A small square that stands further out than everything beside it: a picture, or a frame around initials. */
export function avatarOf({ pieces, media, framed }: Parts, row: Box): Avatar | undefined {
  // What opens a menu stands at the edge too, as a drawing on a button.
  const bubbles = framed.filter(
    ({ box, isButton }) => !isButton && widthOf(box) < BUBBLE_SHARE * widthOf(row),
  );
  // A picture in a bubble with words is that of a card.
  const isInCard = (picture: Element) =>
    bubbles.some(
      ({ element }) =>
        element !== picture &&
        holds(element, picture) &&
        pieces.some((piece) => holds(element, piece.element) && !holds(picture, piece.element)),
    );
  const pictures = media.filter(
    ({ isButton, kind, element }) => (!isButton || kind === 'picture') && !isInCard(element),
  );
  const initials = framed.filter(({ element, box, isButton }) => {
    if (isButton || !isSmallSquare(box)) return false;
    const within = pieces.filter((piece) => holds(element, piece.element));
    return within.length <= 1 && (within[0]?.text.trim().length ?? 0) <= 3;
  });
  for (const { element, box } of [...pictures, ...initials]) {
    if (!isSmallSquare(box)) continue;
    const own = pieces.filter((piece) => holds(element, piece.element));
    const others = [
      ...pieces.filter((piece) => !own.includes(piece)),
      ...media.filter((other) => !holds(element, other.element) && !holds(other.element, element)),
    ];
    const beside = others.filter((other) => sharedHeight(other.box, box) > 0);
    // A frame around a word or two is a bubble where nothing but its time stands beside it.
    const isBubble = own.length > 0 && !isRound(element) && beside.length === 0;
    if (isBubble || others.length === 0 || (own.length > 0 && beside.length === 0)) continue;
    if (others.every((other) => other.box.left >= box.right - 4))
      return { element, box, side: 'left', pieces: own };
    if (others.every((other) => other.box.right <= box.left + 4))
      return { element, box, side: 'right', pieces: own };
  }
  return undefined;
}

function isSmallSquare(box: Box): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  const ratio = width / height;
  return width >= SMALLEST && width <= LARGEST && ratio > 0.7 && ratio < 1.4;
}

function isRound(element: Element): boolean {
  const radius = element.ownerDocument.defaultView?.getComputedStyle(element).borderTopLeftRadius ?? '';
  return radius.endsWith('%') ? Number.parseFloat(radius) >= 40 : Number.parseFloat(radius) >= 12;
}
