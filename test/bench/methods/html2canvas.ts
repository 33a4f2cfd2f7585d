import { createRequire } from 'node:module';
import { openPage, pngOf } from '../helper.ts';
import type { BenchPage } from '../pages/list.ts';
import type { Bench, Shot } from '../types.ts';

const SCRIPT = createRequire(import.meta.url).resolve('html2canvas/dist/html2canvas.min.js');

declare const html2canvas: (element: HTMLElement) => Promise<HTMLCanvasElement>;

/** Plain html2canvas in the page, as its own documentation calls it, to a PNG file. */
export async function viaHtml2canvas(
  { browser: { page, ...browser }, server, watch }: Bench,
  benchPage: BenchPage,
): Promise<Shot> {
  await openPage({ page, ...browser }, server.url(benchPage));
  await page.addScriptTag({ path: SCRIPT });
  const { ms, address } = await watch(() => page.evaluate(draw));
  return { ms, pieces: [{ png: pngOf(address) }], note: '' };
}

async function draw(): Promise<{ ms: number; address: string }> {
  const start = performance.now();
  const canvas = await html2canvas(document.body);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  const ms = performance.now() - start;
  if (blob === null) throw new Error('no picture: the canvas is too large');
  const address = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
  return { ms, address };
}
