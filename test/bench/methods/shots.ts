import type { View } from '../../browser/types.ts';
import { pngOf } from '../helper.ts';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface ShotOptions {
  format: 'png';
  rect?: Area;
}

/** What the functions below use inside the extension's page; the same in both browsers. */
declare const chrome: { tabs: { captureVisibleTab(options: ShotOptions): Promise<string> } };

declare global {
  var benchShots: string[] | undefined;
}

/**
 * One bare `captureVisibleTab` call by a page of the extension. The picture stays there until it is asked for, so that bringing
 * it over is in no figure. Gives the call's own time in ms; throws what the browser says.
 */
export async function shoot(helper: View, rect?: Area): Promise<number> {
  return await helper.evaluate(
    async (_document, options) => {
      const start = performance.now();
      const address = await chrome.tabs.captureVisibleTab(options);
      const ms = performance.now() - start;
      globalThis.benchShots = [...(globalThis.benchShots ?? []), address];
      return ms;
    },
    { format: 'png', ...(rect !== undefined && { rect }) } satisfies ShotOptions as ShotOptions,
  );
}

/** Takes the only picture out of the extension's page. */
export async function takeShot(helper: View): Promise<Buffer> {
  const [address = ''] = await helper.evaluate(() => {
    const shots = globalThis.benchShots ?? [];
    globalThis.benchShots = [];
    return shots;
  });
  return pngOf(address);
}
