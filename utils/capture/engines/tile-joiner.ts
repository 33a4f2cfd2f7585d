import type { Layout, Shown } from '../page';
import { decode } from '../picture/decode';
import { createStitcher, type Piece, type Stitcher } from '../picture/stitch';
import { within } from '../tab/patience';
import type { CapturedFile, CaptureReport, Problem, Rect, Shot } from '../types';
import { createBlankCheck } from './blank-check';
import { createFreshCheck } from './fresh-shot';
import { OVERLAP, scaleOf } from './plan';
import { asStop } from './stop-walk';
import type { TileWalk } from './tiles';

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
  join(shot: Shot, shown: Shown, place: TilePlace): void;
  /**
   * How the tile before went: undefined when it is drawn, else the row from which tiles have to be taken again
   * (a seam, a blank tile, a stale frame, a picture that got lost on its way).
   */
  verdict(): Promise<Retake>;
  finish(): Promise<CapturedFile[]>;
  /** Takes the last row back, since the page grew below it; false when its part is closed already. */
  reopen(): boolean;
  isEmpty(): boolean;
  scale(): number;
}

type Retake = number | undefined;

/**
 * A seam that does not match is taken again this often, then drawn and marked: first the row below it, then the row above
 * as well, since that one may have been pictured before a picture of its own had come.
 */
const SEAM_TRIES = 2;

/** A picture gets lost only with the popup that took it; more than one in a row has another reason. */
const LOST_TRIES = 2;

/** A tile that is blank where the page is not is taken again this often, then drawn and marked. */
const BLANK_TRIES = 1;

/** Joins the tiles of one pass; `content` is the page as planned. */
export function createTileJoiner(
  { page, guard, layout, stamp, signal }: Pick<TileWalk, 'page' | 'guard' | 'layout' | 'stamp' | 'signal'>,
  report: CaptureReport,
  problems: Problem[],
  content: Rect,
): TileJoiner {
  let stitcher: Stitcher | undefined;
  let scale = layout.devicePixelRatio;
  let pending: Promise<Retake> = Promise.resolve(undefined);
  const seamTries = new Map<number, number>();
  let blankTries = 0;
  let lostTries = 0;
  const fresh = createFreshCheck();
  const blank = createBlankCheck(page, report, problems);
  /** Rows of picture pixels that are drawn for good, and as they were before each row of tiles. */
  let drawn = 0;
  const drawnBefore: number[] = [];
  let firstReach = 0;

  const px = (css: number) => Math.round(css * scale);
  /** Where something ends that does not end on a whole pixel, the last whole one; a hundredth is the browser's own rounding. */
  const endPx = (css: number) => Math.floor(css * scale + 0.01);

  const stitcherFor = (bitmap: ImageBitmap): Stitcher => {
    if (stitcher !== undefined) return stitcher;
    scale = scaleOf(bitmap.width, layout.viewport.width, layout.devicePixelRatio);
    const { width, height } = pictureSize(layout, content);
    stitcher = createStitcher(px(width), px(height), scale, stamp, layout.background);
    return stitcher;
  };

  /** The scrolled content of a tile; the first screen has the shell's upper bars and sides with it. */
  const contentPiece = (bitmap: ImageBitmap, shown: Shown, place: TilePlace): Piece => {
    const { frame, visible } = shown;
    const y = px(layout.frame.y - layout.visible.y) + px(shown.y - shown.content.y + place.shift);
    const bottom = y + Math.min(endPx(frame.y + frame.height), bitmap.height) - px(frame.y);
    if (place.row === 0 && place.column === 0 && hasSurround(layout)) {
      return {
        bitmap,
        sx: px(visible.x),
        sy: px(visible.y),
        width: px(visible.width),
        height: bottom,
        x: 0,
        y: 0,
      };
    }
    const below = visible.y + visible.height - frame.y - frame.height;
    const barTop = bottom - px(Math.max(0, shown.bottomReach - below));
    const before = drawnBefore[place.row] ?? 0;
    const known = place.last ? Math.min(before, barTop) : before;
    // What stands in the first screen alone is not drawn over by the row below it.
    const from = Math.max(known - px(OVERLAP), Math.min(known, firstReach));
    const top = place.row === 0 ? y : Math.max(y, from);
    const x = px(layout.frame.x - layout.visible.x) + px(shown.x - shown.content.x);
    const sy = px(frame.y) + top - y;
    return {
      bitmap,
      sx: px(frame.x),
      sy,
      width: endPx(frame.x + frame.width) - px(frame.x),
      height: bottom - top,
      x,
      y: top,
    };
  };

  /** The shell's lower bars, below the content's end. */
  const tailPiece = (bitmap: ImageBitmap, { visible, frame }: Shown, y: number): Piece => {
    const sy = endPx(frame.y + frame.height);
    return {
      bitmap,
      sx: px(visible.x),
      sy,
      width: px(visible.width),
      height: px(visible.y + visible.height) - sy,
      x: 0,
      y,
    };
  };

  /** The picture of a shot; undefined when it got lost or is that of the place before. */
  const arrival = async ({ picture }: Shot, { x, y }: Shown): Promise<string | undefined> => {
    try {
      const address = await within(picture, signal);
      lostTries = 0;
      return fresh.isStale(address, { x, y }) ? undefined : address;
    } catch (error) {
      lostTries += 1;
      if (signal.aborted || lostTries > LOST_TRIES) throw error;
      return undefined;
    }
  };

  const work = async (shot: Shot, shown: Shown, place: TilePlace): Promise<Retake> => {
    const address = await arrival(shot, shown);
    await guard.check().catch((error: unknown) => {
      throw asStop(error);
    });
    if (address === undefined) return again(place.row);
    const bitmap = await decode(address);
    try {
      const join = stitcherFor(bitmap);
      if (place.column === 0) drawnBefore.splice(place.row, drawnBefore.length, drawn);
      if (await isBlank(bitmap, shown)) {
        if (blankTries < BLANK_TRIES) {
          blankTries += 1;
          return again(place.row);
        }
        blank.note(`row ${place.row + 1}`);
      }
      blankTries = 0;
      const piece = contentPiece(bitmap, shown, place);
      if (place.row === 0) firstReach = Math.max(firstReach, px(shown.topReach));
      if (place.row > 0 && piece.y >= firstReach && piece.y < (drawnBefore[place.row] ?? 0)) {
        report.seams += 1;
        const matches = join.seamMatches(piece, px(OVERLAP));
        if (matches) report.seamsMatching += 1;
        else if ((seamTries.get(place.row) ?? 0) < SEAM_TRIES) {
          report.seams -= 1;
          return again(rowToRetake(place.row));
        } else note(place.row);
      }
      await join.roomFor(piece);
      join.place(piece);
      drawn = Math.max(drawn, piece.y + piece.height);
      if (place.last && place.column === 0) join.place(tailPiece(bitmap, shown, piece.y + piece.height));
      return undefined;
    } finally {
      bitmap.close();
    }
  };

  const isBlank = (bitmap: ImageBitmap, { frame, x, y }: Shown): Promise<boolean> => {
    const region = { x: px(frame.x), y: px(frame.y), width: px(frame.width), height: px(frame.height) };
    return blank.isBlank(bitmap, region, { ...frame, offset: { x, y } });
  };

  const rowToRetake = (row: number): number => {
    const tries = (seamTries.get(row) ?? 0) + 1;
    seamTries.set(row, tries);
    return tries < SEAM_TRIES ? row : row - 1;
  };

  const again = (row: number): number => {
    report.retried += 1;
    drawn = drawnBefore[row] ?? 0;
    return row;
  };

  const note = (row: number) => {
    problems.push({ code: 'seam', detail: `row ${row + 1}` });
  };

  return {
    join(shot, shown, place) {
      pending = work(shot, shown, place);
      // Whoever asks for the verdict gets the error; until then it must not count as unhandled.
      pending.catch(() => undefined);
    },
    verdict() {
      const verdict = pending;
      pending = Promise.resolve(undefined);
      return verdict;
    },
    async finish() {
      await pending;
      return (await stitcher?.finish()) ?? [];
    },
    reopen() {
      drawn = drawnBefore.at(-1) ?? 0;
      return (stitcher?.partTop() ?? 0) <= Math.max(0, drawn - px(OVERLAP));
    },
    isEmpty: () => drawn === 0,
    scale: () => scale,
  };
}

/** Whether something is drawn around the scrolled content: the bars of an app shell. */
function hasSurround({ visible, frame }: Layout): boolean {
  return visible.width !== frame.width || visible.height !== frame.height;
}

/** Size of the whole picture in CSS pixels: the scrolled content with what stands around it. */
function pictureSize({ visible, frame }: Layout, content: Rect): { width: number; height: number } {
  return {
    width: content.width + visible.width - frame.width,
    height: content.height + visible.height - frame.height,
  };
}
