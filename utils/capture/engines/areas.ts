import { UserError } from '../../errors';
import type { Settled, Shown } from '../page';
import { within } from '../tab/patience';
import type { CaptureReport, Problem } from '../types';
import { type AreaJoiner, createAreaJoiner } from './area-joiner';
import { emptyReport } from './report';
import { asStop, checkSame, StopWalk } from './stop-walk';
import { limitOf, type TilesTaken, type TileWalk, takeTiles } from './tiles';

/** A page that changes while it is pictured is taken again this often, then kept as it is and marked. */
const TRIES = 3;

/**
 * Takes a whole page by its areas, without scrolling through it (Firefox draws any area of a page).
 * The first screen is drawn with the page at its top, the last with the page at its end: what is fixed stands where it belongs,
 * and a page that grows at its end is found out while its pictures are taken. A page that draws or shows only what is in view is walked.
 */
export async function takeAreas(walk: TileWalk): Promise<TilesTaken> {
  const limit = limitOf(walk);
  let report = emptyReport();
  let hasGrown: boolean = false;
  let mayScroll: boolean = true;
  for (let tries = 1; ; ) {
    const shown = await showTop(walk, limit);
    if (shown === 'virtual') {
      await walk.read();
      return takeTiles(walk);
    }
    const whole = shown.content.height;
    hasGrown ||= whole > walk.layout.content.height + 1;
    const height: number = hasGrown ? Math.min(whole, limit) : whole;
    report = { ...emptyReport(), retried: report.retried, hiddenElements: shown.hidden };
    const { files, scale, outcome, problems } = await shootAreas(walk, shown, { height, mayScroll, report });
    if (outcome === 'unsteady') {
      mayScroll = false;
      continue;
    }
    if (outcome === 'ended') return { files: files(), problems, report, scale };
    const isGrown: boolean = outcome.content.height > whole + 1;
    const isLimited = height < whole;
    const isStill = isLimited || (!isGrown && !outcome.moved && !outcome.hasShrunk);
    if (isStill || tries >= TRIES) {
      problems.push(...problemsOf(walk, { isLimited, isStill, loading: outcome.loading }));
      report.picturesLoading = outcome.loading;
      return { files: files(), problems, report, scale };
    }
    tries += 1;
    hasGrown ||= isGrown;
    report.retried += 1;
    if (isGrown) await letGrow(walk, outcome.content.height, limit);
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
  return shown.hasVanished ? 'virtual' : shown;
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

/** What had become of the page when its end had been quiet. */
type SettledAreas = Settled & { hasShrunk: boolean };

interface AreasTaken {
  /** Closes the last part. */
  files: () => TilesTaken['files'];
  scale: number;
  /** Also: the page looks otherwise once it is scrolled, so nothing taken counts; or something ended the walk before its end. */
  outcome: SettledAreas | 'unsteady' | 'ended';
  /** What ended the walk, and what stayed blank. */
  problems: Problem[];
}

interface AreasPlan {
  /** CSS pixels from the page's top that are taken. */
  height: number;
  /** False when the page is known to look otherwise once it is scrolled. */
  mayScroll: boolean;
  report: CaptureReport;
}

/** Shoots every area; what was taken before something ends the walk is still valid. */
async function shootAreas(walk: TileWalk, top: Shown, plan: AreasPlan): Promise<AreasTaken> {
  const { height, mayScroll, report } = plan;
  const problems: Problem[] = [];
  const joiner = createAreaJoiner(walk, top, height, report, problems);
  const taken = { files: joiner.finish, problems };
  try {
    const shoot = mayScroll ? shootSteady : shootUnscrolled;
    const outcome = await shoot(walk, top, height, joiner);
    return { ...taken, outcome, scale: joiner.scale() };
  } catch (error) {
    const stop = asStop(error);
    if (!(stop instanceof StopWalk)) throw stop;
    if (report.tiles === 0) throw new UserError(stop.code, stop.detail);
    problems.push(stop.problem);
    return { ...taken, outcome: 'ended', scale: joiner.scale() };
  }
}

/** So many CSS pixels of a page that goes away when its end is shown are taken before, and kept. */
const KEPT_FIRST = 2000;

/**
 * Shoots the first screen and has the page read meanwhile, then shows its end at once, so that it can become quiet while the rest is shot: what lies between
 * the first screen and the last looks alike wherever a steady page is scrolled to.
 */
async function shootSteady(
  walk: TileWalk,
  top: Shown,
  height: number,
  joiner: AreaJoiner,
): Promise<SettledAreas | 'unsteady'> {
  const { frame } = walk.layout;
  const bottomBars = startOfEnd(joiner, height, top.bottomReach);
  const first = Math.min(joiner.endOf(Math.max(frame.height, top.topReach, KEPT_FIRST)), bottomBars);
  const last = Math.max(first, joiner.startOf(height - frame.height));
  await joiner.take(0, first);
  const ending = Promise.all([joiner.shot(), walk.read()])
    .then(() => showEnd(walk, top, height))
    .then((end) => ({ end, settling: isSteady(top, end) ? settle(walk, end) : undefined }));
  // Whoever waits for it gets the error; until then it must not count as unhandled.
  ending.catch(() => undefined);
  await joiner.take(first, last);
  const { end, settling } = await ending;
  if (settling === undefined) {
    await joiner.shot();
    return 'unsteady';
  }
  await joiner.take(last, height);
  const lateBars = startOfEnd(joiner, height, end.bottomReach);
  if (lateBars < last) await joiner.take(lateBars, height);
  return conclude(walk, joiner, settling);
}

/** Shoots a page that looks otherwise once it is scrolled as it is unscrolled, and only what is fixed to its bottom at its end. */
async function shootUnscrolled(
  walk: TileWalk,
  top: Shown,
  height: number,
  joiner: AreaJoiner,
): Promise<SettledAreas> {
  await joiner.take(0, startOfEnd(joiner, height, top.bottomReach));
  await Promise.all([joiner.shot(), walk.read()]);
  const end = await showEnd(walk, top, height);
  const reach = Math.max(top.bottomReach, Math.min(end.bottomReach, walk.layout.frame.height));
  const settling = settle(walk, end);
  await joiner.take(startOfEnd(joiner, height, reach), height);
  return conclude(walk, joiner, settling);
}

/** Watches a page that shows its end until it is quiet. */
function settle({ page, signal }: TileWalk, end: Shown): Promise<SettledAreas> {
  const settling = within(page.settle('page'), signal).then((settled) => ({
    ...settled,
    hasShrunk: settled.content.height < end.content.height - 1,
  }));
  settling.catch(() => undefined);
  return settling;
}

/** Waits for the last pictures and for the page, which must still be the same: no scrolling between the areas would have told. */
async function conclude(
  { page, layout, signal }: TileWalk,
  joiner: AreaJoiner,
  settling: Promise<SettledAreas>,
): Promise<SettledAreas> {
  await joiner.shot();
  const looking = within(page.look(), signal).then((now) => checkSame(layout, now));
  const [settled] = await Promise.all([settling, joiner.drained(), looking]);
  return settled;
}

function showEnd({ page, layout, signal }: TileWalk, { content }: Shown, height: number): Promise<Shown> {
  const y = content.y + height - layout.frame.height;
  const bars = { top: false, bottom: true };
  return within(page.show({ x: content.x, y, bars, pictures: 'view' }), signal);
}

/** Where an area begins that holds what is fixed to the bottom; the page's end when nothing is. */
function startOfEnd(joiner: AreaJoiner, height: number, reach: number): number {
  return reach > 0 ? joiner.startOf(Math.max(0, height - Math.ceil(reach))) : height;
}

/** Whether scrolling to the end changed nothing of how the page's content is laid out; what has come below it does no harm. */
function isSteady(top: Shown, end: Shown): boolean {
  return end.drift === 0 && !end.moved && end.content.height >= top.content.height - 1;
}
