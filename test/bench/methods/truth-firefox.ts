import { pageSize, withHelper } from '../helper.ts';
import type { Bench, Shot } from '../types.ts';
import { shoot, takeShot } from './shots.ts';
import type { Camera } from './truth.ts';

/** Firefox's own screenshot: one bare `captureVisibleTab` with `rect`, which draws any area of a page. */
export function firefoxCamera({ browser }: Bench, work: (camera: Camera) => Promise<Shot>): Promise<Shot> {
  return withHelper(browser, (helper) =>
    work({
      async whole() {
        const { width, height } = await pageSize(browser.page);
        const ms = await shoot(helper, { x: 0, y: 0, width, height });
        return { ms, pieces: [{ png: await takeShot(helper) }] };
      },
      async end(rows) {
        const { width, height } = await pageSize(browser.page);
        await shoot(helper, { x: 0, y: height - rows, width, height: rows });
        return [{ png: await takeShot(helper) }];
      },
    }),
  );
}
