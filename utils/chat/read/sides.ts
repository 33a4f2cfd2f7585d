import { rowsIn } from './list/rows';
import { type Look, lookAt, type RowHints } from './row/look';
import type { Sides } from './row/read-row';
import { senderByName } from './row/sender';
import { foldWords } from './words/fold';

/** Rows that are looked at to tell the sides of a pane: its newest. */
const SAMPLE = 40;
/** New rows are looked at after so many milliseconds: they may show what the first ones did not. */
const LASTS = 4_000;

type TwoSides = 'left' | 'right';

/** What the rows of a pane showed; a number above zero says that the left side is the person's own, below that the right one is. */
interface Tally {
  byName: number;
  byPeer: number;
  byMark: number;
  /** Sides on which names of shops, programs or the platform stand. */
  sellers: Set<TwoSides>;
  seen: Set<TwoSides>;
  peer: string;
  isPlatform: boolean;
  until: number;
}

const known = new WeakMap<Element, Tally>();

/**
 * Which side of a pane is the person's own: by names such as 我, by the name of the other side, by where read marks stand, by
 * names of shops, in this order; without any of these the right one. What was seen is remembered while the pane goes on being read.
 */
export function sidesOf(pane: Element, hints: RowHints, peer: () => string): Sides {
  const now = performance.now();
  const tally = known.get(pane) ?? newTally();
  if (now > tally.until) {
    const name = peer();
    tally.peer = foldWords(name);
    tally.isPlatform = senderByName(name) === 'platform';
    weigh(pane, hints, tally);
    tally.until = now + LASTS;
    known.set(pane, tally);
  }
  const { peer: folded, isPlatform, seen } = tally;
  return { own: ownSideOf(tally), hasSides: seen.size === 2, peer: folded, isPlatform };
}

function newTally(): Tally {
  return {
    byName: 0,
    byPeer: 0,
    byMark: 0,
    sellers: new Set(),
    seen: new Set(),
    peer: '',
    isPlatform: false,
    until: Number.NEGATIVE_INFINITY,
  };
}

function ownSideOf({ byName, byPeer, byMark, sellers }: Tally): TwoSides {
  // A person's own name may sound like a shop's: such names tell only where they stand on one side alone.
  const bySellers = sellers.size === 1 ? (sellers.has('right') ? 1 : -1) : 0;
  return (byName || byPeer || byMark || bySellers) > 0 ? 'left' : 'right';
}

function weigh(pane: Element, hints: RowHints, tally: Tally): void {
  for (const row of rowsIn(pane).slice(-SAMPLE)) {
    const look = lookAt(row, hints);
    if (look !== undefined && (look.side === 'left' || look.side === 'right')) count(look, look.side, tally);
  }
}

function count({ name, labels, hasReadMark }: Look, side: TwoSides, tally: Tally): void {
  const toLeft = side === 'left' ? 1 : -1;
  const sender = senderByName(name) ?? labels.map(senderByName).find((each) => each !== undefined);
  tally.seen.add(side);
  if (sender === 'buyer') tally.byName += toLeft;
  else if (sender !== undefined) tally.sellers.add(side);
  if (tally.peer !== '' && foldWords(name) === tally.peer) tally.byPeer -= toLeft;
  if (hasReadMark) tally.byMark += toLeft;
}
