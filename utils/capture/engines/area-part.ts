import { newCanvas, release, rowsOf } from '../picture/canvas';
import { type Rows, stackRows } from '../png';
import type { AreaShot } from './area-shots';

/** The picture of an area, as the browser gave it, and the page row at which it begins, in picture pixels. */
export interface AreaPicture extends AreaShot {
  y: number;
}

/**
 * The compressed rows of a part, from those of its areas in the order they were taken: theirs as they are where they stand under each
 * other, drawn anew where they do not (a bar that is drawn over the page's end, a page narrower than the file).
 */
export async function joinAreas(
  areas: readonly AreaPicture[],
  width: number,
  background: string,
): Promise<Rows> {
  return (await stacked(areas, width)) ?? drawn(areas, width, background);
}

async function stacked(areas: readonly AreaPicture[], width: number): Promise<Rows | undefined> {
  const pieces: Rows[] = [];
  let end = areas[0]?.y ?? 0;
  for (const { rows, y } of areas) {
    if (rows === undefined || rows.width !== width || y !== end) return undefined;
    end += rows.height;
    pieces.push(rows);
  }
  return stackRows(pieces);
}

async function drawn(areas: readonly AreaPicture[], width: number, background: string): Promise<Rows> {
  const bitmaps = await Promise.all(
    areas.map(({ png }) => createImageBitmap(new Blob([png], { type: 'image/png' }))),
  );
  const top = areas[0]?.y ?? 0;
  const ends = bitmaps.map(({ height }, n) => (areas[n]?.y ?? top) - top + height);
  const height = Math.max(...ends);
  const { canvas, context } = newCanvas(width, height);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const [n, bitmap] of bitmaps.entries()) {
    context.drawImage(bitmap, 0, (areas[n]?.y ?? top) - top);
    bitmap.close();
  }
  const rows = await rowsOf(canvas, height);
  release(canvas);
  return rows;
}
