import type { RowInView, RowsInView, RowsStep, Shown } from './types';

/** Walks down the rows of a pane, stretch by stretch, each ending with a row, so that the stretches laid under each other are all rows once. */
export interface RowWalk {
  /** Scrolls to the stretch below the one before, or to that one anew. */
  next(isRetake: boolean): Promise<RowsStep>;
  /** Whether everything still stands where the last step said. */
  isStill(): boolean;
}

/** What shows in a pane; `flipped` where it is drawn upside down (each row turned back): how far its content then stands off the frame. */
export interface RowsOfPane extends RowsInView {
  flipped?: { x: number; y: number };
}

export interface RowWalkPorts {
  /** Scrolls the pane and waits until what shows is drawn. */
  show(y: number): Promise<Shown>;
  rows(): RowsOfPane;
  /** Waits until the page is quiet. */
  settle(): Promise<void>;
  /** Offset at which the walk begins, and whether that is the pane's top, or rows above are not wanted. */
  start(): { offset: number; isTop: boolean };
  offset(): number;
}

/** Where what is pictured ends: so far below the upper or lower edge of a row, and so far down the scrolled content as it was. */
interface Edge {
  at: number;
  side: 'top' | 'bottom';
  below: number;
  offset: number;
}

/** Rows of CSS pixels that a stretch shows again of the one before, so that their seam can be checked. */
const LEAST_OVERLAP = 8;
/** A whole row is shown again when it takes no more than this share of the pane: by it the stretches are known to join. */
const MOST_OVERLAP = 0.25;
/** The rows before are looked for this often, by scrolling back or on, before rows count as lost. */
const TRIES = 4;
const STRIDE = 0.6;
/** At its end a pane is given time so often to show what still comes; a chat that never rests is not followed for ever. */
const END_ROUNDS = 2;
/** So many stretches without anything new mean that the pane does not let itself be scrolled. */
const STANDSTILL = 3;
const ROUNDING = 0.5;
/** Farther than any pane scrolls, in CSS pixels. */
const FAR = 10_000_000;

/** A walk over the rows of a pane, from where they are wanted. */
export function createRowWalk(ports: RowWalkPorts): RowWalk {
  const start = ports.start();
  let edge: Edge | undefined;
  /** Offsets grow downwards here; those of a pane that is drawn upside down do not, and count less than 0. */
  let planned = start.offset;
  let sign: 1 | -1 = 1;
  let begun = edge;
  let last: { offset: number; rows: RowInView[] } | undefined;
  let endRounds = 0;
  let idle = 0;

  const offset = () => sign * ports.offset();

  const show = async (): Promise<{ shown: Shown; view: RowsOfPane }> => {
    const first = await ports.show(sign * planned);
    const view = ports.rows();
    if (view.flipped === undefined) return { shown: first, view };
    if (sign === 1) {
      sign = -1;
      planned = start.isTop ? -FAR : -first.y;
      return show();
    }
    return { shown: turned(first, view.flipped), view };
  };

  /** Shows the rows that follow the edge. */
  const reach = async (): Promise<{ shown: Shown; view: RowsInView; from: number; isGap: boolean }> => {
    for (let tries = 0; ; tries += 1) {
      const { shown, view } = await show();
      const at = sign * shown.y;
      const { y: top, height } = shown.frame;
      const isHere = (y: number | undefined): y is number =>
        y !== undefined && y >= top - ROUNDING && y <= top + height;
      const first = start.isTop ? top : view.rows[0] && Math.max(top, view.rows[0].top);
      const from = edge === undefined ? first : edgeIn(edge, view.rows);
      if (isHere(from)) return { shown, view, from, isGap: false };
      const expected = edge === undefined ? top : top + edge.offset - at;
      // Between rows there may be more than the pane shows of something that is no row: only the offset tells then.
      const isBetween =
        view.isConnected && (view.rows.length === 0 || view.rows[0]?.at === (edge?.at ?? 0) + 1);
      if (isBetween && isHere(expected)) return { shown, view, from: expected, isGap: false };
      if (tries >= TRIES) return { shown, view, from: isHere(expected) ? expected : top, isGap: true };
      planned = at + (from === undefined ? strideTo(edge, view.rows) * height : from - top - LEAST_OVERLAP);
    }
  };

  /** The same once a pane at its end has had time for what still comes. */
  const reachAtRest = async () => {
    for (;;) {
      const reached = await reach();
      if (!reached.view.isEnd || endRounds >= END_ROUNDS) return reached;
      endRounds += 1;
      const before = offset();
      await ports.settle();
      const later = ports.rows();
      if (later.isEnd && offset() === before && areSame(later.rows, reached.view.rows)) return reached;
      planned = before;
    }
  };

  const isStill = () =>
    last !== undefined && offset() === last.offset && areSame(ports.rows().rows, last.rows);

  return {
    isStill,
    async next(isRetake) {
      if (isRetake) {
        edge = begun;
        planned = offset();
      } else if (last !== undefined) {
        // The page may have put rows above since: what was shown stands elsewhere now, and the pane with it.
        planned += offset() - last.offset;
      }
      const { shown, view, from, isGap } = await reachAtRest();
      const at = sign * shown.y;
      begun = edge ?? beginningAt(from, view.rows, at - shown.frame.y);
      const floor = shown.frame.y + shown.frame.height;
      const full = view.rows.findLast(({ bottom }) => bottom <= floor + ROUNDING && bottom > from + 1);
      const isIdle = full === undefined && from >= floor - 1;
      idle = isIdle ? idle + 1 : 0;
      const isLast = view.isEnd || idle >= STANDSTILL;
      const to = isLast || full === undefined ? floor : Math.min(full.bottom, floor);
      edge = { ...edgeAt(to, full, view.rows, edge), offset: at + to - shown.frame.y };
      last = { offset: offset(), rows: view.rows };
      const overlap = full === undefined ? 0 : full.bottom - full.top;
      const shownAgain = overlap > shown.frame.height * MOST_OVERLAP ? LEAST_OVERLAP : overlap;
      planned = at + Math.max(1, to - shown.frame.y - Math.max(LEAST_OVERLAP, shownAgain));
      const rows = view.rows.filter(({ top, bottom }) => bottom > from && top < to);
      return { ...shown, from, to, rows, isLast, isGap };
    },
  };
}

function edgeIn({ at, side, below }: Edge, rows: RowInView[]): number | undefined {
  const row = rows.find((each) => each.at === at);
  return row === undefined ? undefined : row[side] + below;
}

/** Where a walk begins, told by its first row, so that it can be found again. */
function beginningAt(y: number, [first]: RowInView[], offset: number): Edge | undefined {
  return first && { at: first.at, side: 'top', below: y - first.top, offset: offset + y };
}

/** What a pane shows that is drawn upside down: its content begins at its greatest offset. */
function turned(shown: Shown, by: { x: number; y: number }): Shown {
  const { frame, content } = shown;
  return {
    ...shown,
    frame: { ...frame, x: frame.x + by.x, y: frame.y + by.y },
    content: { ...content, y: content.height - frame.height },
  };
}

/** Whether the edge lies above what shows, or below it, as a share of the pane to scroll by. */
function strideTo(edge: Edge | undefined, rows: RowInView[]): number {
  const last = rows.at(-1);
  const isAbove = edge !== undefined && (last === undefined || last.at >= edge.at);
  return isAbove ? -STRIDE : STRIDE;
}

/** The edge at a height: the end of a whole row, else so far into the row that is cut, else so far below the row before. */
function edgeAt(
  y: number,
  full: RowInView | undefined,
  rows: RowInView[],
  before: Edge | undefined,
): Pick<Edge, 'at' | 'side' | 'below'> {
  if (full !== undefined && y <= full.bottom + ROUNDING) return { at: full.at, side: 'bottom', below: 0 };
  const cut = rows.find(({ top, bottom }) => top < y && bottom > y);
  if (cut !== undefined) return { at: cut.at, side: 'top', below: y - cut.top };
  const above = rows.findLast(({ bottom }) => bottom <= y);
  if (above !== undefined) return { at: above.at, side: 'bottom', below: y - above.bottom };
  return before ?? { at: -1, side: 'bottom', below: 0 };
}

function areSame(some: RowInView[], others: RowInView[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ at, top }, n) => at === others[n]?.at && Math.abs(top - (others[n]?.top ?? 0)) < ROUNDING)
  );
}
