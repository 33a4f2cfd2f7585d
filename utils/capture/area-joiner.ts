import { decode } from './decode';
import type { TileWalk } from './engine-tiles';
import type { Shown } from './page';
import { within } from './patience';
import { areas } from './plan';
import { createStitcher, type Stitcher } from './stitch';
import { asStop } from './stop-walk';
import type { CapturedFile, CaptureReport, Rect } from './types';

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
): AreaJoiner {
  const { layout, signal, shooter, stamp, guard } = walk;
  const count = areas(top.content, height, top.devicePixelRatio).length;
  let stitcher: Stitcher | undefined;
  let scale = top.devicePixelRatio;
  let pending: Promise<void> = Promise.resolve();

  const join = async (address: string, rect: Rect): Promise<void> => {
    const bitmap = await decode(address);
    scale = bitmap.width / rect.width;
    stitcher ??= createStitcher(bitmap.width, Math.round(height * scale), scale, stamp, layout.background);
    const y = Math.round((rect.y - top.content.y) * scale);
    stitcher.place({ bitmap, sx: 0, sy: 0, width: bitmap.width, height: bitmap.height, x: 0, y });
    bitmap.close();
  };

  return {
    async take(rect) {
      walk.onProgress(Math.min(report.tiles, count - 1), count);
      const address = await within(shooter.shoot(rect), signal);
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
