import type { ChatPane } from '../types';
import { align } from './align';
import { clipOf, isAtNewest, offsetOf, roomOf, scrollPane } from './pane-box';
import type { SeenRow } from './seen';
import { nextFrame } from './settle';
import { readRows, readView, type VisibleRow } from './view';

/** Where a pane stood, by what it showed. */
export interface Standing {
  rows: readonly VisibleRow[];
  /** Upper edge of where they showed, in the viewport. */
  clipTop: number;
  offset: number;
  height: number;
  wasAtNewest: boolean;
}

/** Rounds in which a list may still render and measure what it is scrolled to. */
const ROUNDS = 5;

export function standingOf(chat: ChatPane): Standing {
  const { pane } = chat;
  return {
    rows: readView(chat),
    clipTop: clipOf(pane).top,
    offset: offsetOf(pane),
    height: pane.scrollHeight,
    wasAtNewest: isAtNewest(pane),
  };
}

/**
 * Scrolls a pane back to where it stood: to the same message, however much was loaded above it; to the newest end when it
 * was there. `known`: rows collected meanwhile, which tell where a list that draws only what shows keeps that message.
 */
export async function putBack(chat: ChatPane, standing: Standing, known: readonly SeenRow[]): Promise<void> {
  const { pane } = chat;
  const grown = pane.scrollHeight - standing.height;
  if (!standing.wasAtNewest) scrollPane(pane, guess(standing, known, grown, pane.scrollHeight));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (standing.wasAtNewest) scrollPane(pane, roomOf(pane));
    await nextFrame(pane);
    if (standing.wasAtNewest && round > 0 && isAtNewest(pane)) return;
    if (!standing.wasAtNewest && nudge(chat, standing)) return;
  }
}

/** Where the first row that showed must be by what was collected; else as far from the end that does not grow. */
function guess(standing: Standing, known: readonly SeenRow[], grown: number, reach: number): number {
  const { places, isSolid } = align(known, standing.rows, { grown: -grown, reach });
  const n = places.findIndex((place) => place !== null);
  const row = known[places[n] ?? -1];
  const showed = standing.rows[n];
  if (isSolid && row !== undefined && showed !== undefined) return row.y - (showed.top - standing.clipTop);
  return standing.offset + grown;
}

/** Moves the pane so that a row that showed stands where it stood; true when it does, or when none is there. */
function nudge(chat: ChatPane, standing: Standing): boolean {
  const { pane } = chat;
  const there = readRows(chat, () => true);
  const grown = standing.height - pane.scrollHeight;
  const { places, isSolid } = align(there, standing.rows, { grown, reach: pane.scrollHeight });
  const n = places.findIndex((place) => place !== null);
  const [now, then] = [there[places[n] ?? -1], standing.rows[n]];
  if (!isSolid || now === undefined || then === undefined) return false;
  const off = now.top - then.top;
  if (Math.abs(off) <= 1) return true;
  const before = offsetOf(pane);
  scrollPane(pane, before + off);
  return offsetOf(pane) === before;
}
