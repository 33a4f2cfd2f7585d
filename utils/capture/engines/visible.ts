import { within } from '../tab/patience';
import type { Problem } from '../types';
import { emptyReport } from './report';
import { createTileJoiner } from './tile-joiner';
import type { TilesTaken, TileWalk } from './tiles';

/** Takes the visible part as it is: nothing is scrolled, hidden or waited for. */
export async function takeVisible(walk: TileWalk): Promise<TilesTaken> {
  const { layout, shooter, signal } = walk;
  const report = { ...emptyReport(), tiles: 1 };
  const problems: Problem[] = [];
  const content = layout.visible;
  const frame = content;
  const joiner = createTileJoiner({ ...walk, layout: { ...layout, frame } }, report, problems, content);
  walk.onProgress(0, 1);
  const still = {
    x: 0,
    y: 0,
    loading: 0,
    moved: false,
    drift: 0,
    topReach: 0,
    bottomReach: 0,
    hidden: 0,
    hasVanished: false,
  };
  const shown = { ...layout, ...still, content, frame };
  do {
    joiner.join(await within(shooter.shoot(), signal), shown, { row: 0, column: 0, last: true, shift: 0 });
  } while ((await joiner.verdict()) !== undefined);
  return {
    files: joiner.finish(),
    problems,
    report: { ...report, quotaWaits: shooter.quotaWaits() },
    scale: joiner.scale(),
  };
}
