import { describe, expect, it } from 'vitest';
import { createPartEnds } from '../../utils/capture/engines/part-ends';

/** Parts of 100 rows, and what was asked for. */
function parts(height: number) {
  const asked: number[] = [];
  const ends = createPartEnds(height, async (row) => {
    asked.push(row);
    return Math.min(height, row + 100);
  });
  return { asked, ends };
}

describe('the ends of parts', () => {
  it.each([
    { row: 0, end: 100 },
    { row: 99, end: 100 },
    { row: 100, end: 200 },
    { row: 249, end: 250 },
    { row: 250, end: 250 },
  ])('row $row of 250 is in the part that ends at $end', async ({ row, end }) => {
    expect(await parts(250).ends.after(row)).toBe(end);
  });

  it('are looked for one part ahead, each once', async () => {
    const { asked, ends } = parts(1000);
    await ends.after(0);
    await ends.after(50);
    expect(asked).toEqual([0, 100]);
    await ends.after(100);
    expect(asked).toEqual([0, 100, 200]);
  });

  it('a page of one part is asked about once', async () => {
    const { asked, ends } = parts(80);
    expect(await ends.after(0)).toBe(80);
    expect(asked).toEqual([0]);
  });

  it('hand on why an end could not be found', async () => {
    const ends = createPartEnds(500, () => Promise.reject(new Error('no picture')));
    await expect(ends.after(0)).rejects.toThrow('no picture');
  });
});
