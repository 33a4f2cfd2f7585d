import { decode } from './decode';
import type { TilesTaken, TileWalk } from './engine-tiles';
import type { Shown } from './page';
import { within } from './patience';
import { areas } from './plan';
import { emptyReport } from './report';
import { createStitcher, type Stitcher } from './stitch';
import { asStop, checkSame } from './stop-walk';
import type { CapturedFile, CaptureReport, Problem, Rect } from './types';

/** A page that changes while it is pictured is taken again this often, then kept as it is and marked. */
const TRIES = 3;

/**
 * Takes a whole page by its areas, without scrolling through it (Firefox draws any area of a page).
 * What is fixed to the bottom is drawn last, at the page's end.
 */
export async function takeAreas(walk: TileWalk): Promise<TilesTaken> {
  const { page, signal, layout } = walk;
  const limit = walk.mostScreens * layout.frame.height;
  let report = emptyReport();
  let hasGrown: boolean = false;
  for (let tries = 1; ; tries += 1) {
    const shown = await showTop(walk);
    const whole = shown.content.height;
    const height: number = hasGrown ? Math.min(whole, limit) : whole;
    report = { ...emptyReport(), retried: report.retried, hiddenElements: shown.hidden };
    const [settled, files] = await Promise.all([
      within(page.settle('page'), signal),
      shootAreas(walk, shown, height, report),
    ]);
    const isGrown: boolean = settled.content.height > whole + 1;
    const isLimited = height < whole;
    const isStill = isLimited || (!isGrown && !settled.moved);
    if (isStill || tries >= TRIES) {
      const problems = problemsOf(walk, { isLimited, isStill, loading: shown.loading });
      return { files: files.files, problems, report, scale: files.scale };
    }
    hasGrown ||= isGrown;
    report.retried += 1;
    if (isGrown) await letGrow(walk, settled.content.height, limit);
  }
}

/** Calls what loads when it is seen and shows the page's top with what is fixed to it. */
async function showTop({ page, layout, signal }: TileWalk): Promise<Shown> {
  await within(page.wake(), signal);
  const { x, y } = layout.content;
  const bars = { top: true, bottom: false };
  const shown = await within(page.show({ x, y, bars, pictures: 'page' }), signal);
  checkSame(layout, shown);
  return shown;
}

/** A growing page is let grow up to the limit before another picture of it is worth taking. */
async function letGrow({ page, signal }: TileWalk, start: number, limit: number): Promise<void> {
  for (let height = start; height < limit; ) {
    await within(page.wake(), signal);
    const { content } = await within(page.settle('page'), signal);
    if (content.height <= height + 1) return;
    height = content.height;
  }
}

function problemsOf(
  { mostScreens }: TileWalk,
  { isLimited, isStill, loading }: { isLimited: boolean; isStill: boolean; loading: number },
): Problem[] {
  return [
    ...(isLimited ? [{ code: 'limit' as const, detail: `${mostScreens} screens` }] : []),
    ...(isStill ? [] : [{ code: 'moving' as const, detail: '' }]),
    ...(loading > 0 ? [{ code: 'loading' as const, detail: `${loading}` }] : []),
  ];
}

/** Shoots every area; while the browser draws one, the one before is decoded and joined. */
async function shootAreas(
  walk: TileWalk,
  shown: Shown,
  height: number,
  report: CaptureReport,
): Promise<{ files: CapturedFile[]; scale: number }> {
  const { layout, signal, shooter, stamp, guard } = walk;
  const rects = areas(shown.content, height, shown.devicePixelRatio);
  let stitcher: Stitcher | undefined;
  let scale = shown.devicePixelRatio;

  const join = async (address: string, rect: Rect): Promise<void> => {
    const bitmap = await decode(address);
    scale = bitmap.width / rect.width;
    stitcher ??= createStitcher(bitmap.width, Math.round(height * scale), scale, stamp, layout.background);
    const y = Math.round((rect.y - shown.content.y) * scale);
    stitcher.place({ bitmap, sx: 0, sy: 0, width: bitmap.width, height: bitmap.height, x: 0, y });
    bitmap.close();
  };

  let pending: Promise<void> = Promise.resolve();
  for (const [index, rect] of rects.entries()) {
    walk.onProgress(index, rects.length);
    const address = await within(shooter.shoot(rect), signal);
    await guard.check().catch((error: unknown) => {
      throw asStop(error);
    });
    await pending;
    pending = join(address, rect);
    // Awaited in the next round; until then a failure must not count as unhandled.
    pending.catch(() => undefined);
    report.tiles += 1;
  }
  await pending;
  const last = await shootBottomBars(walk, shown, height, join);
  report.tiles += last;
  return { files: (await stitcher?.finish()) ?? [], scale };
}

/** Draws what is fixed to the bottom over the page's last rows; answers how many shots that took. */
async function shootBottomBars(
  { page, layout, signal, shooter }: TileWalk,
  { content, bottomReach }: Shown,
  height: number,
  join: (address: string, rect: Rect) => Promise<void>,
): Promise<number> {
  const reach = Math.min(Math.ceil(bottomReach), layout.frame.height, height);
  if (reach === 0) return 0;
  const end = content.y + height;
  const bars = { top: false, bottom: true };
  await within(page.show({ x: content.x, y: end - layout.frame.height, bars, pictures: 'view' }), signal);
  const rect = { x: content.x, y: end - reach, width: content.width, height: reach };
  await join(await within(shooter.shoot(rect), signal), rect);
  return 1;
}
