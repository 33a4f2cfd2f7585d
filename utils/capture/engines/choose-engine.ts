import { toErrorData } from '../../errors';
import type { PictureChoice } from '../types';

/** The two ways to take a page's pictures. */
export interface Ways<Taken> {
  pixels: () => Promise<Taken>;
  redraw: () => Promise<Taken>;
}

/**
 * Takes the browser's own pixels, or a redraw where the person chose so or the browser refuses them.
 * Any other fault (another tab in front, the page gone, the quota) is no reason for a redraw and is thrown.
 */
export async function takeByChoice<Taken>(choice: PictureChoice, ways: Ways<Taken>): Promise<Taken> {
  if (choice === 'redraw') return ways.redraw();
  try {
    return await ways.pixels();
  } catch (error) {
    if (choice === 'pixels' || toErrorData(error).code !== 'pixels-refused') throw error;
    return ways.redraw();
  }
}
