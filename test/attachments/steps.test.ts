import { describe, expect, it } from 'vitest';
import { lightEnough, STEPS, type Step } from '../../utils/attachments/steps';

/** A picture whose weight follows its pixels and quality: 1,000 bytes at best. */
const weigh = async ({ scale, quality }: Step) =>
  new Blob(['x'.repeat(Math.round(1000 * scale ** 2 * quality))]);

describe('a file is made smaller only as far as it must be', () => {
  it.each([
    ['no limit', undefined, 880],
    ['the first step will do', 900, 880],
    ['less quality', 600, 550],
    ['fewer pixels', 300, 254],
    ['the smallest', 150, 150],
  ])('%s', async (_, most, size) => {
    expect((await lightEnough(weigh, most))?.size).toBe(size);
  });

  it('is given up when even the smallest is too heavy', async () => {
    expect(await lightEnough(weigh, 149)).toBeUndefined();
  });

  it('goes down step by step', () => {
    const weights = STEPS.map(({ scale, quality }) => scale ** 2 * quality);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});
