import { UserError } from '../../errors';
import { callAgentIn, injectAgent, removeAgent, type World } from '../../page-agent';
import type { RedrawCommands } from '../page';
import { within } from '../tab/patience';
import type { Shooter } from '../tab/shooter';
import type { Rect, Shot } from '../types';
import type { TilesTaken, TileWalk } from './tiles';

const FILE = '/page-render.js';
/** Firefox lets only the page's own scripts fill the frame that html2canvas draws from. */
const WORLD: World = import.meta.env.FIREFOX ? 'MAIN' : 'ISOLATED';
/** Most characters of a picture that cross from the page in one message. */
const MOST_AT_ONCE = 8_000_000;
/** Longer than any picture of an area can get; the page must not fill our memory. */
const MOST_AT_ALL = 400_000_000;
const PNG_ADDRESS = /^data:image\/png;base64,[\w+/]+=*$/;

/**
 * Takes a page by redrawing it, where the browser gives no pixels: `take` walks it as it would walk any page, but every
 * picture is drawn anew in the page by html2canvas.
 * The result always carries the problem `rendered`, so it is `partial`: a redraw cannot promise to show all that was on
 * the screen, and whoever reads only the state must not take it for the browser's own picture (DESIGN 5.1, 5.5).
 */
export async function takeRedrawn<Taken extends TilesTaken>(
  walk: TileWalk,
  tabId: number,
  take: (walk: TileWalk) => Promise<Taken>,
): Promise<Taken> {
  await injectAgent(tabId, FILE, WORLD);
  try {
    const picturesMissing = toCount(await within(ask(tabId, 'undrawable'), walk.signal));
    const taken = await take({ ...walk, shooter: createRedrawer(tabId) });
    const detail = picturesMissing > 0 ? `${picturesMissing} pictures or frames not drawn` : '';
    return {
      ...taken,
      problems: [{ code: 'rendered', detail }, ...taken.problems],
      report: { ...taken.report, picturesMissing },
    };
  } finally {
    if (WORLD === 'MAIN') await removeAgent(tabId, WORLD);
  }
}

/** A shooter that asks the page to draw itself. */
function createRedrawer(tabId: number): Shooter {
  let last: Promise<unknown> = Promise.resolve();
  const draw = async (area?: Rect): Promise<Shot> => {
    const length = toCount(await ask(tabId, 'redraw', area ?? null));
    let address = '';
    while (address.length < Math.min(length, MOST_AT_ALL)) {
      const piece = await ask(tabId, 'redrawn', address.length, address.length + MOST_AT_ONCE);
      if (typeof piece !== 'string' || piece === '') break;
      address += piece;
    }
    if (!PNG_ADDRESS.test(address)) throw new UserError('redraw-failed', `no picture of ${length}`);
    return { picture: Promise.resolve(address) };
  };
  return {
    quotaWaits: () => 0,
    // The page holds one picture at a time until it is fetched.
    shoot(area) {
      const next = last.then(() => draw(area));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

function ask<Name extends keyof RedrawCommands>(
  tabId: number,
  name: Name,
  ...args: Parameters<RedrawCommands[Name]>
) {
  return callAgentIn<RedrawCommands, Name>(WORLD, tabId, name, ...args);
}

/** A count as the page gave it, which may be anything. */
function toCount(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0;
}
