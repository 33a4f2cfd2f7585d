import { describe, expect, it } from 'vitest';
import { isAllOne } from '../../utils/capture/picture/one-colour';

describe('pixels of one colour', () => {
  it.each([
    ['none', [], true],
    ['one', [7], true],
    ['alike', [7, 7, 7], true],
    ['the last differs', [7, 7, 8], false],
  ])('%s', (_name, pixels, expected) => {
    expect(isAllOne(Uint32Array.from(pixels))).toBe(expected);
  });
});
