import { UserError } from '../../errors';
import type { Settled, Shown } from '../page';
import { within } from '../tab/patience';
import type { CaptureReport, Problem, Rect } from '../types';
import { type AreaJoiner, createAreaJoiner } from './area-joiner';
import { areas } from './plan';
import { emptyReport } from './report';
import { asStop, checkSame, StopWalk } from './stop-walk';
import { limitOf, type TilesTaken, type TileWalk, takeTiles } from './tiles';

/** A page that changes while it is pictured is taken again this often, then kept as it is and marked. */
const TRIES = 3;

/**
 * Takes a whole page by its areas, without scrolling through it (Firefox draws any area of a page).
 * The first area is drawn with the page at its top, the others with the page at its end: what is fixed stands where it belongs,
 * and a page that grows at its end is found out while its pictures are taken. A page that draws only what is in view is walked.
 */
export async function takeAreas(walk: TileWalk): Promise<TilesTaken> {
  const limit = limitOf(walk);
  let report = emptyReport();
  let hasGrown: boolean = false;
  for (let tries = 1; ; tries += 1) {
    const shown = await showTop(walk, limit);
    if (shown === 'virtual') return takeTiles(walk);
    const whole = shown.content.height;
    hasGrown ||= whole > walk.layout.content.height + 1;
    const height: number = hasGrown ? Math.min(whole, limit) : whole;
    report = { ...emptyReport(), retried: report.retried, hiddenElements: shown.hidden };
    const { files, scale, settled, problems } = await shootAreas(walk, shown, height, report);
    if (settled === undefined) return { files, problems, report, scale };
    const isGrown: boolean = settled.content.height > whole + 1;
    const isLimited = height < whole;
    const isStill = isLimited || (!isGrown && !settled.moved && !settled.hasShrunk);
    if (isStill || tries >= TRIES) {
      problems.push(...problemsOf(walk, { isLimited, isStill, loading: settled.loading }));
      report.picturesLoading = settled.loading;
      return { files, problems, report, scale };
    }
    hasGrown ||= isGrown;
    report.retried += 1;
    if (isGrown) await letGrow(walk, settled.content.height, limit);
  }
}

/** Calls what loads when it is seen and shows the page's top with what is fixed to it. */
async function showTop({ page, layout, signal }: TileWalk, limit: number): Promise<Shown | 'virtual'> {
  const { isVirtual } = await within(page.unfold(limit), signal);
  if (isVirtual) return 'virtual';
  const { x, y } = layout.content;
  const bars = { top: true, bottom: false };
  const shown = await within(page.show({ x, y, bars, pictures: 'page' }), signal);
  checkSame(layout, shown);
  return shown;
}

/** A growing page is let grow up to the limit before another picture of it is worth taking. */
async function letGrow({ page, signal }: TileWalk, start: number, limit: number): Promise<void> {
  for (let height = start; height < limit; ) {
    await within(page.unfold(limit), signal);
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

interface AreasTaken {
  files: TilesTaken['files'];
  scale: number;
  /** What had become of the page when its end had been quiet; absent when something ended the walk before. */
  settled?: Settled & { hasShrunk: boolean };
  /** What ended the walk, and what stayed blank. */
  problems: Problem[];
}

/** Shoots every area; what was taken before something ends the walk is still valid. */
async function shootAreas(
  walk: TileWalk,
  top: Shown,
  height: number,
  report: CaptureReport,
): Promise<AreasTaken> {
  const problems: Problem[] = [];
  const joiner = createAreaJoiner(walk, top, height, report, problems);
  try {
    const settled = await shootAll(walk, top, height, joiner);
    return { files: joiner.finish(), settled, problems, scale: joiner.scale() };
  } catch (error) {
    const stop = asStop(error);
    if (!(stop instanceof StopWalk)) throw stop;
    if (report.tiles === 0) throw new UserError(stop.code, stop.detail);
    problems.push(stop.problem);
    return { files: joiner.finish(), problems, scale: joiner.scale() };
  }
}

/** Shoots every area; while the browser draws one, the one before is decoded and joined. */
async function shootAll(
  walk: TileWalk,
  top: Shown,
  height: number,
  joiner: AreaJoiner,
): Promise<Settled & { hasShrunk: boolean }> {
  const { layout, page, signal } = walk;
  const [first, ...rest] = areas(top.content, height, top.devicePixelRatio);
  if (first !== undefined) await joiner.take(first);

  const showEnd = () => {
    const y = top.content.y + height - layout.frame.height;
    return within(page.show({ x: top.content.x, y, bars: AT_END, pictures: 'view' }), signal);
  };
  let end = await showEnd();
  let isShorter = false;
  if (!isSame(top, end)) {
    // A page that looks otherwise once it is scrolled is pictured as it is unscrolled.
    const { x, y } = top.content;
    const again = await within(page.show({ x, y, bars: NO_BARS, pictures: 'view' }), signal);
    isShorter = again.content.height < top.content.height - 1;
    for (const rect of rest) await joiner.take(rect);
    end = await showEnd();
    rest.length = 0;
  }
  // The page shows its end from here on: what is fixed to the bottom is drawn there.
  const settling = within(page.settle('page'), signal);
  settling.catch(() => undefined);
  for (const rect of rest) await joiner.take(rect);
  const reach = Math.min(Math.ceil(end.bottomReach), layout.frame.height, height);
  const isDrawn = rest.at(-1) !== undefined && (rest.at(-1)?.height ?? 0) >= reach;
  if (reach > 0 && !isDrawn) await joiner.take(endOf(top.content, height, reach));
  const [settled] = await Promise.all([settling, joiner.joined()]);
  // No scrolling between the areas would have told.
  checkSame(layout, await within(page.look(), signal));
  return { ...settled, hasShrunk: isShorter || settled.content.height < end.content.height - 1 };
}

const AT_END = { top: false, bottom: true };
const NO_BARS = { top: false, bottom: false };

/** Whether scrolling to the end changed nothing of how the page's content is laid out. */
function isSame(top: Shown, end: Shown): boolean {
  return end.drift === 0 && !end.moved && Math.abs(end.content.height - top.content.height) <= 1;
}

function endOf({ x, y, width }: Rect, height: number, reach: number): Rect {
  return { x, y: y + height - reach, width, height: reach };
}
