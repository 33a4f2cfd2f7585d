import { pageSize, withHelper } from './helper.ts';
import { PAGES } from './pages/list.ts';
import { servePages } from './pages/server.ts';
import { withBrowser } from './start.ts';

/** What the functions below use inside the extension's page. */
declare const chrome: { tabs: { captureVisibleTab(options: object): Promise<string> } };

/** How often each step is measured; the median counts. */
const TIMES = 5;

/**
 * Prints what a stamped and hashed picture of 20,000 px costs in Firefox at least: the bare call, and each step of making a file of
 * its pixels, alone and one after the other. Steps of different areas can overlap, but no machine of n cores is done before their
 * sum divided by n.
 */
const server = await servePages();
const page = PAGES.find(({ name }) => name === 'screens-25');
if (page === undefined) throw new Error('the page is gone from the list');
await withBrowser('firefox', 1, async (browser) => {
  await browser.page.goto(server.url(page));
  const { width, height } = await pageSize(browser.page);
  const runs = await withHelper(browser, async (helper) => {
    const all: Record<string, number>[] = [];
    for (let n = 0; n < TIMES; n += 1) all.push(await helper.evaluate(measureSteps, { width, height }));
    return all;
  });
  for (const name of Object.keys(runs[0] ?? {})) {
    const sorted = runs.map((run) => run[name] ?? 0).sort((a, b) => a - b);
    console.log(`${name}: ${Math.round(sorted[Math.floor(TIMES / 2)] ?? 0)} ms`);
  }
});
server.close();

/** Runs in a page of the extension: self-contained. */
async function measureSteps(_document: Document, { width, height }: { width: number; height: number }) {
  const times: Record<string, number> = {};
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work();
    times[name] = performance.now() - start;
    return result;
  };
  const address = await step('the bare call', () =>
    chrome.tabs.captureVisibleTab({ format: 'png', rect: { x: 0, y: 0, width, height } }),
  );
  const blob = await (await fetch(address)).blob();
  const bitmap = await step('decode', () => createImageBitmap(blob));
  // Two halves: a whole one would be beyond the longest side of a file.
  const halves = [0, 1].map(() => new OffscreenCanvas(width, height / 2));
  const contexts = halves.map((half) => half.getContext('2d', { willReadFrequently: true, alpha: false }));
  await step('draw', async () => {
    for (const [n, context] of contexts.entries()) context?.drawImage(bitmap, 0, (-n * height) / 2);
  });
  const pixels = await step('read the pixels', async () =>
    contexts.map((context) => context?.getImageData(0, 0, width, height / 2).data ?? new Uint8ClampedArray()),
  );
  await step('SHA-256 of the pixels', async () => {
    for (const half of pixels) await crypto.subtle.digest('SHA-256', half);
  });
  await step('encode', async () => {
    for (const half of halves) await half.convertToBlob({ type: 'image/png' });
  });
  return times;
}
