import { rowsIn } from './list/rows';
import { type Look, lookAt, type RowHints } from './row/look';
import type { Sides } from './row/read-row';
import { senderByName } from './row/sender';
import { foldWords } from './words/fold';

/** Rows that are looked at to tell the sides of a pane: its newest. */
const SAMPLE = 40;
/** The right side is the person's own on most pages: other signs must outweigh this. */
const USUAL = 2;
/** A conversation that is put in the same element later is looked at anew after so many milliseconds. */
const LASTS = 4_000;

interface Tally {
  left: number;
  right: number;
  seen: Set<'left' | 'right'>;
  peer: string;
  isPlatform: boolean;
  until: number;
}

const known = new WeakMap<Element, Tally>();

/**
 * Which side of a pane is the person's own: where read marks stand, by names such as 我 or 卖家 and by the name of the other
 * side; without such signs the right one. What was seen once is remembered while the pane goes on being read.
 */
export function sidesOf(pane: Element, hints: RowHints, peer: () => string): Sides {
  const now = performance.now();
  const before = known.get(pane);
  const tally = before ?? { left: 0, right: USUAL, seen: new Set(), peer: '', isPlatform: false, until: 0 };
  if (before === undefined || now > before.until) {
    const name = peer();
    tally.peer = foldWords(name);
    weigh(pane, hints, tally.peer, tally);
    tally.isPlatform = senderByName(name) === 'platform';
    tally.until = now + LASTS;
    known.set(pane, tally);
  }
  return {
    own: tally.left > tally.right ? 'left' : 'right',
    hasSides: tally.seen.size === 2,
    peer: tally.peer,
    isPlatform: tally.isPlatform,
  };
}

function weigh(pane: Element, hints: RowHints, peer: string, tally: Tally): void {
  for (const row of rowsIn(pane).slice(-SAMPLE)) {
    const look = lookAt(row, hints);
    if (look === undefined || (look.side !== 'left' && look.side !== 'right')) continue;
    tally.seen.add(look.side);
    const other = look.side === 'left' ? 'right' : 'left';
    const weight = weightOf(look, peer);
    tally[weight > 0 ? look.side : other] += Math.abs(weight);
  }
}

/** Above zero where a row is the person's own, below where it is the other side's. */
function weightOf({ hasReadMark, name, labels }: Look, peer: string): number {
  const sender = senderByName(name) ?? labels.map(senderByName).find((each) => each !== undefined);
  const byName = sender === undefined ? 0 : sender === 'buyer' ? 3 : -3;
  const byPeer = peer !== '' && foldWords(name) === peer ? -3 : 0;
  return byName + byPeer + (hasReadMark ? 2 : 0);
}
