import type { ExtensionBrowser } from '../browser/types.ts';
import { oneLine } from '../demo/run.ts';
import { type Peak, watchMemory } from './memory.ts';
import { viaHtml2canvas } from './methods/html2canvas.ts';
import { ours } from './methods/ours.ts';
import { paced } from './methods/paced.ts';
import { truth } from './methods/truth.ts';
import { type BenchPage, PAGES } from './pages/list.ts';
import type { PageServer } from './pages/server.ts';
import type { Bench, Method, MethodName, Shot } from './types.ts';

export interface Measured {
  method: MethodName;
  /** Milliseconds of every run that succeeded. */
  times: number[];
  peak: Peak;
  /** The picture of the last run; absent when there is none. */
  shot?: Shot;
  /** Why there is no picture. */
  failure?: string;
}

const METHODS: Record<MethodName, Method> = { ours, truth, html2canvas: viaHtml2canvas, paced };
/** Measured once however many runs are asked for: nearly all of their time is waiting, or a multiple of ours. */
const ONCE: MethodName[] = ['html2canvas', 'paced'];

/** Measures the methods on one page in turns (A B A B), after each was run once on a small page. */
export async function measurePage(
  browser: ExtensionBrowser,
  server: PageServer,
  page: BenchPage,
  methods: MethodName[],
  runs: number,
): Promise<Measured[]> {
  const results = methods.map(
    (method): Measured => ({ method, times: [], peak: { browser: 0, extension: 0 } }),
  );
  const [small = page] = PAGES;
  for (const { method } of results) {
    await METHODS[method]({ browser, server, watch: (work) => work() }, small).catch(() => undefined);
  }
  for (let run = 0; run < runs; run += 1) {
    for (const result of results) {
      const isDue = result.failure === undefined && (run === 0 || !ONCE.includes(result.method));
      if (isDue) await measure({ browser, server, watch: watched(browser, result.peak) }, page, result);
    }
  }
  return results;
}

async function measure(bench: Bench, page: BenchPage, result: Measured): Promise<void> {
  try {
    result.shot = await METHODS[result.method](bench, page);
    result.times.push(result.shot.ms);
  } catch (error) {
    result.failure = oneLine(error);
  }
}

function watched(browser: ExtensionBrowser, peak: Peak): Bench['watch'] {
  return async (work) => {
    const watch = watchMemory(browser.page.browser().process()?.pid ?? 0);
    try {
      return await work();
    } finally {
      const seen = watch.stop();
      peak.browser = Math.max(peak.browser, seen.browser);
      peak.extension = Math.max(peak.extension, seen.extension);
    }
  };
}

export function median(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
