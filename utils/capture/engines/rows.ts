import { UserError } from '../../errors';
import type { RowsStep } from '../page';
import { decode } from '../picture/decode';
import { within } from '../tab/patience';
import type { CaptureReport, Problem } from '../types';
import { createBlankCheck } from './blank-check';
import { createFreshCheck } from './fresh-shot';
import { emptyReport } from './report';
import { createRowJoiner, type RowPlace } from './row-joiner';
import { asStop, checkSame, StopWalk } from './stop-walk';
import type { TilesTaken, TileWalk } from './tiles';

/** A stretch that moved, was blank or does not join is taken again so often, then drawn as it is and marked. */
const TRIES = 3;

export interface RowsTaken extends TilesTaken {
  places: RowPlace[];
}

/** Takes a pane stretch by stretch, from its first row to its last, and lays the stretches under each other. */
export async function takeRows(walk: TileWalk): Promise<RowsTaken> {
  const { page, shooter, guard, layout, signal } = walk;
  const report: CaptureReport = emptyReport();
  const problems: Problem[] = [];
  const joiner = createRowJoiner(walk, report);
  const fresh = createFreshCheck();
  const blank = createBlankCheck(page, report, problems);

  const note = (problem: Problem) => {
    if (!problems.some(({ code }) => code === problem.code)) problems.push(problem);
  };

  /** The picture of a stretch; undefined when it cannot be the one asked for. */
  const shoot = async (step: RowsStep): Promise<ImageBitmap | undefined> => {
    const { picture } = await within(shooter.shoot(), signal);
    const address = await within(picture, signal).catch((error: unknown) => {
      // A picture gets lost with the popup that took it.
      if (signal.aborted) throw error;
      return undefined;
    });
    await guard.check().catch((error: unknown) => {
      throw asStop(error);
    });
    if (address === undefined || fresh.isStale(address, step)) return undefined;
    return (await page.areRowsStill()) ? decode(address) : undefined;
  };

  /** Draws one stretch; false when it has to be taken again. */
  const take = async (step: RowsStep, mayRetake: boolean): Promise<boolean> => {
    checkSame(layout, step);
    const bitmap = await shoot(step);
    if (bitmap === undefined) {
      if (!mayRetake) throw new StopWalk('no-progress', { code: 'moving', detail: '' });
      return false;
    }
    try {
      const { frame, x, y } = step;
      if (await blank.isBlank(bitmap, joiner.regionOf(bitmap, frame), { ...frame, offset: { x, y } })) {
        if (mayRetake) return false;
        blank.note(`row ${step.rows[0]?.at ?? 0}`);
      }
      const isJoined = await joiner.join(bitmap, step, mayRetake);
      if (!isJoined && mayRetake) return false;
      if (!isJoined) note({ code: 'seam', detail: `row ${step.rows[0]?.at ?? 0}` });
    } finally {
      bitmap.close();
    }
    if (step.isGap) note({ code: 'gap', detail: `row ${step.rows[0]?.at ?? 0}` });
    if (step.loading > 0) note({ code: 'loading', detail: `${step.loading}` });
    report.picturesLoading += step.loading;
    report.hiddenElements = step.hidden;
    report.tiles += 1;
    return true;
  };

  const takeAll = async () => {
    for (let isLast = false; !isLast; ) {
      let tries = 0;
      for (let isTaken = false; !isTaken; tries += 1) {
        const step = await within(page.nextRows(tries > 0), signal);
        isTaken = await take(step, tries < TRIES);
        isLast = step.isLast;
        walk.onProgress(...joiner.progress(step));
      }
      report.retried += tries - 1;
    }
  };

  try {
    await takeAll();
  } catch (error) {
    const stop = asStop(error);
    if (!(stop instanceof StopWalk)) throw stop;
    if (joiner.isEmpty()) throw new UserError(stop.code, stop.detail);
    problems.push(stop.problem);
  }
  report.quotaWaits = shooter.quotaWaits();
  return { files: joiner.finish(), problems, report, scale: joiner.scale(), places: joiner.places() };
}
