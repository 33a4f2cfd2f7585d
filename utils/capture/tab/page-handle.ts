import { browser } from 'wxt/browser';
import { UserError } from '../../errors';
import { callAgent } from '../../page-agent';
import {
  type AimName,
  CAPTURE_CSS,
  type CaptureCommands,
  type Layout,
  type Place,
  type Settled,
  type Shown,
  type ShowTarget,
  type Unfolded,
} from '../page';

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
  /** Whether the page has text or a picture in a place, as far as its document tells. */
  isFilled(place: Place): Promise<boolean>;
  end(): Promise<void>;
}

/** The page in a tab that has our agent. */
export function pageInTab(tabId: number): PageHandle {
  const css = { target: { tabId }, css: CAPTURE_CSS, origin: 'USER' as const };
  return {
    look: () => callAgent<CaptureCommands, 'look'>(tabId, 'look'),
    async begin(aim) {
      // The right to the tab goes with its page.
      await browser.scripting.insertCSS(css).catch((error: unknown) => {
        throw new UserError('page-navigated', String(error));
      });
      return callAgent<CaptureCommands, 'begin'>(tabId, 'begin', aim);
    },
    show: (target) => callAgent<CaptureCommands, 'show'>(tabId, 'show', target),
    unfold: (mostHeight) => callAgent<CaptureCommands, 'unfold'>(tabId, 'unfold', mostHeight),
    settle: (scope) => callAgent<CaptureCommands, 'settle'>(tabId, 'settle', scope),
    isFilled: (place) => callAgent<CaptureCommands, 'hasContent'>(tabId, 'hasContent', place),
    async end() {
      // The page may be gone by now; then there is nothing to put back.
      await callAgent<CaptureCommands, 'end'>(tabId, 'end').catch(() => undefined);
      await browser.scripting.removeCSS(css).catch(() => undefined);
    },
  };
}
