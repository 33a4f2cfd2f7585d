import { sleep } from '../../browser/wait.ts';
import { openPage, pageSize, pngOf, withHelper } from '../helper.ts';
import { type BenchPage, VIEWPORT } from '../pages/list.ts';
import type { Bench, Shot } from '../types.ts';
import { shoot } from './shots.ts';

/** What other tools wait after each scroll, which also keeps them below Chromium's quota. */
const PACE = 500;
const RETRY_AFTER = 100;

/** Scroll, wait, capture, again and again, then one canvas: what most screenshot extensions do. */
export async function paced({ browser, server, watch }: Bench, page: BenchPage): Promise<Shot> {
  await openPage(browser, server.url(page));
  return withHelper(browser, async (helper) => {
    const { width, height, ratio } = await pageSize(browser.page);
    const offsets = Array.from({ length: Math.ceil(height / VIEWPORT.height) }, (_, n) =>
      Math.min(n * VIEWPORT.height, height - VIEWPORT.height),
    );
    const start = performance.now();
    const ms = await watch(async () => {
      for (const y of offsets) {
        await browser.page.evaluate((top) => scrollTo(0, top), y);
        await sleep(PACE);
        while (!(await isShot(() => shoot(helper)))) await sleep(RETRY_AFTER);
      }
      await helper.evaluate(stitch, offsets, { width: width * ratio, height: height * ratio }, ratio);
      return performance.now() - start;
    });
    const png = pngOf(await helper.evaluate(() => globalThis.benchShots?.[0] ?? ''));
    return { ms, pieces: [{ png }], note: `tiles: ${offsets.length}` };
  });
}

async function isShot(shot: () => Promise<number>): Promise<boolean> {
  try {
    await shot();
    return true;
  } catch (error) {
    if (/quota|MAX_CAPTURE/i.test(String(error))) return false;
    throw error;
  }
}

async function stitch(
  _document: Document,
  offsets: number[],
  size: { width: number; height: number },
  ratio: number,
): Promise<void> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  const shots = globalThis.benchShots ?? [];
  for (const [n, address] of shots.entries()) {
    const picture = await createImageBitmap(await (await fetch(address)).blob());
    context?.drawImage(picture, 0, (offsets[n] ?? 0) * ratio);
    picture.close();
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
  globalThis.benchShots = [address];
}
