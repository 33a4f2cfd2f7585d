import { browser } from 'wxt/browser';
import { UserError } from '../../errors';
import { type AgentPlace, callAgent } from '../../page-agent';
import {
  type AimName,
  CAPTURE_CSS,
  type CaptureCommands,
  type Layout,
  type Place,
  type RowsStep,
  type Settled,
  type Shown,
  type ShowTarget,
  type Unfolded,
} from '../page';
import type { Rect } from '../types';

/** A page as a capture engine sees it. */
export interface PageHandle {
  /** Measures without touching anything: for the visible part. */
  look(): Promise<Layout>;
  /** Makes the page ready for a whole picture of what is aimed at and measures it; `end` puts it back. */
  begin(aim: AimName): Promise<Layout>;
  show(target: ShowTarget): Promise<Shown>;
  /** Calls everything that loads when it is seen; what loads above a pane's top only up to a height. */
  unfold(mostHeight: number): Promise<Unfolded>;
  settle(scope: ShowTarget['pictures']): Promise<Settled>;
  /** The next stretch of a pane's rows, or the one before anew. */
  nextRows(isRetake: boolean): Promise<RowsStep>;
  /** Whether everything still stands where the last stretch said. */
  areRowsStill(): Promise<boolean>;
  /** Whether the page has text or a picture in a place, as far as its document tells. */
  isFilled(place: Place): Promise<boolean>;
  end(): Promise<void>;
}

/** A frame of a tab that has our agent, and where it shows. */
export interface FrameInTab {
  frameId: number;
  /** Upper left corner of the frame's page in the tab's viewport, in CSS pixels. */
  x: number;
  y: number;
  /** The tab's own page: its viewport in CSS pixels, its address and title. */
  page: Pick<Layout, 'viewport' | 'url' | 'title'>;
}

/** The page in a tab that has our agent. */
export function pageInTab(tabId: number): PageHandle {
  return pageAt(tabId, { tabId });
}

/** The page in a frame of a tab; its lengths count in the tab's viewport. */
export function pageInFrame(tabId: number, frame: FrameInTab): PageHandle {
  const { frameId } = frame;
  const page = pageAt({ tabId, frameId }, { tabId, frameIds: [frameId] });
  return {
    ...page,
    look: async () => outOfFrame(await page.look(), frame),
    begin: async (aim) => outOfFrame(await page.begin(aim), frame),
    show: async (target) => outOfFrame(await page.show(target), frame),
    async nextRows(isRetake) {
      const step = await page.nextRows(isRetake);
      const down = (y: number) => y + frame.y;
      const rows = step.rows.map((row) => ({ ...row, top: down(row.top), bottom: down(row.bottom) }));
      return { ...outOfFrame(step, frame), from: down(step.from), to: down(step.to), rows };
    },
    isFilled: (place) => page.isFilled({ ...place, x: place.x - frame.x, y: place.y - frame.y }),
  };
}

/** A frame's layout as the tab shows it, under the tab's address. */
function outOfFrame<Measured extends Layout>(layout: Measured, { x, y, page }: FrameInTab): Measured {
  const moved = (rect: Rect): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });
  return { ...layout, ...page, visible: moved(layout.visible), frame: moved(layout.frame) };
}

function pageAt(place: AgentPlace, target: { tabId: number; frameIds?: number[] }): PageHandle {
  const css = { target, css: CAPTURE_CSS, origin: 'USER' as const };
  return {
    look: () => callAgent<CaptureCommands, 'look'>(place, 'look'),
    async begin(aim) {
      // The right to the tab goes with its page.
      await browser.scripting.insertCSS(css).catch((error: unknown) => {
        throw new UserError('page-navigated', String(error));
      });
      return callAgent<CaptureCommands, 'begin'>(place, 'begin', aim);
    },
    show: (target) => callAgent<CaptureCommands, 'show'>(place, 'show', target),
    unfold: (mostHeight) => callAgent<CaptureCommands, 'unfold'>(place, 'unfold', mostHeight),
    settle: (scope) => callAgent<CaptureCommands, 'settle'>(place, 'settle', scope),
    nextRows: (isRetake) => callAgent<CaptureCommands, 'nextRows'>(place, 'nextRows', isRetake),
    areRowsStill: () => callAgent<CaptureCommands, 'areRowsStill'>(place, 'areRowsStill'),
    isFilled: (spot) => callAgent<CaptureCommands, 'hasContent'>(place, 'hasContent', spot),
    async end() {
      // The page may be gone by now; then there is nothing to put back.
      await callAgent<CaptureCommands, 'end'>(place, 'end').catch(() => undefined);
      await browser.scripting.removeCSS(css).catch(() => undefined);
    },
  };
}
