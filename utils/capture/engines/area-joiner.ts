import type { Shown } from '../page';
import { decode } from '../picture/decode';
import { createStitcher, type Stitcher } from '../picture/stitch';
import { within } from '../tab/patience';
import type { CapturedFile, CaptureReport, Problem, Rect } from '../types';
import { createBlankCheck } from './blank-check';
import { areas, scaleOf } from './plan';
import { asStop } from './stop-walk';
import type { TileWalk } from './tiles';

/** Shoots areas and joins them; while the browser draws one, the one before is decoded and drawn. */
export interface AreaJoiner {
  take(rect: Rect): Promise<void>;
  /** Resolves once everything taken so far is drawn. */
  joined(): Promise<void>;
  finish(): Promise<CapturedFile[]>;
  scale(): number;
}

/** Joins the areas of a picture of `height` CSS pixels; `top` is the page as it was shown at its top. */
export function createAreaJoiner(
  walk: TileWalk,
  top: Shown,
  height: number,
  report: CaptureReport,
  problems: Problem[],
): AreaJoiner {
  const { layout, page, signal, shooter, stamp, guard } = walk;
  const blank = createBlankCheck(page, report, problems);
  const count = areas(top.content, height, top.devicePixelRatio).length;
  let stitcher: Stitcher | undefined;
  let scale = top.devicePixelRatio;
  let pending: Promise<void> = Promise.resolve();

  const shoot = async (rect: Rect): Promise<string> => {
    const { picture } = await within(shooter.shoot(rect), signal);
    return within(picture, signal);
  };

  /** The first of an area's screens that is blank where the page is not. */
  const blankScreen = async (bitmap: ImageBitmap, rect: Rect): Promise<Rect | undefined> => {
    const ratio = bitmap.width / rect.width;
    for (const screen of screensOf(rect, layout.frame.height)) {
      const y = Math.round((screen.y - rect.y) * ratio);
      const region = { x: 0, y, width: bitmap.width, height: Math.floor(screen.height * ratio) };
      if (await blank.isBlank(bitmap, region, { ...screen, offset: { x: 0, y: 0 } })) return screen;
    }
    return undefined;
  };

  /** The area's picture, taken once more when a screen of it is blank. */
  const wholeOf = async (first: ImageBitmap, rect: Rect): Promise<ImageBitmap> => {
    if ((await blankScreen(first, rect)) === undefined) return first;
    first.close();
    report.retried += 1;
    const second = await decode(await shoot(rect));
    const screen = await blankScreen(second, rect);
    if (screen !== undefined) blank.note(`from ${Math.round(screen.y - top.content.y)} px`);
    return second;
  };

  const join = async (address: string, rect: Rect): Promise<void> => {
    const bitmap = await wholeOf(await decode(address), rect);
    scale = scaleOf(bitmap.width, rect.width, top.devicePixelRatio);
    stitcher ??= createStitcher(bitmap.width, Math.round(height * scale), scale, stamp, layout.background);
    const y = Math.round((rect.y - top.content.y) * scale);
    const piece = { bitmap, sx: 0, sy: 0, width: bitmap.width, height: bitmap.height, x: 0, y };
    await stitcher.roomFor(piece);
    stitcher.place(piece);
    bitmap.close();
  };

  return {
    async take(rect) {
      walk.onProgress(Math.min(report.tiles, count - 1), count);
      const address = await shoot(rect);
      await guard.check().catch((error: unknown) => {
        throw asStop(error);
      });
      await pending;
      pending = join(address, rect);
      // Awaited in the next round; until then a failure must not count as unhandled.
      pending.catch(() => undefined);
      report.tiles += 1;
    },
    joined: () => pending,
    async finish() {
      await pending;
      return (await stitcher?.finish()) ?? [];
    },
    scale: () => scale,
  };
}

/** The whole screens of an area, from its top; an area of less than a screen is one. */
function screensOf({ x, y, width, height }: Rect, screen: number): Rect[] {
  const rows = Math.min(screen, height);
  return Array.from({ length: Math.floor(height / rows) }, (_, n) => ({
    x,
    y: y + n * rows,
    width,
    height: rows,
  }));
}
