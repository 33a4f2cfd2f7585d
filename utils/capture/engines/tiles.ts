import { UserError } from '../../errors';
import type { Bars, Layout, Shown, Unfolded } from '../page';
import type { Stamp } from '../picture/stamp';
import type { PageHandle } from '../tab/page-handle';
import { within } from '../tab/patience';
import type { Shooter } from '../tab/shooter';
import type { TabGuard } from '../tab/tab-guard';
import type { CapturedFile, CaptureReport, Problem, Rect } from '../types';
import { columnOffsets, rowCount, type TileSize } from './plan';
import { after, endsPage, leavesGap, nextOffset, type Progress, TOP } from './progress';
import { emptyReport } from './report';
import { asStop, checkSame, StopWalk } from './stop-walk';
import { createTileJoiner } from './tile-joiner';

/** What the walk over a page needs from outside. */
export interface TileWalk {
  page: PageHandle;
  shooter: Shooter;
  guard: TabGuard;
  layout: Layout;
  stamp: Stamp;
  /** Reads the page; may be called again. Whoever takes a page in few pictures calls it while the first are on their way. */
  read: () => Promise<void>;
  /** Most screens of a page that grows while it is scrolled. */
  mostScreens: number;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

export interface TilesTaken {
  /** Sealed while the page is already being put back. */
  files: Promise<CapturedFile[]>;
  problems: Problem[];
  report: CaptureReport;
  scale: number;
}

/** A page whose pictured content moves is begun again this often, then pictured as it is and marked. */
const RESTARTS = 2;
/** So many rows without anything new mean that the page does not let itself be scrolled. */
const STANDSTILL = 3;
/** A page whose content moves by being scrolled is followed this often before a row is taken as it comes. */
const GAP_TRIES = 3;

/** Takes a whole page tile by tile, from top to bottom, and joins the tiles. */
export async function takeTiles(walk: TileWalk): Promise<TilesTaken> {
  const report = emptyReport();
  const unfolded = await within(walk.page.unfold(limitOf(walk)), walk.signal);
  let { content } = unfolded;
  for (let restarts = 0; ; restarts += 1) {
    const pass = createPass(walk, report, { ...unfolded, content }, restarts < RESTARTS);
    const taken = await pass.run();
    report.quotaWaits = walk.shooter.quotaWaits();
    if (taken !== 'begin-again') return taken;
    report.retried += 1;
    content = pass.content();
  }
}

/** A page that grows while it is scrolled is followed to this height in CSS pixels: never less than what it had at the start. */
export function limitOf({ layout, mostScreens }: Pick<TileWalk, 'layout' | 'mostScreens'>): number {
  return Math.max(layout.content.height, mostScreens * layout.frame.height);
}

interface Pass {
  run(): Promise<TilesTaken | 'begin-again'>;
  content(): Rect;
}

type RowOutcome = 'taken' | 'moved' | 'grown' | { retake: number };

function createPass(walk: TileWalk, report: CaptureReport, start: Unfolded, mayRestart: boolean): Pass {
  const { page, shooter, layout, signal } = walk;
  const size: TileSize = { ...layout.frame, scale: layout.devicePixelRatio };
  const problems: Problem[] = [];
  const joiner = createTileJoiner(walk, report, problems, start.content);
  const limit = limitOf(walk);
  let { content } = start;
  let hasGrown = content.height > layout.content.height + 1;
  let here: Progress = TOP;
  /** The progress before each row, to go back to. */
  const trail: Progress[] = [];

  const note = (problem: Problem) => {
    if (!problems.some(({ code }) => code === problem.code)) problems.push(problem);
  };

  const noteLimit = () => note({ code: 'limit', detail: `${walk.mostScreens} screens` });
  if (!start.isWhole) noteLimit();

  const grow = (now: Rect): boolean => {
    const isTaller = now.height > content.height + 1;
    hasGrown ||= isTaller;
    content = now;
    return isTaller;
  };

  /** Whether the next row ends the page, or has to since a page that grows has met its limit. */
  const isLast = (): boolean => {
    const isEnd = endsPage(content, size, here);
    const bottom = nextOffset(content, size, here) - content.y + size.height;
    const isLimit = hasGrown && bottom >= limit;
    if (isLimit && !isEnd) noteLimit();
    return isLimit || isEnd;
  };

  /** Takes one row of tiles; what the page shows may tell that the plan has to change. */
  const takeRow = async (last: boolean): Promise<RowOutcome> => {
    trail.splice(here.row, trail.length, here);
    let next = here;
    for (const [column, x] of columnOffsets(content, size).entries()) {
      const bars = { top: here.row === 0 && column === 0, bottom: last && column === 0 };
      const shown = await showWithoutGap(x, bars);
      checkSame(layout, shown);
      if (shown.moved && mayRestart) return 'moved';
      if (shown.moved) note({ code: 'moving', detail: `row ${here.row + 1}` });
      if (shown.loading > 0) note({ code: 'loading', detail: `${shown.loading}` });
      report.picturesLoading += shown.loading;
      report.hiddenElements = shown.hidden;
      if (grow(shown.content) && last) return 'grown';
      const shot = await within(shooter.shoot(), signal);
      // Asked only now: the tile before was decoded while this one was shown and shot.
      const retake = await joiner.verdict();
      if (retake !== undefined) return { retake };
      joiner.join(shot, shown, { row: here.row, column, last, shift: here.shift });
      report.tiles += 1;
      next = after(here, shown);
    }
    here = next;
    return 'taken';
  };

  /** Scrolls to the next row; a page that moves its content by being scrolled (a bar that collapses) is followed. */
  const showWithoutGap = async (x: number, bars: Bars): Promise<Shown> => {
    for (let tries = 0; ; tries += 1) {
      const y = nextOffset(content, size, here);
      const shown = await within(page.show({ x, y, bars, pictures: 'view' }), signal);
      here = { ...here, shift: here.shift - shown.drift };
      if (!leavesGap(shown, here) || tries >= GAP_TRIES) return shown;
    }
  };

  /** A page that scrolls back by itself would be walked for ever. */
  const checkAdvance = (from: Progress, rows: number): void => {
    if (here.row - from.row < rows || here.bottom > from.bottom) return;
    throw new StopWalk('no-progress', { code: 'moving', detail: `row ${here.row + 1}` });
  };

  const walkRows = async (): Promise<'end' | 'begin-again'> => {
    for (;;) {
      const last = isLast();
      checkAdvance(trail.at(-STANDSTILL) ?? TOP, STANDSTILL);
      walk.onProgress(here.row, Math.max(here.row + 1, rowCount(content, size)));
      const outcome = await takeRow(last);
      if (outcome === 'moved') return 'begin-again';
      const retake = typeof outcome === 'object' ? outcome.retake : undefined;
      if (retake !== undefined) here = trail[retake] ?? TOP;
      if (outcome !== 'taken' || !last) continue;
      const late = await joiner.verdict();
      if (late !== undefined) {
        here = trail[late] ?? TOP;
        continue;
      }
      // Sealing begins while the page is watched; it is begun anew should the page still grow.
      joiner.finish().catch(() => undefined);
      const settled = await within(page.settle('view'), signal);
      const isLimited = problems.some(({ code }) => code === 'limit');
      if (isLimited || !grow(settled.content)) return 'end';
      if (!joiner.reopen()) return 'begin-again';
      here = trail.at(-1) ?? TOP;
    }
  };

  return {
    content: () => content,
    async run() {
      try {
        if ((await walkRows()) === 'begin-again') return 'begin-again';
      } catch (error) {
        const stop = asStop(error);
        if (!(stop instanceof StopWalk)) throw stop;
        // The tile before may have met the same fault.
        await joiner.verdict().catch(() => undefined);
        if (joiner.isEmpty()) throw new UserError(stop.code, stop.detail);
        problems.push(stop.problem);
      }
      return { files: joiner.finish(), problems, report, scale: joiner.scale() };
    },
  };
}
