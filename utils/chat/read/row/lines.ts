import { around, type Box } from '../box';
import type { Piece } from './pieces';

/** The pieces of one block: a paragraph, a label, a cell. */
export interface Line {
  /** Without white space at its ends; breaks within stay. */
  text: string;
  pieces: Piece[];
  box: Box;
  isButton: boolean;
}

/** Pieces by block, in reading order. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const blocks: Piece[][] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (last?.[0]?.block === piece.block) last.push(piece);
    else blocks.push([piece]);
  }
  return blocks.flatMap((block) => {
    const box = around(block.map((piece) => piece.box));
    const text = block.map((piece) => piece.text).join('');
    return box === undefined
      ? []
      : [{ text: text.trim(), pieces: block, box, isButton: block.every(({ isButton }) => isButton) }];
  });
}
