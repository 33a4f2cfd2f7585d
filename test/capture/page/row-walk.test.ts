import { describe, expect, it } from 'vitest';
import { createRowWalk, type RowWalkPorts } from '../../../utils/capture/page/row-walk';
import type { RowInView, RowsStep, Shown } from '../../../utils/capture/page/types';

const PANE = { x: 200, y: 100, width: 400, height: 300 };

/** A pane of rows of given heights, scrolled for real numbers: what shows is what would show. */
function paneOf(
  heights: number[],
  twist: Partial<{ onShow(pane: { heights: number[] }): void; blank: Set<number> }> = {},
) {
  const pane = { heights: [...heights], scroll: 0 };
  const total = () => pane.heights.reduce((sum, each) => sum + each, 0);
  const most = () => Math.max(0, total() - PANE.height);
  const rows = (): RowInView[] => {
    let y = PANE.y - pane.scroll;
    let at = -1;
    const all = pane.heights.flatMap((height, n) => {
      const box = { top: y, bottom: y + height };
      y += height;
      if (twist.blank?.has(n)) return [];
      at += 1;
      return [{ ...box, at, message: at + 1 }];
    });
    return all.filter(({ top, bottom }) => bottom > PANE.y && top < PANE.y + PANE.height);
  };
  const ports: RowWalkPorts = {
    async show(y) {
      pane.scroll = Math.min(most(), Math.max(0, y));
      twist.onShow?.(pane);
      return { frame: PANE, y: pane.scroll, content: { x: 0, y: 0, width: 400, height: total() } } as Shown;
    },
    rows: () => ({ rows: rows(), isConnected: true, isEnd: pane.scroll >= most() - 1 }),
    settle: async () => undefined,
    start: () => ({ offset: 0, isTop: true }),
    offset: () => pane.scroll,
  };
  return { pane, ports };
}

async function walkAll(ports: RowWalkPorts, most = 200): Promise<RowsStep[]> {
  const walk = createRowWalk(ports);
  const steps: RowsStep[] = [];
  while (steps.length < most) {
    const step = await walk.next(false);
    steps.push(step);
    if (step.isLast) break;
  }
  return steps;
}

/** Content offsets at which stretches begin and end. */
const stretches = (steps: RowsStep[]) =>
  steps.map(({ from, to, y, frame }) => [y + from - frame.y, y + to - frame.y]);

describe('walking the rows of a pane', () => {
  it.each([
    ['rows of one height', Array.from({ length: 40 }, () => 50)],
    ['rows of many heights', Array.from({ length: 60 }, (_, n) => 20 + ((n * 37) % 90))],
    ['rows taller than the pane', [50, 900, 60, 301, 40, 700]],
    ['one short row', [40]],
    ['rows of fractions', Array.from({ length: 30 }, () => 33.4)],
  ])('shows every pixel once and in order: %s', async (_name, heights) => {
    const steps = await walkAll(paneOf(heights).ports);
    const ends = stretches(steps);
    expect(ends[0]?.[0]).toBe(0);
    for (const [n, [from]] of ends.entries()) if (n > 0) expect(from).toBeCloseTo(ends[n - 1]?.[1] ?? -1, 5);
    expect(ends.at(-1)?.[1]).toBeGreaterThanOrEqual(heights.reduce((sum, each) => sum + each, 0) - 1);
    expect(steps.some(({ isGap }) => isGap)).toBe(false);
  });

  it('ends every stretch but those within a tall row with a whole row', async () => {
    const heights = Array.from({ length: 50 }, (_, n) => 30 + ((n * 53) % 120));
    const bottoms = new Set<number>();
    heights.reduce((sum, each) => {
      bottoms.add(sum + each);
      return sum + each;
    }, 0);
    const ends = stretches(await walkAll(paneOf(heights).ports)).slice(0, -1);
    expect(ends.filter(([, to = 0]) => !bottoms.has(to))).toEqual([]);
  });

  it('shows again a few rows above each stretch, so that the seam can be checked', async () => {
    const steps = await walkAll(paneOf(Array.from({ length: 40 }, () => 50)).ports);
    expect(steps.slice(1, -1).every(({ from, frame }) => from - frame.y >= 8)).toBe(true);
  });

  it('takes a stretch anew from the same place', async () => {
    const walk = createRowWalk(paneOf(Array.from({ length: 40 }, () => 50)).ports);
    await walk.next(false);
    const second = await walk.next(false);
    const again = await walk.next(true);
    expect(stretches([again])).toEqual(stretches([second]));
    const third = await walk.next(false);
    expect(stretches([third])[0]?.[0]).toBe(stretches([second])[0]?.[1]);
  });

  it('begins with the first wanted row where rows above are not wanted', async () => {
    const { ports, pane } = paneOf(Array.from({ length: 40 }, () => 50));
    pane.scroll = 510;
    const wanted = {
      ...ports,
      start: () => ({ offset: 510, isTop: false }),
      rows: () => ({ ...ports.rows(), rows: ports.rows().rows.filter(({ at }) => at >= 12) }),
    };
    expect(stretches(await walkAll(wanted))[0]?.[0]).toBe(600);
  });

  it('takes the first stretch anew where it now stands, when rows came above it meanwhile', async () => {
    const { ports, pane } = paneOf(Array.from({ length: 40 }, () => 50));
    let added = 0;
    const growing = {
      ...ports,
      rows: () => ({
        ...ports.rows(),
        rows: ports.rows().rows.map((row) => ({ ...row, at: row.at - added })),
      }),
    };
    const walk = createRowWalk(growing);
    const first = await walk.next(false);
    pane.heights.unshift(50, 50, 50);
    pane.scroll += 150;
    added = 3;
    expect(walk.isStill()).toBe(false);
    const again = await walk.next(true);
    expect(again.rows.map(({ at }) => at)).toEqual(first.rows.map(({ at }) => at));
    expect([again.from, again.to]).toEqual([first.from, first.to]);
  });

  it('goes on from where the rows now stand, when others came above them after a stretch was taken', async () => {
    const { ports, pane } = paneOf(Array.from({ length: 40 }, () => 50));
    let added = 0;
    const growing = {
      ...ports,
      rows: () => ({
        ...ports.rows(),
        rows: ports.rows().rows.map((row) => ({ ...row, at: row.at - added })),
      }),
    };
    const walk = createRowWalk(growing);
    const first = await walk.next(false);
    pane.heights.unshift(...Array.from({ length: 30 }, () => 60));
    pane.scroll += 1800;
    added = 30;
    const second = await walk.next(false);
    expect(second.isGap).toBe(false);
    expect(second.y - 1800 + second.from).toBe(first.y + first.to);
  });

  it('follows rows whose heights are only known once they show', async () => {
    let shows = 0;
    const { ports, pane } = paneOf(
      Array.from({ length: 40 }, () => 50),
      {
        onShow(now) {
          shows += 1;
          // What lies above turns out taller than thought: everything in view moves down.
          if (shows === 3) now.heights[0] = 90;
        },
      },
    );
    const steps = await walkAll(ports);
    const seen = steps.flatMap(({ rows, from, to }) =>
      rows.filter(({ top, bottom }) => top >= from - 0.5 && bottom <= to + 0.5).map(({ at }) => at),
    );
    expect(seen).toEqual(pane.heights.map((_, at) => at));
  });

  it('walks on over what is no row, however tall', async () => {
    const { ports } = paneOf(
      Array.from({ length: 40 }, () => 50),
      { blank: new Set([5, 6, 7, 8, 9, 10, 11, 12]) },
    );
    const steps = await walkAll(ports);
    expect(steps.at(-1)?.isLast).toBe(true);
    const ends = stretches(steps);
    for (const [n, [from]] of ends.entries()) if (n > 0) expect(from).toBeCloseTo(ends[n - 1]?.[1] ?? -1, 5);
    expect(ends.at(-1)?.[1]).toBe(2000);
  });

  it('says that rows are missing when the rows before are never seen again', async () => {
    const rows = Array.from({ length: 40 }, () => 50);
    let shows = 0;
    const { ports } = paneOf(rows);
    const jumping = {
      ...ports,
      rows() {
        // A list that loses its place: from the third view on every row is another one.
        const view = ports.rows();
        return shows < 3 ? view : { ...view, rows: view.rows.map((row) => ({ ...row, at: row.at + 100 })) };
      },
      show(y: number) {
        shows += 1;
        return ports.show(y);
      },
    };
    const steps = await walkAll(jumping);
    expect(steps.filter(({ isGap }) => isGap)).toHaveLength(1);
    expect(steps.at(-1)?.isLast).toBe(true);
  });

  it('ends in a pane that does not let itself be scrolled', async () => {
    const { ports } = paneOf(Array.from({ length: 40 }, () => 50));
    const stuck = { ...ports, show: () => ports.show(0), rows: () => ({ ...ports.rows(), isEnd: false }) };
    const steps = await walkAll(stuck, 50);
    expect(steps.at(-1)?.isLast).toBe(true);
  });

  it('gives a chat that goes on while it is kept time, but not for ever', async () => {
    const { ports, pane } = paneOf(Array.from({ length: 10 }, () => 50));
    const live = { ...ports, settle: async () => void pane.heights.push(50) };
    const steps = await walkAll(live, 100);
    expect(steps.at(-1)?.isLast).toBe(true);
    expect(pane.heights).toHaveLength(12);
  });

  it('notices that rows moved after they were measured', async () => {
    const { ports, pane } = paneOf(Array.from({ length: 40 }, () => 50));
    const walk = createRowWalk(ports);
    await walk.next(false);
    expect(walk.isStill()).toBe(true);
    pane.scroll += 7;
    expect(walk.isStill()).toBe(false);
  });
});
