import type { Rect } from '../types';
import { newCanvas } from './canvas';

/** Side of the small copy that is looked at first: most pictures show two colours there. */
const PROBE = 48;

/** Whether every pixel of a picture's region has one colour. */
export function isOneColour(bitmap: ImageBitmap, region: Rect): boolean {
  const { width, height } = region;
  if (width < 1 || height < 1) return false;
  const isAlike = isAllOne(pixelsOf(bitmap, region, Math.min(PROBE, width), Math.min(PROBE, height)));
  return isAlike && isAllOne(pixelsOf(bitmap, region, width, height));
}

function pixelsOf(
  bitmap: ImageBitmap,
  { x, y, width, height }: Rect,
  wide: number,
  high: number,
): Uint32Array {
  const { context } = newCanvas(wide, high);
  context.drawImage(bitmap, x, y, width, height, 0, 0, wide, high);
  return new Uint32Array(context.getImageData(0, 0, wide, high).data.buffer);
}

/** Whether all pixels of a list are equal. */
export function isAllOne(pixels: Uint32Array): boolean {
  const [first] = pixels;
  return pixels.every((pixel) => pixel === first);
}
