import { UserError } from '../../errors';
import type { ChatLog, ChatPane, ChatStart, ChatTop, OlderStep, RowsInView } from '../types';
import { align } from './align';
import { beginOf } from './begin';
import { orderOutside, ordersShown } from './order-outside';
import { flippedBy, isAtNewest, offsetOf, roomOf, scrollPane } from './pane-box';
import { placeOfChat } from './place-times';
import { putBack, type Standing, standingOf } from './put-back';
import { createRowLog, type LogRow } from './row-log';
import { settle } from './settle';
import { toLog } from './to-log';
import { readView } from './view';
import { createWayUp, type WayUpTo } from './way-up';

/** One log while it is being collected. `older` and `view` throw `chat-too-old` where nothing is as new as the person chose. */
export interface Collection {
  older(): Promise<OlderStep>;
  view(): RowsInView;
  /** Everything collected so far. */
  soFar(): ChatLog;
  close(): Promise<ChatLog>;
}

export interface CollectionContext extends Pick<WayUpTo, 'mostScreens' | 'olderLink'> {
  /** The page's document, which the pane's may be a frame of. */
  document: Document;
  now: Date;
}

/** A row is known by its words alone within so many screens of where it was. */
const REACH = 1.5;

/** Notes where the pane stands, goes to its newest end once to see what is newest now, and makes ready to collect. */
export async function beginCollection(
  chat: ChatPane,
  start: ChatStart,
  { document, now, mostScreens, olderLink }: CollectionContext,
): Promise<Collection> {
  const { pane } = chat;
  const stood = standingOf(chat);
  await goToNewest(pane);
  const ending = standingOf(chat);
  const log = createRowLog();
  const begin = beginOf(chat, document, start, { stood, ending, now });
  const wayUp = createWayUp(chat, { mostScreens, olderLink, isBeforeStart: begin.isReached });
  let lastStep: OlderStep['state'] = 'more';
  let height = pane.scrollHeight;
  let from: number | null = null;
  /** Read once: a log so far is asked for again and again. */
  let ordersBefore: string[] | undefined;

  async function stepUp(): Promise<OlderStep> {
    return start.kind === 'here' ? { state: 'start', height: pane.scrollHeight } : wayUp.step();
  }

  function logNow(orders: readonly string[]): ChatLog {
    const rows = log.rows();
    const readings = rows.map(({ said }) => said);
    return toLog({
      chat,
      orderNumber: orderOutside(orders, readings),
      rows: from === null ? [] : rows,
      from: from ?? 0,
      newest: newestOf(rows, ending, height),
      top: topOf(lastStep, log.hasOlder()),
      start,
      place: placeOfChat(document, readings),
      now,
    });
  }

  return {
    async older() {
      if (begin.isAfterAll()) throw nothingSince();
      const step = await stepUp();
      lastStep = step.state;
      if (step.state === 'start') await begin.goThere();
      return step;
    },
    view() {
      const flipped = flippedBy(pane);
      // Whoever pictures the pane learns only here that its offsets count from below, and begins anew at the top.
      const isBefore = flipped !== undefined && log.rows().length === 0 && lastStep !== 'start';
      if (isBefore && offsetOf(pane) > 1) return { rows: [], isConnected: true, isEnd: false, flipped };
      const view = readView(chat);
      const grown = pane.scrollHeight - height;
      const { rows, isConnected } = log.join(view, { grown, reach: REACH * pane.clientHeight });
      if (rows.some((row) => row !== null)) height = pane.scrollHeight;
      from ??= lastStep === 'start' ? begin.firstOf(log.rows()) : (log.rows()[0]?.at ?? null);
      const numbers = numbersFrom(log.rows(), from);
      const shown = view.flatMap(({ top, bottom }, n) => {
        const at = rows[n]?.at;
        if (at === undefined || from === null || at < from) return [];
        return [{ at, top, bottom, message: numbers.get(at) ?? null }];
      });
      const isEnd = isAtNewest(pane);
      if (isEnd && start.kind === 'days' && from === null) throw nothingSince();
      return { rows: shown, isConnected, isEnd, ...(flipped !== undefined && { flipped }) };
    },
    soFar() {
      ordersBefore ??= ordersShown(document, now);
      return logNow(ordersBefore);
    },
    async close() {
      const collected = logNow(ordersShown(document, now));
      await putBack(chat, stood, log.rows());
      return collected;
    },
  };
}

/** Where nothing is that new there is nothing to keep. */
function nothingSince(): UserError {
  return new UserError('chat-too-old');
}

/** Messages that come while the pane goes down make the end move away: it is gone after, but not for ever. */
async function goToNewest(pane: Element): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    scrollPane(pane, roomOf(pane));
    await settle(pane, { hasCome: () => false, isBusy: () => false, enough: 250, most: 1000 });
    if (isAtNewest(pane)) return;
  }
}

/** Number of each message by its row's place. */
function numbersFrom(rows: readonly LogRow[], from: number | null): Map<number, number> {
  const messages = rows.filter(({ at, said }) => from !== null && at >= from && said.role === 'message');
  return new Map(messages.map(({ at }, n) => [at, n + 1]));
}

/** Place of the message that was the newest when the log began; null where it was not met. */
function newestOf(rows: readonly LogRow[], ending: Standing, height: number): number | null {
  const between = { grown: ending.height - height, reach: height };
  const { places, isSolid } = align(rows, ending.rows, between);
  const last = places.findLast((place) => place !== null) ?? null;
  return isSolid && last !== null ? (rows[last]?.at ?? null) : null;
}

/** Older messages that show above a log that was taken for whole make it one that is not. */
function topOf(lastStep: OlderStep['state'], hasOlder: boolean): ChatTop {
  if (lastStep === 'top') return hasOlder ? 'limit' : 'reached';
  return lastStep === 'start' || lastStep === 'limit' ? 'limit' : 'unknown';
}
