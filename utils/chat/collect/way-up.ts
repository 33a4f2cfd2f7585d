import type { ChatPane, OlderStep } from '../types';
import { cameAbove, type Shown, shownBy } from './came-above';
import { offsetOf, roomOf, scrollPane, viewOf } from './pane-box';
import { watchRequests } from './requests';
import { nextFrame, settle } from './settle';
import { type Signs, signsOf } from './signs';

export interface WayUpTo {
  /** Pane heights after which a pane that keeps growing is left. */
  mostScreens: number;
  /** True when what shows is older than where the person chose to begin. */
  isBeforeStart(): boolean;
  /** What loads older messages when clicked, where the pane has it. */
  olderLink(pane: Element): Element | undefined;
}

/** The way to a pane's oldest message, a step at a time. */
export interface WayUp {
  step(): Promise<OlderStep>;
}

/** So often nothing more must come for the top to be the top; once more where something failed. */
const TRIES = 3;
/** Milliseconds in which a page begins to load, and in which a step ends whatever it does. */
const ENOUGH = 1500;
const AT_END = 300;
const MOST = 2700;

export function createWayUp(chat: ChatPane, to: WayUpTo): WayUp {
  const { pane } = chat;
  let steps = 0;
  let idle = 0;
  let hasGrown = false;
  let hasFailed = false;

  /** A pane that shows nothing of it any more was filled anew; one that was not at its top has only been scrolled since. */
  function isNewer(shown: Shown, wasAtTop: boolean): boolean {
    const isTaller = pane.scrollHeight - shown.height > pane.clientHeight / 2;
    return cameAbove(chat, shown) ?? (wasAtTop ? shown.rows.length > 0 : isTaller);
  }

  function judge(hasCome: boolean, signs: Signs, failed: boolean): OlderStep['state'] {
    if (to.isBeforeStart()) return 'start';
    if (hasCome) {
      idle = 0;
      hasFailed = false;
      const isTall = hasGrown && pane.scrollHeight > to.mostScreens * pane.clientHeight;
      return isTall || steps > to.mostScreens ? 'limit' : 'more';
    }
    if (signs.isEnd) return 'top';
    idle += 1;
    hasFailed ||= failed || signs.hasFailed || signs.isLoading;
    if (hasFailed) return idle > TRIES ? 'failed' : 'more';
    return idle >= TRIES ? 'top' : 'more';
  }

  return {
    async step() {
      steps += 1;
      const before = shownBy(chat);
      const requests = watchRequests(viewOf(pane));
      goUp(pane);
      clickLink(to.olderLink(pane));
      await nextFrame(pane);
      const top = shownBy(chat);
      const hasNew = () => isNewer(before, false) || isNewer(top, true);
      const enough = signsOf(chat).isEnd ? AT_END : ENOUGH;
      await settle(pane, { hasCome: hasNew, isBusy: () => signsOf(chat).isLoading, enough, most: MOST });
      const hasCome = hasNew();
      hasGrown ||= pane.scrollHeight > before.height + 1;
      const state = judge(hasCome, signsOf(chat), requests.haveFailed());
      requests.stop();
      return { state, height: pane.scrollHeight };
    },
  };
}

/** Scrolls to the top as a wheel would; a pane that is there already goes down a little first, so that the page notices. */
function goUp(pane: Element): void {
  if (offsetOf(pane) <= 1) {
    scrollPane(pane, Math.min(roomOf(pane), pane.clientHeight / 4));
    pane.dispatchEvent(new Event('scroll'));
  }
  scrollPane(pane, 0);
  pane.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -pane.clientHeight }),
  );
  pane.dispatchEvent(new Event('scroll'));
}

function clickLink(link: Element | undefined): void {
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
