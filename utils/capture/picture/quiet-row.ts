type Context = OffscreenCanvasRenderingContext2D;

/** Rows that must look alike for a cut between them: less could be the gap between a letter and its accent. */
const ALIKE = 4;

/**
 * The row at which a part that is full should end: the lowest one in a run of equal rows (so no text line is cut),
 * or `rows` itself where none of the last `reach` rows is quiet.
 */
export function quietRow(context: Context, width: number, top: number, rows: number, reach: number): number {
  const height = Math.min(reach, Math.floor(rows / 2));
  if (height < ALIKE) return rows;
  const band = context.getImageData(0, top + rows - height, width, height).data;
  const pixels = new Uint32Array(band.buffer, band.byteOffset, band.byteLength / 4);
  let run = 1;
  for (let row = height - 1; row > 0; row -= 1) {
    run = rowsEqual(pixels, width, row, row - 1) ? run + 1 : 1;
    if (run >= ALIKE) return rows - height + row + Math.floor(ALIKE / 2) - 1;
  }
  return rows;
}

function rowsEqual(pixels: Uint32Array, width: number, one: number, other: number): boolean {
  for (let x = 0; x < width; x += 1) {
    if (pixels[one * width + x] !== pixels[other * width + x]) return false;
  }
  return true;
}
