import type { Shown } from '../page';
import { newCanvas, release } from '../picture/canvas';
import { fileSize } from '../picture/file-size';
import { quietRow } from '../picture/quiet-row';
import { sealPart } from '../picture/seal-part';
import { REACH } from '../picture/stitch';
import type { CapturedFile, CaptureReport, Problem, Rect } from '../types';
import { type AreaPicture, joinAreas } from './area-part';
import { createAreaShots } from './area-shots';
import { createPartEnds } from './part-ends';
import { gridOf, onGrid, scaleOf } from './plan';
import type { TileWalk } from './tiles';

/** Takes a page's rows and joins them to parts. Rows count in CSS pixels from the page's top. */
export interface AreaJoiner {
  /** Where an area that holds everything from a row on may begin. */
  startOf(row: number): number;
  /** Where an area that holds everything above a row may end. */
  endOf(row: number): number;
  /** Takes rows, below those taken before or (what is fixed to the page's end) over them; the last pictures may still be on their way. */
  take(from: number, to: number): Promise<void>;
  /** Resolves once the browser has drawn everything taken so far. */
  shot(): Promise<void>;
  /** Resolves once everything taken so far is checked. */
  drained(): Promise<void>;
  finish(): Promise<CapturedFile[]>;
  scale(): number;
}

/** Most rows of picture pixels that one area has: small enough that work on one is done soon after the last is drawn. */
const AREA_ROWS = 3072;
/** Rows left free in a file: the strip may need a line more, since the browser rounds a picture's width in its own way. */
const SPARE = 64;

/** Joins the areas of a picture of `height` CSS pixels; `top` is the page as it was shown at its top. */
export function createAreaJoiner(
  walk: TileWalk,
  top: Shown,
  height: number,
  report: CaptureReport,
  problems: Problem[],
): AreaJoiner {
  const { layout, stamp } = walk;
  const { content, devicePixelRatio: ratio } = top;
  const grid = gridOf(ratio);
  const step = Math.round(grid * ratio);
  const expected = fileSize(Math.floor(content.width * ratio), ratio, stamp);
  const mostOfPart = onGrid((expected.mostRows - SPARE) / ratio, grid);
  const mostOfArea = Math.max(grid, onGrid(AREA_ROWS / ratio, grid));
  const shots = createAreaShots(walk, top, report, problems);
  const closed: Promise<CapturedFile | undefined>[] = [];
  let open: AreaPicture[] = [];
  let openEnd = 0;

  const rectOf = (from: number, to: number): Rect => ({
    x: content.x,
    y: content.y + from,
    width: content.width,
    height: to - from,
  });

  /** Where a part that begins at a row has to end: the page's end, or where no line of text is cut. */
  const endFrom = async (from: number): Promise<number> => {
    if (height - from <= mostOfPart) return height;
    // What is fixed to the page's end must not be cut off from it.
    const most = Math.min(mostOfPart, height - from - layout.frame.height);
    const bottom = from + Math.max(grid, onGrid(most, grid));
    const rect = rectOf(Math.max(from, bottom - onGrid(REACH, grid)), bottom);
    const row = lowestQuietRow(await shots.look(rect), step);
    return row === undefined ? bottom : rect.y - content.y + (row / step) * grid;
  };
  const ends = createPartEnds(height, endFrom);
  /** The first part is at least so long, wherever it ends: nobody has to wait for that. */
  const leastOfFirst = Math.min(height, mostOfPart, Math.max(0, height - layout.frame.height)) - REACH;

  /** The file of a part, of what came of its areas; undefined when the walk ended before any did. */
  const seal = async (number: number, areas: readonly AreaPicture[], isLast: boolean) => {
    // What ended the walk is told by the walk.
    await shots.drained().catch(() => undefined);
    if (areas.length === 0) return undefined;
    const { width, pageWidth, strip } = fileSize(shots.width() ?? expected.pageWidth, ratio, stamp);
    const rows = await joinAreas(areas, width, layout.background);
    return sealPart({ number, rows, isLast }, pageWidth, strip);
  };

  const closePart = () => {
    const sealing = seal(closed.length + 1, open, false);
    sealing.catch(() => undefined);
    closed.push(sealing);
    open = [];
  };

  /** The end of the part that holds a row; the one before is closed. */
  const enter = async (row: number): Promise<number> => {
    const end = await ends.after(row);
    if (openEnd > 0 && row >= openEnd) closePart();
    openEnd = end;
    return end;
  };

  /** Told in screens, as people count a page. */
  const tellProgress = (row: number) => {
    const screens = Math.ceil(height / layout.frame.height);
    walk.onProgress(Math.min(screens - 1, Math.floor(row / layout.frame.height)), screens);
  };

  /** Areas of a part are about equally high. */
  const endOfArea = (from: number, to: number): number => {
    const count = Math.ceil((to - from) / mostOfArea);
    return count <= 1 ? to : from + onGrid((to - from) / count, grid);
  };

  return {
    startOf: (row) => onGrid(row, grid),
    endOf: (row) => Math.min(height, onGrid(row + grid - 1e-3, grid)),
    async take(from, to) {
      for (let at = from; at < to; ) {
        const end = to <= leastOfFirst ? to : await enter(at);
        const next = endOfArea(at, Math.min(to, end));
        tellProgress(at);
        const areas = open;
        const y = Math.round(at * ratio);
        await shots.take(rectOf(at, next), (shot) => areas.push({ ...shot, y }));
        at = next;
      }
    },
    shot: shots.shot,
    drained: shots.drained,
    async finish() {
      const files = await Promise.all([...closed, seal(closed.length + 1, open, true)]);
      return files.filter((file) => file !== undefined);
    },
    scale: () => scaleOf(shots.width() ?? expected.pageWidth, content.width, ratio),
  };
}

function lowestQuietRow(bitmap: ImageBitmap, step: number): number | undefined {
  const { width, height } = bitmap;
  const { canvas, context } = newCanvas(width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const row = quietRow(context, { width, from: 0, to: height, step });
  release(canvas);
  return row;
}
