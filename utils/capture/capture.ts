import { browser } from 'wxt/browser';
import { UserError } from '../errors';
import type { Moment } from '../time';
import { type TilesTaken, takeTiles } from './engine-tiles';
import { takeVisible } from './engine-visible';
import type { Layout } from './page';
import { pageInTab } from './page-handle';
import { within } from './patience';
import { createShooter } from './shooter';
import type { Stamp } from './stamp';
import { guardTab } from './tab-guard';
import type { Capture, CaptureEngine } from './types';

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
  const { tabId, windowId, signal } = request;
  const page = pageInTab(tabId);
  const guard = guardTab(tabId, windowId);
  const shooter = createShooter({
    own: () => browser.tabs.captureVisibleTab(windowId, { format: 'png' }),
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
    const taken = request.mode === 'page' ? await takeTiles(walk) : await takeVisible(walk);
    return toCapture(request, layout, taken);
  } finally {
    guard.stop();
    if (request.mode === 'page') await page.end();
  }
}

function toCapture(request: CaptureRequest, layout: Layout, taken: TilesTaken): Capture {
  return {
    ...taken,
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
