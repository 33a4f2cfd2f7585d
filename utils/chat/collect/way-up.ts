import type { ChatPane, OlderStep } from '../types';
import { endsOf, scrollPane, viewOf } from './pane-box';
import { watchRequests } from './requests';
import { nextFrame, settle } from './settle';
import { type Signs, signsOf } from './signs';
import { readView } from './view';

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
  const seen = new Set<string>();
  let steps = 0;
  let idle = 0;
  let hasGrown = false;
  let hasFailed = false;

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
      const height = pane.scrollHeight;
      const requests = watchRequests(viewOf(pane));
      goUp(pane);
      clickLink(to.olderLink(pane));
      await nextFrame(pane);
      seen.add(stateOf(chat));
      const hasNew = () => Math.abs(pane.scrollHeight - height) > 1 || !seen.has(stateOf(chat));
      const enough = signsOf(chat).isEnd ? AT_END : ENOUGH;
      await settle(pane, { hasCome: hasNew, isBusy: () => signsOf(chat).isLoading, enough, most: MOST });
      const hasCome = hasNew();
      seen.add(stateOf(chat));
      hasGrown ||= pane.scrollHeight > height + 1;
      const state = judge(hasCome, signsOf(chat), requests.haveFailed());
      requests.stop();
      return { state, height: pane.scrollHeight };
    },
  };
}

/** Height and oldest message of what the pane holds: a state it was in before is nothing new. */
function stateOf(chat: ChatPane): string {
  const first = readView(chat).find(({ reading }) => reading.role === 'message');
  return [chat.pane.scrollHeight, first?.mark, Math.round(first?.y ?? 0)].join('\u0000');
}

/** Scrolls to the top as a wheel would; a pane that is there already goes down a little first, so that the page notices. */
function goUp(pane: Element): void {
  const { oldest, newest } = endsOf(pane);
  if (Math.abs(pane.scrollTop - oldest) <= 1) {
    scrollPane(pane, Math.min(newest, oldest + pane.clientHeight / 4));
    pane.dispatchEvent(new Event('scroll'));
  }
  scrollPane(pane, oldest);
  pane.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -pane.clientHeight }),
  );
  pane.dispatchEvent(new Event('scroll'));
}

function clickLink(link: Element | undefined): void {
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}
