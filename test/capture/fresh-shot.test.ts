import { expect, it } from 'vitest';
import { createFreshShots } from '../../utils/capture/engines/fresh-shot';

/** Shots that come out in this order, and how many were taken. */
function shots(...addresses: string[]) {
  let taken = 0;
  const shoot = async () => addresses[taken++] ?? 'none';
  return { shootAt: createFreshShots(shoot), taken: () => taken };
}

it('a frame of the place before is shot again', async () => {
  const { shootAt } = shots('a', 'a', 'a', 'b');
  expect(await shootAt({ x: 0, y: 0 })).toBe('a');
  expect(await shootAt({ x: 450, y: 0 })).toBe('b');
});

it('a page of one colour looks the same everywhere, and is not shot for ever', async () => {
  const { shootAt, taken } = shots('a', 'a', 'a', 'a', 'a');
  await shootAt({ x: 0, y: 0 });
  expect(await shootAt({ x: 0, y: 700 })).toBe('a');
  expect(taken()).toBe(4);
});

it('the same place may look as it did', async () => {
  const { shootAt, taken } = shots('a', 'a');
  await shootAt({ x: 0, y: 700 });
  expect(await shootAt({ x: 0, y: 700 })).toBe('a');
  expect(taken()).toBe(2);
});
