import { browser } from 'wxt/browser';
import { UserError } from '../errors';
import type { Moment } from '../time';
import { takeAreas } from './engine-areas';
import { type TilesTaken, type TileWalk, takeTiles } from './engine-tiles';
import { takeVisible } from './engine-visible';
import type { Layout } from './page';
import { type PageHandle, pageInTab } from './page-handle';
import { within } from './patience';
import { createShooter } from './shooter';
import type { Stamp } from './stamp';
import { guardTab } from './tab-guard';
import type { Capture, CaptureEngine, Rect } from './types';

/** What is captured, and what a capture needs from outside. */
export interface CaptureRequest {
  tabId: number;
  windowId: number;
  mode: 'page' | 'visible';
  engine: CaptureEngine;
  now: Moment;
  /** The strip's words, given the page's final address. */
  stampFor: (url: string) => Stamp;
  /** The popup's shot while its click counts; undefined when there is no popup. */
  lentShot: () => Promise<string> | undefined;
  mostScreens: number;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/**
 * Keeps a page's pixels. The tab must hold our agent already.
 * Throws a `UserError` when nothing valid was taken; otherwise says in `state` and `problems` what is not right.
 */
export async function capture(request: CaptureRequest): Promise<Capture> {
  const page = pageInTab(request.tabId);
  const { layout, taken } = await take(request, page);
  return toCapture(request, layout, taken);
}

/** Takes the pictures and puts the page back, whatever happens; the files may still be on their way then. */
async function take(
  request: CaptureRequest,
  page: PageHandle,
): Promise<{ layout: Layout; taken: TilesTaken }> {
  const { tabId, windowId, signal } = request;
  const guard = guardTab(tabId, windowId);
  const shooter = createShooter({
    own: (area) => browser.tabs.captureVisibleTab(windowId, shotOf(area)),
    lent: request.lentShot,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  try {
    await guard.check();
    const layout = await within(request.mode === 'page' ? page.begin() : page.look(), signal);
    if (layout.content.width < 1 || layout.content.height < 1) throw new UserError('page-empty');
    const walk = {
      ...request,
      page,
      guard,
      shooter,
      layout,
      stamp: request.stampFor(layout.url),
    };
    const taken = request.mode === 'page' ? await takeWhole(walk, request.engine) : await takeVisible(walk);
    // A failure is thrown where the files are asked for; until then it must not count as unhandled.
    taken.files.catch(() => undefined);
    return { layout, taken };
  } finally {
    guard.stop();
    if (request.mode === 'page') await page.end();
  }
}

/** Firefox takes any area of a page in one call; the pane of an app shell has to be scrolled everywhere. */
function takeWhole(walk: TileWalk, engine: CaptureEngine): Promise<TilesTaken> {
  const { frame, visible } = walk.layout;
  const isWindow = frame.width === visible.width && frame.height === visible.height;
  return engine === 'firefox' && isWindow ? takeAreas(walk) : takeTiles(walk);
}

type Shot = Parameters<typeof browser.tabs.captureVisibleTab>[1] & { rect?: Rect };

function shotOf(area: Rect | undefined): Shot {
  return { format: 'png', ...(area !== undefined && { rect: area }) };
}

async function toCapture(request: CaptureRequest, layout: Layout, taken: TilesTaken): Promise<Capture> {
  return {
    ...taken,
    files: await taken.files,
    url: layout.url,
    pageTitle: layout.title,
    capturedAt: request.now,
    method: 'pixels',
    engine: request.engine,
    state: taken.problems.length === 0 ? 'complete' : 'partial',
    viewport: layout.viewport,
    devicePixelRatio: layout.devicePixelRatio,
    userAgent: layout.userAgent,
  };
}
