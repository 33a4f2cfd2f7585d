import { UserError } from '../../errors';
import type { CapturedFile } from '../types';
import { type Canvas, copyOf, newCanvas, release, rowsOf } from './canvas';
import { fileSize } from './file-size';
import { quietRow } from './quiet-row';
import { sealPart } from './seal-part';
import type { Stamp } from './stamp';

/** Smallest difference of a colour channel that counts. */
const CHANNEL_TOLERANCE = 8;
/** How far above a full part's end a row between two lines of text is looked for, in CSS pixels. */
export const REACH = 240;
/** A seam whose rows differ in more than this share of pixels does not match. */
const SEAM_TOLERANCE = 0.02;

/** A piece of a picture and where it belongs on the page, both in picture pixels. */
export interface Piece {
  bitmap: ImageBitmap;
  /** Where the piece begins in the bitmap. */
  sx: number;
  sy: number;
  width: number;
  height: number;
  /** Where it belongs on the page. */
  x: number;
  y: number;
}

/** Joins pieces to parts of at most 16,384 px, each with its strip; holds one part's pixels at a time. */
export interface Stitcher {
  /** True when the first `rows` rows of a piece look like what already stands there. */
  seamMatches(piece: Piece, rows: number): boolean;
  /** Resolves once there is memory for a piece: a part is opened only when the one before the last is sealed. */
  roomFor(piece: Piece): Promise<void>;
  /** Draws a piece; rows below what is drawn must come in order from top to bottom. */
  place(piece: Piece): void;
  /** The page row at which the part that is still open begins. */
  partTop(): number;
  /** The finished files, when nothing more will come. Can be called again after more was placed. */
  finish(): Promise<CapturedFile[]>;
}

interface Part extends Canvas {
  number: number;
  /** Page row at which the part begins. */
  top: number;
  /** Rows drawn so far. */
  rows: number;
}

/** The page row at which a part that spans these page rows had best end; undefined where no row is better than another. */
export type CutRow = (top: number, bottom: number) => number | undefined;

/** `width` and `expectedHeight` of the page in picture pixels; the height may turn out otherwise. A part ends between lines of text unless `cutRow` knows better. */
export function createStitcher(
  width: number,
  expectedHeight: number,
  scale: number,
  stamp: Stamp,
  background: string,
  cutRow: CutRow = () => undefined,
): Stitcher {
  if (expectedHeight < 1) throw new UserError('page-empty');
  const { width: fileWidth, pageWidth, mostRows, strip } = fileSize(width, scale, stamp);
  const finished: Promise<CapturedFile>[] = [];

  const open = (number: number, top: number): Part => {
    const rows = Math.max(1, Math.min(mostRows, expectedHeight - top));
    return { number, top, rows: 0, ...newCanvas(fileWidth, rows) };
  };
  let part = open(1, 0);
  /** The open part as sealed; not valid any more once something is placed. */
  let last: Promise<CapturedFile> | undefined;

  const close = async ({ canvas, rows, number }: Part, isLast: boolean): Promise<CapturedFile> => {
    const compressed = await rowsOf(canvas, rows);
    // The last part may still grow.
    if (!isLast) release(canvas);
    return sealPart({ number, rows: compressed, isLast }, pageWidth, strip);
  };

  const grow = (rows: number): void => {
    if (rows <= part.canvas.height) return;
    part = { ...part, ...copyOf(part.canvas, mostRows, part.rows) };
  };

  /** Puts the page's background on rows that are touched for the first time, unless the piece covers them from side to side. */
  const prepare = (at: number, rows: number, { x, width }: Piece): void => {
    const covers = x <= 0 && x + width >= fileWidth;
    const end = covers ? at : at + rows;
    if (end <= part.rows) return;
    part.context.fillStyle = background;
    part.context.fillRect(0, part.rows, fileWidth, end - part.rows);
  };

  /** The lowest page row of the open part that is not in a line of text. */
  const lineEnd = (): number => {
    const { rows, top, context } = part;
    const from = Math.max(rows - Math.ceil(REACH * scale), Math.ceil(rows / 2));
    return top + (quietRow(context, { width: pageWidth, from, to: rows, step: 1 }) ?? rows);
  };

  /** Closes the part at a row where no line of text is cut and carries the rest over to the next. */
  const turn = (): void => {
    const cut = (cutRow(part.top, part.top + part.rows) ?? lineEnd()) - part.top;
    const carried = part.rows - cut;
    const before = part;
    part = open(before.number + 1, before.top + cut);
    if (carried > 0) {
      part.context.drawImage(before.canvas, 0, cut, fileWidth, carried, 0, 0, fileWidth, carried);
      part.rows = carried;
    }
    const sealing = close({ ...before, rows: cut }, false);
    // Awaited at the end; until then a failure must not count as unhandled.
    sealing.catch(() => undefined);
    finished.push(sealing);
  };

  return {
    seamMatches(piece, rows) {
      const at = piece.y - part.top;
      const height = Math.min(rows, part.rows - at, piece.height);
      if (at < 0 || height <= 0) return true;
      const wide = Math.min(piece.width, pageWidth - piece.x);
      const there = part.context.getImageData(piece.x, at, wide, height).data;
      return differing(there, pixelsOf(piece, wide, height)) <= SEAM_TOLERANCE;
    },
    async roomFor({ y, height }) {
      if (y + height - part.top > mostRows) await finished.at(-1);
    },
    place(piece) {
      const { bitmap, sx, sy, x } = piece;
      last = undefined;
      const skipped = Math.max(0, part.top - piece.y);
      for (let done = skipped; done < piece.height; ) {
        const at = piece.y + done - part.top;
        if (at >= mostRows) {
          turn();
          continue;
        }
        const rows = Math.min(piece.height - done, mostRows - at);
        grow(at + rows);
        prepare(at, rows, piece);
        part.context.drawImage(bitmap, sx, sy + done, piece.width, rows, x, at, piece.width, rows);
        part.rows = Math.max(part.rows, at + rows);
        done += rows;
      }
    },
    partTop: () => part.top,
    finish() {
      if (part.rows > 0) last ??= close(part, true);
      return Promise.all([...finished, ...(last === undefined ? [] : [last])]);
    },
  };
}

function pixelsOf({ bitmap, sx, sy }: Piece, width: number, height: number): Uint8ClampedArray {
  const { context } = newCanvas(width, height);
  context.drawImage(bitmap, sx, sy, width, height, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

/** Share of pixels that differ by more than the tolerance in some channel. */
function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const differs = [0, 1, 2].some(
      (c) => Math.abs((one[at + c] ?? 0) - (other[at + c] ?? 0)) > CHANNEL_TOLERANCE,
    );
    if (differs) count += 1;
  }
  return one.length === 0 ? 0 : count / (one.length / 4);
}
