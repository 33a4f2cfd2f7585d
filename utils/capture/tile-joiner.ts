import { createBlankCheck } from './blank-check';
import { decode } from './decode';
import type { TileWalk } from './engine-tiles';
import type { Layout, Shown } from './page';
import { OVERLAP } from './plan';
import { createStitcher, type Piece, type Stitcher } from './stitch';
import { asStop } from './stop-walk';
import type { CapturedFile, CaptureReport, Problem, Rect } from './types';

/** Which tile of the plan a picture is. */
export interface TilePlace {
  row: number;
  column: number;
  last: boolean;
  /** What has to be added to the scroll offset to get the tile's place in the picture, in CSS pixels. */
  shift: number;
}

/** Decodes, checks and draws tiles while the page already moves on to the next. */
export interface TileJoiner {
  /** Begins to join a tile; ask `verdict` before the next. */
  join(address: string, shown: Shown, place: TilePlace): void;
  /** How the tile before went: `seam` means it was not drawn and its row has to be taken again (a seam, or a blank tile). */
  verdict(): Promise<'joined' | 'seam'>;
  finish(): Promise<CapturedFile[]>;
  /** Takes the last row back, since the page grew below it; false when its part is closed already. */
  reopen(): boolean;
  isEmpty(): boolean;
  scale(): number;
}

/** A seam that does not match is taken again this often, then drawn and marked. */
const SEAM_TRIES = 2;

/** A tile that is blank where the page is not is taken again this often, then drawn and marked. */
const BLANK_TRIES = 1;

/** Joins the tiles of one pass; `content` is the page as planned. */
export function createTileJoiner(
  { page, guard, layout, stamp }: Pick<TileWalk, 'page' | 'guard' | 'layout' | 'stamp'>,
  report: CaptureReport,
  problems: Problem[],
  content: Rect,
): TileJoiner {
  let stitcher: Stitcher | undefined;
  let scale = layout.devicePixelRatio;
  let pending: Promise<'joined' | 'seam'> = Promise.resolve('joined');
  let tries = 0;
  let blankTries = 0;
  const blank = createBlankCheck(page, report, problems);
  /** Page rows that are drawn for good, and as they were before the current row of tiles. */
  let drawn = 0;
  let before = 0;
  let firstReach = 0;

  const px = (css: number) => Math.round(css * scale);

  const stitcherFor = (bitmap: ImageBitmap): Stitcher => {
    if (stitcher !== undefined) return stitcher;
    scale = bitmap.width / layout.viewport.width;
    const { width, height } = pictureSize(layout, content);
    stitcher = createStitcher(px(width), px(height), scale, stamp, layout.background);
    return stitcher;
  };

  /** The scrolled content of a tile; the first screen has the shell's upper bars and sides with it. */
  const contentPiece = (bitmap: ImageBitmap, shown: Shown, place: TilePlace): Piece => {
    const { frame } = shown;
    const y = px(layout.frame.y) + px(shown.y - shown.content.y + place.shift);
    const bottom = y + Math.min(px(frame.height), bitmap.height);
    if (place.row === 0 && place.column === 0) {
      return {
        bitmap,
        sx: 0,
        sy: 0,
        width: px(shown.visible.width),
        height: bottom,
        x: 0,
        y: 0,
      };
    }
    const below = shown.visible.height - frame.y - frame.height;
    const barTop = bottom - px(Math.max(0, shown.bottomReach - below));
    const known = place.last ? Math.min(before, barTop) : before;
    // What stands in the first screen alone is not drawn over by the row below it.
    const from = Math.max(known - px(OVERLAP), Math.min(known, firstReach));
    const top = place.row === 0 ? y : Math.max(y, from);
    const x = px(layout.frame.x) + px(shown.x - shown.content.x);
    const sy = px(frame.y) + top - y;
    return {
      bitmap,
      sx: px(frame.x),
      sy,
      width: px(frame.width),
      height: bottom - top,
      x,
      y: top,
    };
  };

  /** The shell's lower bars, below the content's end. */
  const tailPiece = (bitmap: ImageBitmap, { visible, frame }: Shown, y: number): Piece => {
    const sy = px(frame.y + frame.height);
    return {
      bitmap,
      sx: 0,
      sy,
      width: px(visible.width),
      height: px(visible.height) - sy,
      x: 0,
      y,
    };
  };

  const work = async (address: string, shown: Shown, place: TilePlace): Promise<'joined' | 'seam'> => {
    await guard.check().catch((error: unknown) => {
      throw asStop(error);
    });
    const bitmap = await decode(address);
    try {
      const join = stitcherFor(bitmap);
      if (place.column === 0) before = drawn;
      if (await isBlank(bitmap, shown)) {
        if (blankTries < BLANK_TRIES) {
          blankTries += 1;
          return again();
        }
        blank.note(`row ${place.row + 1}`);
      }
      blankTries = 0;
      const piece = contentPiece(bitmap, shown, place);
      if (place.row === 0) firstReach = Math.max(firstReach, px(shown.topReach));
      if (place.row > 0 && piece.y >= firstReach && piece.y < before) {
        report.seams += 1;
        const matches = join.seamMatches(piece, px(OVERLAP));
        if (matches) report.seamsMatching += 1;
        else if (tries < SEAM_TRIES) {
          tries += 1;
          report.seams -= 1;
          return again();
        } else note(place.row);
      }
      tries = 0;
      join.place(piece);
      drawn = Math.max(drawn, piece.y + piece.height);
      if (place.last && place.column === 0) join.place(tailPiece(bitmap, shown, piece.y + piece.height));
      return 'joined';
    } finally {
      bitmap.close();
    }
  };

  const isBlank = (bitmap: ImageBitmap, { frame, x, y }: Shown): Promise<boolean> => {
    const region = { x: px(frame.x), y: px(frame.y), width: px(frame.width), height: px(frame.height) };
    return blank.isBlank(bitmap, region, { ...frame, offset: { x, y } });
  };

  const again = (): 'seam' => {
    report.retried += 1;
    drawn = before;
    return 'seam';
  };

  const note = (row: number) => {
    problems.push({ code: 'seam', detail: `row ${row + 1}` });
  };

  return {
    join(address, shown, place) {
      pending = work(address, shown, place);
      // Whoever asks for the verdict gets the error; until then it must not count as unhandled.
      pending.catch(() => undefined);
    },
    verdict() {
      const verdict = pending;
      pending = Promise.resolve('joined');
      return verdict;
    },
    async finish() {
      await pending;
      return (await stitcher?.finish()) ?? [];
    },
    reopen() {
      drawn = before;
      return (stitcher?.partTop() ?? 0) <= Math.max(0, before - px(OVERLAP));
    },
    isEmpty: () => drawn === 0,
    scale: () => scale,
  };
}

/** Size of the whole picture in CSS pixels: the scrolled content with what stands around it. */
function pictureSize({ visible, frame }: Layout, content: Rect): { width: number; height: number } {
  return {
    width: content.width + visible.width - frame.width,
    height: content.height + visible.height - frame.height,
  };
}
