import { pageSize } from '../helper.ts';
import { VIEWPORT } from '../pages/list.ts';
import type { Piece } from '../pixels/rows.ts';
import type { Bench, Shot } from '../types.ts';
import type { Camera } from './truth.ts';

/** Above this many device pixels Chromium's own screenshot repeats or loses rows. */
const TALLEST = 16_000;

/** Chromium's own screenshot over CDP, in tiles where the page is too tall for one. */
export async function chromiumCamera(
  { browser: { page } }: Bench,
  work: (camera: Camera) => Promise<Shot>,
): Promise<Shot> {
  const session = await page.createCDPSession();
  try {
    return await work({
      async whole() {
        const { width, height, ratio } = await pageSize(page);
        const most = Math.floor(TALLEST / ratio);
        const pieces: Piece[] = [];
        const start = performance.now();
        for (let y = 0; y < height; y += most) {
          const { data } = await session.send('Page.captureScreenshot', {
            format: 'png',
            captureBeyondViewport: true,
            clip: { x: 0, y, width, height: Math.min(most, height - y), scale: 1 },
          });
          pieces.push({ png: Buffer.from(data, 'base64') });
        }
        return { ms: performance.now() - start, pieces };
      },
      async end(rows) {
        const { width, ratio } = await pageSize(page);
        const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
        const y = (VIEWPORT.height - rows) * ratio;
        const region = { x: 0, y, width: width * ratio, height: rows * ratio };
        return [{ png: Buffer.from(data, 'base64'), region }];
      },
    });
  } finally {
    await session.detach();
  }
}
