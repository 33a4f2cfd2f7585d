type Context = OffscreenCanvasRenderingContext2D;

/** Rows that must look alike around a cut: less could be the gap between a letter and its accent. */
const ALIKE = 4;

/** Where in a picture a row is looked for: from row `from` up to row `to`, only every `step`th from `from` on. */
export interface CutRange {
  width: number;
  from: number;
  to: number;
  step: number;
}

/** The lowest row of a range around which the rows are equal, so that no text line is cut there; undefined where there is none. */
export function quietRow(context: Context, { width, from, to, step }: CutRange): number | undefined {
  const height = to - from;
  if (height < ALIKE) return undefined;
  const band = context.getImageData(0, from, width, height).data;
  const pixels = new Uint32Array(band.buffer, band.byteOffset, band.byteLength / 4);
  const half = ALIKE / 2;
  for (let row = Math.floor((height - half) / step) * step; row >= half; row -= step) {
    if (areEqual(pixels, width, row - half, row + half)) return from + row;
  }
  return undefined;
}

/** Whether the rows from `first` up to `end` are equal. */
function areEqual(pixels: Uint32Array, width: number, first: number, end: number): boolean {
  for (let at = first * width; at < (end - 1) * width; at += 1) {
    if (pixels[at] !== pixels[at + width]) return false;
  }
  return true;
}
