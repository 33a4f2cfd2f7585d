import type { RowReading } from '../types';
import { align, type Between } from './align';
import { completed, type SeenRow } from './seen';

/** A row of the log: as it was seen last, and what was read of it in all. */
export interface LogRow extends SeenRow {
  /** Its place: grows from top to bottom and never changes. */
  at: number;
  /** What was read first, completed by what came later. */
  said: RowReading;
  /** True when it is not known what stands right above. */
  isAfterGap: boolean;
}

/** What a view came to. */
export interface Joined {
  /** The log's row for each row of the view; null for one that is not in the log. */
  rows: (LogRow | null)[];
  isConnected: boolean;
}

/** The rows of a conversation as its views told them, from where the first one began. */
export interface RowLog {
  rows(): readonly LogRow[];
  /** True once messages showed above the log's first row. */
  hasOlder(): boolean;
  /**
   * Joins what shows now. A view that has no row in common with the log is not taken at once, so that the caller can go
   * back a little; a second one in a row is, with a gap above it.
   */
  join(view: readonly SeenRow[], between: Between): Joined;
}

export function createRowLog(): RowLog {
  let rows: LogRow[] = [];
  let hasOlder = false;
  let wasUnconnected = false;

  function append(view: readonly SeenRow[], isAfterGap: boolean): LogRow[] {
    const last = rows.at(-1)?.at ?? 0;
    const added = view.map((row, n) => logRow(row, last + n + 1, isAfterGap && n === 0));
    rows = [...rows, ...added];
    return added;
  }

  return {
    rows: () => rows,
    hasOlder: () => hasOlder,
    join(view, between) {
      if (rows.length === 0) return { rows: append(view, false), isConnected: true };
      const { places, isSolid } = align(rows, view, between);
      if (!isSolid) {
        const isTaken = wasUnconnected && view.length > 0;
        wasUnconnected = !isTaken;
        return { rows: isTaken ? append(view, true) : view.map(() => null), isConnected: false };
      }
      wasUnconnected = false;
      const merged = merge(rows, view, places);
      rows = merged.rows;
      hasOlder ||= view.some((row, n) => merged.seen[n] === null && row.reading.role === 'message');
      return { rows: merged.seen, isConnected: true };
    },
  };
}

function logRow(row: SeenRow, at: number, isAfterGap: boolean): LogRow {
  return { ...row, at, said: row.reading, isAfterGap };
}

/** Puts a view's new rows between those that are known. Rows above the log's first stay out. */
function merge(
  known: readonly LogRow[],
  view: readonly SeenRow[],
  places: readonly (number | null)[],
): { rows: LogRow[]; seen: (LogRow | null)[] } {
  const rows = moved(known, view, places);
  // Each known row with the new ones right below it.
  const groups = rows.map((row) => [row]);
  let behind = firstPlace(places) - 1;
  const seen = view.map((row, n) => {
    const place = places[n] ?? null;
    behind = place ?? (behind < 0 ? behind : lastAbove(rows, behind, row, nextPlace(places, n)));
    const group = groups[behind];
    const old = group?.at(-1);
    if (group === undefined || old === undefined) return null;
    if (place === null) {
      const added = between(row, old, rows[behind + 1]);
      group.push(added);
      return added;
    }
    const again = seenAgain(old, row);
    group.splice(0, 1, again);
    return again;
  });
  return closeGaps(groups.flat(), seen);
}

function firstPlace(places: readonly (number | null)[]): number {
  return places.find((place) => place !== null) ?? 0;
}

function nextPlace(places: readonly (number | null)[], n: number): number {
  return places.slice(n).find((place) => place !== null) ?? Number.POSITIVE_INFINITY;
}

/** Known rows that are not in the view may still stand above a new one: their place tells. */
function lastAbove(rows: readonly LogRow[], from: number, { y }: SeenRow, end: number): number {
  let behind = from;
  for (let n = from + 1; n < Math.min(end, rows.length); n += 1) {
    if ((rows[n]?.y ?? y) > y) break;
    behind = n;
  }
  return behind;
}

function between(row: SeenRow, above: LogRow, below: LogRow | undefined): LogRow {
  const at = below === undefined ? above.at + 1 : (above.at + below.at) / 2;
  return logRow(row, at, below?.isAfterGap === true);
}

function seenAgain(old: LogRow, row: SeenRow): LogRow {
  return { ...old, ...row, said: completed(old.said, row.reading) };
}

/** Rows out of view have moved by what their neighbours in view have moved by. */
function moved(
  known: readonly LogRow[],
  view: readonly SeenRow[],
  places: readonly (number | null)[],
): LogRow[] {
  const moves = view.flatMap((row, n) => {
    const place = places[n] ?? null;
    const old = place === null ? undefined : known[place];
    return place === null || old === undefined ? [] : [{ place, by: row.y - old.y }];
  });
  const [first, last] = [moves[0], moves.at(-1)];
  return known.map((row, n) => {
    if (first === undefined || last === undefined) return row;
    const by = n < first.place ? first.by : n > last.place ? last.by : 0;
    return by === 0 ? row : { ...row, y: row.y + by };
  });
}

/** Between two rows that show one under the other lies nothing. */
function closeGaps(rows: LogRow[], seen: (LogRow | null)[]): { rows: LogRow[]; seen: (LogRow | null)[] } {
  const closed = new Set(
    seen.filter((row, n) => row?.isAfterGap === true && n > 0 && (seen[n - 1] ?? null) !== null),
  );
  const close = (row: LogRow) => (closed.has(row) ? { ...row, isAfterGap: false } : row);
  return { rows: rows.map(close), seen: seen.map((row) => row && close(row)) };
}
