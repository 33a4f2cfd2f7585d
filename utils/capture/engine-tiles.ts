import { UserError } from '../errors';
import type { Layout, Shown } from './page';
import type { PageHandle } from './page-handle';
import { within } from './patience';
import { columnOffsets, rowOffsets, type TileSize } from './plan';
import { emptyReport } from './report';
import type { Shooter } from './shooter';
import type { Stamp } from './stamp';
import { checkSame, StopWalk } from './stop-walk';
import type { TabGuard } from './tab-guard';
import { createTileJoiner, type TileJoiner } from './tile-joiner';
import type { CapturedFile, CaptureReport, Problem, Rect } from './types';

/** What the walk over a page needs from outside. */
export interface TileWalk {
  page: PageHandle;
  shooter: Shooter;
  guard: TabGuard;
  layout: Layout;
  stamp: Stamp;
  /** Most screens of a page that grows while it is scrolled. */
  mostScreens: number;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

export interface TilesTaken {
  files: CapturedFile[];
  problems: Problem[];
  report: CaptureReport;
  scale: number;
}

/** A page whose pictured content moves is begun again this often, then pictured as it is and marked. */
const RESTARTS = 2;

/** Takes a whole page tile by tile, from top to bottom, and joins the tiles. */
export async function takeTiles(walk: TileWalk): Promise<TilesTaken> {
  const report = emptyReport();
  let content = walk.layout.content;
  for (let restarts = 0; ; restarts += 1) {
    const pass = createPass(walk, report, content, restarts < RESTARTS);
    const taken = await pass.run();
    report.quotaWaits = walk.shooter.quotaWaits();
    if (taken !== 'begin-again') return taken;
    report.retried += 1;
    content = pass.content();
  }
}

interface Pass {
  run(): Promise<TilesTaken | 'begin-again'>;
  content(): Rect;
}

function createPass(walk: TileWalk, report: CaptureReport, start: Rect, mayRestart: boolean): Pass {
  const { page, shooter, layout, signal } = walk;
  const size: TileSize = { ...layout.frame, scale: layout.devicePixelRatio };
  const problems: Problem[] = [];
  const joiner = createTileJoiner(walk, report, problems, start);
  let content = start;
  let hasGrown = false;

  const note = (problem: Problem) => {
    if (!problems.some(({ code }) => code === problem.code)) problems.push(problem);
  };

  const isLast = (row: number, rows: number[]) => {
    const isLimit = hasGrown && row + 1 >= walk.mostScreens;
    if (isLimit && row + 1 < rows.length) note({ code: 'limit', detail: `${walk.mostScreens} screens` });
    return isLimit || row + 1 >= rows.length;
  };

  /** Takes one row of tiles; what the page shows may tell that the plan has to change. */
  const takeRow = async (row: number, last: boolean): Promise<RowOutcome> => {
    for (const [column, x] of columnOffsets(content, size).entries()) {
      const y = rowOffsets(content, size)[row] ?? content.y;
      const bars = {
        top: row === 0 && column === 0,
        bottom: last && column === 0,
      };
      const shown = await within(page.show({ x, y, bars, pictures: 'view' }), signal);
      if ((await joiner.verdict()) === 'seam') return 'seam';
      checkSame(layout, shown);
      if (shown.moved) {
        if (mayRestart) return 'moved';
        note({ code: 'moving', detail: `row ${row + 1}` });
      }
      if (shown.loading > 0) note({ code: 'loading', detail: `${shown.loading}` });
      report.picturesLoading += shown.loading;
      report.hiddenElements = shown.hidden;
      if (grow(shown) && last) return 'grown';
      const address = await within(shooter.shoot(), signal);
      joiner.join(address, shown, { row, column, last });
      report.tiles += 1;
    }
    return 'taken';
  };

  const grow = ({ content: now }: Pick<Shown, 'content'>): boolean => {
    const isTaller = now.height > content.height + 1;
    hasGrown ||= isTaller;
    content = now;
    return isTaller;
  };

  const walkRows = async (): Promise<'end' | 'begin-again'> => {
    for (let row = 0; ; ) {
      const rows = rowOffsets(content, size);
      const last = isLast(row, rows);
      walk.onProgress(Math.min(row, rows.length), rows.length);
      const outcome = await takeRow(row, last);
      if (outcome === 'moved') return 'begin-again';
      if (outcome === 'seam') row = joiner.rowToRepeat();
      if (outcome !== 'taken') continue;
      if (!last) {
        row += 1;
        continue;
      }
      if ((await joiner.verdict()) === 'seam') continue;
      const [settled] = await Promise.all([within(page.settle('view'), signal), joiner.finish()]);
      const mayGoOn = !problems.some(({ code }) => code === 'limit');
      if (!grow(settled) || !mayGoOn) return 'end';
      if (!joiner.reopen()) return 'begin-again';
    }
  };

  return {
    content: () => content,
    async run() {
      try {
        if ((await walkRows()) === 'begin-again') return 'begin-again';
      } catch (error) {
        if (!(error instanceof StopWalk)) throw error;
        if (joiner.isEmpty()) throw new UserError(error.code, error.message);
        problems.push(error.problem);
      }
      return taken(joiner, problems, report);
    },
  };
}

type RowOutcome = 'taken' | 'seam' | 'moved' | 'grown';

async function taken(joiner: TileJoiner, problems: Problem[], report: CaptureReport): Promise<TilesTaken> {
  return {
    files: await joiner.finish(),
    problems,
    report,
    scale: joiner.scale(),
  };
}
