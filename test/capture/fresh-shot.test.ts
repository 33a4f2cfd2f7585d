import { expect, it } from 'vitest';
import { createFreshCheck } from '../../utils/capture/engines/fresh-shot';

it('a frame of the place before is stale, the right one is not', () => {
  const { isStale } = createFreshCheck();
  expect(isStale('a', { x: 0, y: 0 })).toBe(false);
  expect(isStale('a', { x: 450, y: 0 })).toBe(true);
  expect(isStale('b', { x: 450, y: 0 })).toBe(false);
});

it('a page of one colour looks the same everywhere, and is not shot for ever', () => {
  const { isStale } = createFreshCheck();
  isStale('a', { x: 0, y: 0 });
  expect([1, 2, 3].map(() => isStale('a', { x: 0, y: 700 }))).toEqual([true, true, false]);
  expect([1, 2, 3].map(() => isStale('a', { x: 0, y: 1400 }))).toEqual([true, true, false]);
});

it('the same place may look as it did', () => {
  const { isStale } = createFreshCheck();
  isStale('a', { x: 0, y: 700 });
  expect(isStale('a', { x: 0, y: 700 })).toBe(false);
});
