import { browser } from 'wxt/browser';
import { toErrorData, UserError } from '../errors';
import type { KeepMode } from '../messages';
import type { Moment } from '../time';
import { takeAreas } from './engines/areas';
import { takeByChoice } from './engines/choose-engine';
import { placesInParts } from './engines/place-of-row';
import { takeRedrawn } from './engines/rendered';
import type { RowPlace } from './engines/row-joiner';
import { takeRows } from './engines/rows';
import { asStop } from './engines/stop-walk';
import { type TilesTaken, type TileWalk, takeTiles } from './engines/tiles';
import { takeVisible } from './engines/visible';
import type { AimName, Layout } from './page';
import type { Stamp } from './picture/stamp';
import { type FrameInTab, type PageHandle, pageInFrame, pageInTab } from './tab/page-handle';
import { within } from './tab/patience';
import { createShooter, type Shooter } from './tab/shooter';
import { guardTab, type TabGuard } from './tab/tab-guard';
import type { Capture, CaptureEngine, CaptureMethod, PictureChoice, Rect, Shot } from './types';

/** What is captured, and what a capture needs from outside. */
export interface CaptureRequest {
  tabId: number;
  windowId: number;
  /** What of the page; a region or an element was picked before (`pickInTab`). */
  mode: KeepMode;
  /** The engine of this browser's own pixels. */
  engine: Exclude<CaptureEngine, 'rendered'>;
  pictures: PictureChoice;
  now: Moment;
  /** The strip's words, given the page's final address and how its picture is made. */
  stampFor: (url: string, method: CaptureMethod) => Stamp;
  /** What has to be done in the page before it is measured (a chat is walked to its oldest message); `check` throws when the page cannot be trusted any more. */
  prepare?: (check: () => Promise<void>) => Promise<void>;
  /** Reads the page; may be called again. It is called before the page is touched, or when that takes the least time. */
  read: () => Promise<void>;
  /** Where the page is when it stands in a frame of the tab. */
  frame?: FrameInTab;
  /** The popup's shot while its click counts; undefined when there is no popup. */
  lentShot: () => Promise<Shot> | undefined;
  mostScreens: number;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/**
 * Keeps a page's pixels. The tab must hold our agent already.
 * Throws a `UserError` when nothing valid was taken; otherwise says in `state` and `problems` what is not right.
 */
export async function capture(request: CaptureRequest): Promise<Capture> {
  const page =
    request.frame === undefined ? pageInTab(request.tabId) : pageInFrame(request.tabId, request.frame);
  const { layout, taken } = await take(request, page);
  return toCapture(request, layout, taken);
}

/** Takes the pictures and puts the page back, whatever happens; the files may still be on their way then. */
async function take(request: CaptureRequest, page: PageHandle): Promise<{ layout: Layout; taken: Taken }> {
  const { tabId, windowId, mode, engine } = request;
  const isVisible = mode === 'visible';
  const guard = guardTab(tabId, windowId);
  const signal = AbortSignal.any([request.signal, guard.lost]);
  try {
    await guard.check();
    await request.prepare?.(guard.check);
    if (!isReadLater(request)) await request.read();
    const layout = await within(isVisible ? page.look() : page.begin(aimOf(mode)), signal);
    if (layout.content.width < 1 || layout.content.height < 1) throw new UserError('page-empty');
    const zoom = engine === 'firefox' ? await browser.tabs.getZoom(tabId) : 1;
    const shooter = shooterFor(request, guard, layout.devicePixelRatio / zoom);
    const taken = await takePictures({ ...request, signal, page, guard, shooter, layout });
    // A failure is thrown where the files are asked for; until then it must not count as unhandled.
    taken.files.catch(() => undefined);
    return { layout, taken };
  } catch (error) {
    // An error without a name may be the echo of a page that went away: then that is the reason.
    if (toErrorData(error).code === 'unknown') await guard.check();
    throw error;
  } finally {
    guard.stop();
    if (!isVisible) await putBack(page);
  }
}

/** A page that is taken by areas has time to be read while the browser draws them. */
function isReadLater({ engine, mode, pictures }: CaptureRequest): boolean {
  return engine === 'firefox' && mode === 'page' && pictures !== 'redraw';
}

function shooterFor({ windowId, engine, lentShot }: CaptureRequest, guard: TabGuard, scale: number): Shooter {
  // Firefox draws the page anew for a picture. Left alone it takes another ratio than the screen's when both are fractions: a
  // ratio of 1.25 at a zoom of 1.1 is 1.375 for it and 1.3636 on the screen, where its layout snaps. It multiplies by the zoom itself.
  const options: ShotOptions = { format: 'png', ...(engine === 'firefox' && { scale }) };
  return createShooter({
    own: (area) =>
      browser.tabs.captureVisibleTab(windowId, { ...options, ...(area !== undefined && { rect: area }) }),
    lent: lentShot,
    check: () =>
      guard.check().catch((error: unknown) => {
        throw asStop(error);
      }),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}

/** Longest wait for a page to be put back: one that does not answer is put back by itself once it does. */
const PUT_BACK_PATIENCE = 5000;

async function putBack(page: PageHandle): Promise<void> {
  await within(page.end(), undefined, PUT_BACK_PATIENCE).catch(() => undefined);
}

type Taken = TilesTaken & { places?: RowPlace[]; method: 'pixels' | 'rendered' };

/** Takes the pictures of a page in the way the person chose. */
function takePictures(walk: CaptureRequest & Omit<TileWalk, 'stamp'>): Promise<Taken> {
  const { tabId, pictures, mode, layout } = walk;
  const walkFor = (method: CaptureMethod) => ({ ...walk, stamp: walk.stampFor(layout.url, method) });
  const take = ENGINES[mode];
  return takeByChoice<Taken>(pictures, {
    pixels: async () => ({ ...(await take(walkFor('pixels'))), method: 'pixels' }),
    async redraw() {
      const taken = await takeRedrawn(walkFor('rendered'), tabId, take);
      return { ...taken, method: 'rendered' };
    },
  });
}

/** Firefox takes any area of a page in one call; the pane of an app shell has to be scrolled everywhere. */
async function takeWhole(walk: TileWalk): Promise<TilesTaken> {
  const { frame, visible } = walk.layout;
  const isWindow = frame.width === visible.width && frame.height === visible.height;
  if (import.meta.env.FIREFOX && isWindow) return takeAreas(walk);
  await walk.read();
  return takeTiles(walk);
}

/** How each part of a page is taken; what was picked is mostly one tile. */
const ENGINES: Record<KeepMode, (walk: TileWalk) => Promise<TilesTaken & { places?: RowPlace[] }>> = {
  page: takeWhole,
  visible: takeVisible,
  region: takeTiles,
  element: takeTiles,
  chat: takeRows,
};

function aimOf(mode: KeepMode): AimName {
  if (mode === 'chat') return 'rows';
  return mode === 'page' ? 'page' : 'picked';
}

type ShotOptions = Parameters<typeof browser.tabs.captureVisibleTab>[1] & { rect?: Rect; scale?: number };

async function toCapture(request: CaptureRequest, layout: Layout, taken: Taken): Promise<Capture> {
  const { files: pictures, places = [], ...rest } = taken;
  const files = await pictures;
  return {
    ...rest,
    files,
    places: placesInParts(places, files),
    url: layout.url,
    pageTitle: layout.title,
    capturedAt: request.now,
    engine: taken.method === 'rendered' ? 'rendered' : request.engine,
    state: taken.problems.length === 0 ? 'complete' : 'partial',
    viewport: layout.viewport,
    devicePixelRatio: layout.devicePixelRatio,
    userAgent: layout.userAgent,
  };
}
