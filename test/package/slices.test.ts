import { describe, expect, it } from 'vitest';
import { printWidth, slicesOf } from '../../utils/package/report/slices';

describe('a picture on paper', () => {
  it.each([
    ['wider than the sheet', 1280, 1, 680],
    ['twice as dense', 1280, 2, 640],
    ['narrow', 360, 1, 360],
    ['without a known scale', 300, 0, 300],
  ])('%s is %s pixels wide at scale %s and printed at %s', (_, width, scale, printed) => {
    expect(printWidth(width, scale)).toBe(printed);
  });

  it.each([
    ['one screen', 1280, 800, 1, 1],
    ['exactly one sheet', 680, 940, 1, 1],
    ['a little more than a sheet', 680, 941, 1, 2],
    ['a long page', 1280, 16_384, 1, 10],
    ['a long page at two pixels per CSS pixel', 2560, 16_384, 2, 5],
    ['a line', 1, 1, 1, 1],
  ])('%s (%s × %s at %s) takes %s sheets', (_, width, height, scale, sheets) => {
    expect(slicesOf(width, height, scale)).toHaveLength(sheets);
  });

  it.each([
    [1280, 16_384, 1],
    [2560, 9_001, 2],
    [333, 12_345, 1.25],
  ])(
    'of %s × %s at %s shows every row, overlaps at the cuts, and fits each sheet',
    (width, height, scale) => {
      const slices = slicesOf(width, height, scale);
      expect(slices[0]?.y).toBe(0);
      for (const [index, slice] of slices.entries()) {
        const end = slice.y + slice.height;
        expect((slice.height * printWidth(width, scale)) / width).toBeLessThanOrEqual(940);
        expect(end).toBeLessThanOrEqual(height);
        expect(end).toBeGreaterThan(slices[index + 1]?.y ?? height - 1);
      }
    },
  );
});
