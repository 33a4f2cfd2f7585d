import { describe, expect, it } from 'vitest';
import { columnOffsets, gridOf, OVERLAP, onGrid, scaleOf } from '../../utils/capture/engines/plan';
import { after, endsPage, leavesGap, nextOffset, TOP } from '../../utils/capture/engines/progress';
import type { Shown } from '../../utils/capture/page';

const tile = (height: number, scale = 1) => ({ width: 1280, height, scale });
const page = (height: number, x = 0, width = 1280) => ({ x, y: 0, width, height });

/** Walks a still page and answers where each row was scrolled to. */
function walk(height: number, size = tile(800)): number[] {
  const content = page(height);
  const offsets: number[] = [];
  let progress = TOP;
  for (let last = false; !last; ) {
    last = endsPage(content, size, progress);
    const y = nextOffset(content, size, progress);
    offsets.push(y);
    progress = after(progress, { y, content, frame: { x: 0, y: 0, ...size } } as unknown as Shown);
  }
  return offsets;
}

describe('the rows of a page', () => {
  it.each([
    { what: 'a page as tall as the screen', height: 800, offsets: [0] },
    { what: 'one pixel more', height: 801, offsets: [0, 1] },
    { what: 'two screens less their overlap', height: 1600 - OVERLAP, offsets: [0, 792] },
    { what: 'three rows', height: 2000, offsets: [0, 792, 1200] },
  ])('$what', ({ height, offsets }) => {
    expect(walk(height)).toEqual(offsets);
  });

  it.each([1, 1.25, 1.5, 2, 3, 1.1, 0.9])(
    'at pixel ratio %d every step is a whole number of picture pixels and no row is lost',
    (scale) => {
      const rows = walk(10_000, tile(800, scale));
      for (const [index, y] of rows.slice(0, -1).entries()) {
        expect(Math.abs(y * scale - Math.round(y * scale))).toBeLessThan(1e-6);
        expect((rows[index + 1] ?? 0) - y).toBeLessThanOrEqual(800);
      }
      expect(rows.at(-1)).toBe(9200);
    },
  );

  it('follows content that moves up when the page is scrolled', () => {
    const collapsed = { row: 1, bottom: 800, shift: 60 };
    expect(leavesGap({ y: 792, content: page(4000) } as Shown, collapsed)).toBe(true);
    expect(nextOffset(page(4000), tile(800), collapsed)).toBe(732);
  });
});

describe('the columns of a page', () => {
  it('go from left to right, also on a page that reads from right to left', () => {
    expect(columnOffsets(page(800, 0, 2000), tile(800))).toEqual([0, 720]);
    expect(columnOffsets(page(800, -720, 2000), tile(800))).toEqual([-720, 0]);
  });
});

describe('the grid on which areas begin', () => {
  it.each([
    { scale: 1, grid: 1 },
    { scale: 1.25, grid: 4 },
    { scale: 1.5, grid: 2 },
    { scale: 2, grid: 1 },
    { scale: 3, grid: 1 },
    { scale: 15 / 11, grid: 11 },
    { scale: 1.1, grid: 10 },
  ])('is whole in pixels of both kinds at pixel ratio $scale', ({ scale, grid }) => {
    expect(gridOf(scale)).toBe(grid);
  });

  it('is one picture pixel where no length is whole in both', () => {
    expect(gridOf(Math.SQRT2)).toBeCloseTo(1 / Math.SQRT2);
  });

  it.each([
    [10, 4, 8],
    [12, 4, 12],
    [3, 4, 0],
    [0.7 * 3, 0.7, 2.1],
  ])('holds %d on a grid of %d at %d', (length, grid, held) => {
    expect(onGrid(length, grid)).toBeCloseTo(held);
  });
});

describe('picture pixels per CSS pixel', () => {
  it.each([
    { name: 'a whole ratio', picture: 2560, css: 1280, ratio: 2, scale: 2 },
    {
      name: 'a width that CSS pixels round (1125 at 1.375 is 818.2)',
      picture: 1125,
      css: 818,
      ratio: 1.375,
      scale: 1.375,
    },
    { name: 'a browser that gives half the pixels', picture: 1280, css: 1280, ratio: 2, scale: 1 },
  ])('$name', ({ picture, css, ratio, scale }) => {
    expect(scaleOf(picture, css, ratio)).toBe(scale);
  });
});
