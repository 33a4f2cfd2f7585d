import { canBecome, type SeenRow } from './seen';

/** How two views of one pane lie to each other. Lengths in CSS pixels. */
export interface Between {
  /** How much taller the content became between them; negative when it shrank. */
  grown: number;
  /** Farther from its place than this, no row is known by its words alone. */
  reach: number;
}

/** Which known row each seen row is; null for one that is none of them. */
export interface Alignment {
  places: (number | null)[];
  /** True when at least one row surely is the same, so that the views hang together. */
  isSolid: boolean;
}

interface Pair {
  score: number;
  isSolid: boolean;
}

/** What speaks for two rows being one; undefined where nothing does. */
type Judge = (old: SeenRow, now: SeenRow) => Pair | undefined;

/**
 * Finds the known rows among the seen ones; both from top to bottom. Rows are told by their key, by their element where
 * it is not being reused for another row, by their words, and, where many say the same, by their place.
 */
export function align(known: readonly SeenRow[], seen: readonly SeenRow[], between: Between): Alignment {
  return heaviest(known, seen, judgeOf(known, seen, between));
}

function judgeOf(olds: readonly SeenRow[], news: readonly SeenRow[], between: Between): Judge {
  const keysOf = (rows: readonly SeenRow[]) => onlyOnce(rows, ({ reading }) => reading.key);
  const [oldKeys, newKeys] = [keysOf(olds), keysOf(news)];
  const [oldMarks, newMarks] = [onlyOnce(olds, ({ mark }) => mark), onlyOnce(news, ({ mark }) => mark)];
  const isUnique = ({ mark }: SeenRow) => oldMarks.has(mark) && newMarks.has(mark);
  const shift = shiftOf(olds, news, between, { keys: oldKeys, isUnique });

  return (old, now) => {
    const [a, b] = [old.reading.key, now.reading.key];
    if (a !== null && b !== null && oldKeys.has(a) && newKeys.has(b)) {
      return a === b ? { score: 20, isSolid: true } : undefined;
    }
    const moved = now.y - old.y;
    const unit = unitOf(old, now);
    const fit = 1 - Math.abs(moved - shift) / unit;
    const isSameElement = old.element === now.element && isNear(moved, between, unit);
    if (old.mark !== now.mark) {
      if (!(isSameElement || fit > 0.5) || !canBecome(old.reading, now.reading)) return undefined;
      return { score: isSameElement ? 6 : 4 * fit, isSolid: isSameElement };
    }
    if (isSameElement) return { score: 12, isSolid: true };
    if (outside(moved, between) > between.reach && Math.abs(moved - shift) > unit) return undefined;
    const score = isUnique(now) ? Math.max(10 * fit, 4) : 10 * fit;
    return score > 0 ? { score, isSolid: true } : undefined;
  };
}

/** How far a distance lies outside of what growth above or below can have moved a row by. */
function outside(moved: number, { grown }: Between): number {
  return Math.max(Math.min(0, grown) - moved, moved - Math.max(0, grown), 0);
}

/** A list that reuses its elements moves them by whole rows; a row itself moves by what grew above it. */
function isNear(moved: number, between: Between, unit: number): boolean {
  return outside(moved, between) < 0.9 * unit;
}

/** Rows mostly stay where they were, or move by what came above them. */
function isInPlace(moved: number, { grown }: Between): boolean {
  return Math.abs(moved) <= SAME || Math.abs(moved - grown) <= SAME;
}

function unitOf(old: SeenRow, now: SeenRow): number {
  return Math.max(8, Math.min(old.height, now.height));
}

/** Votes within so many pixels are one. */
const SAME = 4;

/**
 * By how much most rows moved in the content between the views: older messages above, a picture that got its height,
 * heights that a list had only estimated. The nearest to none where rows disagree evenly.
 */
function shiftOf(
  olds: readonly SeenRow[],
  news: readonly SeenRow[],
  between: Between,
  { keys, isUnique }: { keys: ReadonlyMap<string, SeenRow>; isUnique: (row: SeenRow) => boolean },
): number {
  const byElement = new Map(olds.map((row) => [row.element, row]));
  const byMark = Map.groupBy(olds, ({ mark }) => mark);
  const vote = (old: SeenRow, now: SeenRow, weight: number) => ({ moved: now.y - old.y, weight });
  const votes = news.flatMap((now) => {
    const byKey = now.reading.key === null ? undefined : keys.get(now.reading.key);
    if (byKey !== undefined) return [vote(byKey, now, 8)];
    const held = byElement.get(now.element);
    if (held?.mark === now.mark && isNear(now.y - held.y, between, unitOf(held, now)))
      return [vote(held, now, 8)];
    const inPlace = (byMark.get(now.mark) ?? []).filter((old) => isInPlace(now.y - old.y, between));
    if (inPlace.length > 0) return inPlace.map((old) => vote(old, now, 4));
    const said = isUnique(now) ? byMark.get(now.mark)?.[0] : undefined;
    if (said === undefined || outside(now.y - said.y, between) > between.reach) return [];
    return [vote(said, now, 1)];
  });
  const counted = votes.map(({ moved }) => ({
    moved,
    weight: votes.reduce((sum, vote) => (Math.abs(vote.moved - moved) <= SAME ? sum + vote.weight : sum), 0),
  }));
  counted.sort((a, b) => b.weight - a.weight || Math.abs(a.moved) - Math.abs(b.moved));
  return counted[0]?.moved ?? 0;
}

/** The rows whose name no other row has. */
function onlyOnce(rows: readonly SeenRow[], nameOf: (row: SeenRow) => string | null): Map<string, SeenRow> {
  const found = new Map<string, SeenRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null) continue;
    if (found.has(name)) twice.add(name);
    found.set(name, row);
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** Of all ways to pair the rows without crossing, the one for which most speaks. */
function heaviest(olds: readonly SeenRow[], news: readonly SeenRow[], judge: Judge): Alignment {
  const width = news.length + 1;
  const best = new Float64Array((olds.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const pairs = new Map<number, Pair>();
  olds.forEach((old, i) => {
    news.forEach((now, j) => {
      const pair = judge(old, now);
      if (pair !== undefined) pairs.set(i * width + j, pair);
      const paired = pair === undefined ? 0 : at(i, j) + pair.score;
      best[(i + 1) * width + j + 1] = Math.max(at(i, j + 1), at(i + 1, j), paired);
    });
  });
  const places: (number | null)[] = news.map(() => null);
  let isSolid = false;
  for (let i = olds.length, j = news.length; i > 0 && j > 0; ) {
    const pair = pairs.get((i - 1) * width + j - 1);
    if (at(i, j) === at(i - 1, j)) i -= 1;
    else if (at(i, j) === at(i, j - 1)) j -= 1;
    else {
      places[j - 1] = i - 1;
      isSolid ||= pair?.isSolid === true;
      i -= 1;
      j -= 1;
    }
  }
  return { places, isSolid };
}
