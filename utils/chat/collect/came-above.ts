import type { ChatPane } from '../types';
import { align } from './align';
import { contentY } from './pane-box';
import { markOf } from './seen';
import { readView, type VisibleRow } from './view';

/** What a pane showed, to tell later whether something came above it. */
export interface Shown {
  rows: readonly VisibleRow[];
  height: number;
}

export function shownBy(chat: ChatPane): Shown {
  return { rows: readView(chat), height: chat.pane.scrollHeight };
}

/**
 * True when something came above the rows that showed; what comes below them, as new messages do, moves none of them.
 * Undefined where none of the rows is to be seen any more.
 */
export function cameAbove(chat: ChatPane, { rows, height }: Shown): boolean | undefined {
  const { pane, reader } = chat;
  // The lowest, since older messages may come between the first rows: below a link or a turning wheel.
  const kept = rows.findLast(
    ({ element, mark }) => element.isConnected && markOf(reader.read(element, pane)) === mark,
  );
  if (kept !== undefined) return contentY(pane, kept.element.getBoundingClientRect().top) - kept.y > 1;
  const view = readView(chat);
  const { places, isSolid } = align(rows, view, {
    grown: pane.scrollHeight - height,
    reach: pane.clientHeight,
  });
  const n = places.findLastIndex((place) => place !== null);
  const [now, then] = [view[n], rows[places[n] ?? -1]];
  return isSolid && now !== undefined && then !== undefined ? now.y - then.y > 1 : undefined;
}
