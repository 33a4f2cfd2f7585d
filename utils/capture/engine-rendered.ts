import { callAgent, injectAgent } from '../page-agent';
import type { TilesTaken, TileWalk } from './engine-tiles';
import type { RedrawCommands } from './page';
import { within } from './patience';
import type { Shooter } from './shooter';
import type { Rect } from './types';

const FILE = '/page-render.js';
/** Most characters of a picture that cross from the page in one message. */
const MOST_AT_ONCE = 8_000_000;

/**
 * Takes a page by redrawing it, where the browser gives no pixels: `take` walks it as it would walk any page, but every
 * picture is drawn anew in the page by html2canvas.
 * The result always carries the problem `rendered`, so it is `partial`: a redraw cannot promise to show all that was on
 * the screen, and whoever reads only the state must not take it for the browser's own picture (DESIGN 5.1, 5.5).
 */
export async function takeRedrawn(
  walk: TileWalk,
  tabId: number,
  take: (walk: TileWalk) => Promise<TilesTaken>,
): Promise<TilesTaken> {
  await injectAgent(tabId, FILE);
  const picturesMissing = await within(
    callAgent<RedrawCommands, 'undrawable'>(tabId, 'undrawable'),
    walk.signal,
  );
  const taken = await take({ ...walk, shooter: createRedrawer(tabId) });
  const detail = picturesMissing > 0 ? `${picturesMissing} pictures or frames not drawn` : '';
  return {
    ...taken,
    problems: [{ code: 'rendered', detail }, ...taken.problems],
    report: { ...taken.report, picturesMissing },
  };
}

/** A shooter that asks the page to draw itself. */
function createRedrawer(tabId: number): Shooter {
  return {
    quotaWaits: () => 0,
    async shoot(area?: Rect) {
      const length = await callAgent<RedrawCommands, 'redraw'>(tabId, 'redraw', area ?? null);
      let address = '';
      while (address.length < length) {
        const from = address.length;
        const piece = await callAgent<RedrawCommands, 'redrawn'>(tabId, 'redrawn', from, from + MOST_AT_ONCE);
        if (piece === '') break;
        address += piece;
      }
      return address;
    },
  };
}
