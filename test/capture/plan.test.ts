import { describe, expect, it } from 'vitest';
import { columnOffsets, OVERLAP, rowOffsets } from '../../utils/capture/plan';

const tile = (height: number, scale = 1) => ({ width: 1280, height, scale });
const page = (height: number, x = 0, width = 1280) => ({
  x,
  y: 0,
  width,
  height,
});

describe('the tiles of a page', () => {
  it.each([
    { what: 'a page as tall as the screen', height: 800, offsets: [0] },
    { what: 'one pixel more', height: 801, offsets: [0, 1] },
    {
      what: 'two screens less their overlap',
      height: 1600 - OVERLAP,
      offsets: [0, 792],
    },
    { what: 'three rows', height: 2000, offsets: [0, 792, 1200] },
  ])('$what', ({ height, offsets }) => {
    expect(rowOffsets(page(height), tile(800))).toEqual(offsets);
  });

  it.each([1, 1.25, 1.5, 2, 3, 1.1, 0.9])(
    'at pixel ratio %d every step is a whole number of picture pixels and no row is lost',
    (scale) => {
      const size = tile(800, scale);
      const rows = rowOffsets(page(10_000), size);
      for (const [index, y] of rows.slice(0, -1).entries()) {
        expect(Math.abs(y * scale - Math.round(y * scale))).toBeLessThan(1e-6);
        expect((rows[index + 1] ?? 0) - y).toBeLessThanOrEqual(size.height - OVERLAP);
      }
      expect(rows.at(-1)).toBe(10_000 - size.height);
    },
  );

  it('goes from left to right, also on a page that reads from right to left', () => {
    expect(columnOffsets(page(800, 0, 2000), tile(800))).toEqual([0, 720]);
    expect(columnOffsets(page(800, -720, 2000), tile(800))).toEqual([-720, 0]);
  });
});
