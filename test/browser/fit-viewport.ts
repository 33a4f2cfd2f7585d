import type { Size } from './types.ts';
import { sleep } from './wait.ts';

const TRIES = 8;

/**
 * Changes the window until the page's viewport has exactly the size asked for.
 * `grow` changes the window's size by a difference in CSS pixels. At a broken pixel ratio one CSS pixel of
 * rounding is unavoidable and accepted; anything more is an error.
 */
export async function fitViewport(
  wanted: Size,
  dpr: number,
  measure: () => Promise<Size>,
  grow: (difference: Size) => Promise<void>,
): Promise<void> {
  let seen = await measure();
  for (let tries = 0; tries < TRIES && !isEqual(seen, wanted, 0); tries += 1) {
    await grow({ width: wanted.width - seen.width, height: wanted.height - seen.height });
    await sleep(60 + 40 * tries);
    seen = await measure();
  }
  if (!isEqual(seen, wanted, Number.isInteger(dpr) ? 0 : 1)) {
    throw new Error(
      `the browser's viewport is ${seen.width}x${seen.height} and cannot be made ${wanted.width}x${wanted.height}`,
    );
  }
}

function isEqual(a: Size, b: Size, tolerance: number): boolean {
  return Math.abs(a.width - b.width) <= tolerance && Math.abs(a.height - b.height) <= tolerance;
}

/** What the page says of itself. */
export const MEASURE = '({ width: innerWidth, height: innerHeight })';
