import { UserError } from '../../errors';
import { type Rows, readRows } from '../png';

/** A canvas in main memory and its context. */
export interface Canvas {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
}

/**
 * An opaque canvas of picture pixels. Nothing is drawn on it yet: the first touch of its memory is what takes time, so each row
 * is touched when it comes. Throws `capture-failed` where the browser has no canvas of this size.
 */
export function newCanvas(width: number, height: number): Canvas {
  const canvas = new OffscreenCanvas(width, height);
  // Read back for seams and hashes: kept in main memory, where no graphics card rounds or limits it.
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (context === null) throw new UserError('capture-failed', `no canvas of ${width}×${height}`);
  context.imageSmoothingEnabled = false;
  return { canvas, context };
}

/** A canvas of `height` rows that begins with the first `rows` rows of another. */
export function copyOf(from: OffscreenCanvas, height: number, rows: number): Canvas {
  const copy = newCanvas(from.width, height);
  if (rows > 0) copy.context.drawImage(from, 0, 0, from.width, rows, 0, 0, from.width, rows);
  return copy;
}

/** The first `rows` rows of a canvas, compressed. */
export async function rowsOf(canvas: OffscreenCanvas, rows: number): Promise<Rows> {
  const exact = canvas.height === rows ? canvas : copyOf(canvas, rows, rows).canvas;
  const blob = await exact.convertToBlob({ type: 'image/png' });
  if (exact !== canvas) release(exact);
  const compressed = readRows(new Uint8Array(await blob.arrayBuffer()));
  if (compressed === undefined) throw new UserError('capture-failed', 'a PNG of an unknown kind');
  return compressed;
}

/** Gives a canvas' memory back now: waiting until it is collected lets many full ones pile up. */
export function release(canvas: OffscreenCanvas): void {
  canvas.width = 0;
  canvas.height = 0;
}
