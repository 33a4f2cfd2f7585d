import type { RowsStep } from '../page';
import { createStitcher, type Piece, type Stitcher } from '../picture/stitch';
import type { CapturedFile, CaptureReport, Rect } from '../types';
import { OVERLAP, scaleOf } from './plan';
import type { TileWalk } from './tiles';

/** Where a message begins, in picture pixels from the top of all parts together. */
export interface RowPlace {
  message: number;
  y: number;
}

/** Lays stretches of rows under each other and remembers where each message stands. */
export interface RowJoiner {
  /** Draws a stretch; false, with nothing drawn, when it does not fit to the one above and `mayRefuse`; false, but drawn, when not. */
  join(bitmap: ImageBitmap, step: RowsStep, mayRefuse: boolean): Promise<boolean>;
  /** A stretch of the viewport in a picture's pixels. */
  regionOf(bitmap: ImageBitmap, rect: Rect): Rect;
  /** Rows of CSS pixels done, and how many there are as far as is known. */
  progress(step: RowsStep): [done: number, total: number];
  places(): RowPlace[];
  finish(): Promise<CapturedFile[]>;
  isEmpty(): boolean;
  scale(): number;
}

export function createRowJoiner(
  { layout, stamp }: Pick<TileWalk, 'layout' | 'stamp'>,
  report: CaptureReport,
): RowJoiner {
  let stitcher: Stitcher | undefined;
  let scale = layout.devicePixelRatio;
  let drawn = 0;
  /** Picture rows at which a row of the pane ends: parts are cut there. */
  const ends: number[] = [];
  const places = new Map<number, number>();

  const px = (css: number) => Math.round(css * scale);
  const cutRow = (top: number, bottom: number) => ends.findLast((end) => end > top && end <= bottom);

  const open = (bitmap: ImageBitmap): Stitcher => {
    if (stitcher !== undefined) return stitcher;
    scale = scaleOf(bitmap.width, layout.viewport.width, layout.devicePixelRatio);
    const { width, height } = layout.content;
    stitcher = createStitcher(px(width), px(height), scale, stamp, layout.background, cutRow);
    return stitcher;
  };

  /** The stretch with a few rows of the one above it, where those can be seen. */
  const seamPiece = (piece: Piece, { frame }: RowsStep): Piece => {
    const shared = Math.min(px(OVERLAP), piece.sy - px(frame.y), drawn);
    return { ...piece, sy: piece.sy - shared, y: piece.y - shared, height: shared };
  };

  const remember = ({ rows, from, to }: RowsStep) => {
    for (const { message, top, bottom } of rows) {
      if (message !== null && !places.has(message))
        places.set(message, drawn + px(Math.max(top, from)) - px(from));
      if (bottom <= to) ends.push(drawn + px(bottom) - px(from));
    }
  };

  return {
    async join(bitmap, step, mayRefuse) {
      const stitch = open(bitmap);
      const { frame, from, to } = step;
      const height = Math.min(px(to), bitmap.height) - px(from);
      if (height <= 0) return true;
      const piece = { bitmap, sx: px(frame.x), sy: px(from), width: px(frame.width), height, x: 0, y: drawn };
      const seam = seamPiece(piece, step);
      const isSeam = seam.height > 0 && !step.isGap;
      const matches = !isSeam || stitch.seamMatches(seam, seam.height);
      if (!matches && mayRefuse) return false;
      if (isSeam) report.seams += 1;
      if (isSeam && matches) report.seamsMatching += 1;
      remember(step);
      await stitch.roomFor(piece);
      stitch.place(piece);
      drawn += height;
      return matches;
    },
    regionOf(bitmap, { x, y, width, height }) {
      const ratio = scaleOf(bitmap.width, layout.viewport.width, layout.devicePixelRatio);
      const at = (css: number) => Math.round(css * ratio);
      return { x: at(x), y: at(y), width: at(width), height: at(height) };
    },
    progress({ content, y, to, frame }) {
      // A pane that is drawn upside down counts from below.
      const done = Math.abs(y - content.y) + to - frame.y;
      return [Math.floor(done / frame.height), Math.max(1, Math.ceil(content.height / frame.height))];
    },
    places: () => [...places].map(([message, y]) => ({ message, y })),
    finish: async () => (await stitcher?.finish()) ?? [],
    isEmpty: () => drawn === 0,
    scale: () => scale,
  };
}
