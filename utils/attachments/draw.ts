import { UserError } from '../errors';
import type { PdfPage } from './pdf';
import type { Step } from './steps';

/** No side of a picture is longer: browsers and upload forms draw the line near here. */
const LONGEST_SIDE = 16_384;

/**
 * Draws pictures under each other, all as wide as the widest, as one JPEG. They are opened one at a time: a page kept whole takes
 * 80 MB once it is open.
 */
export async function drawSheet(pictures: readonly Blob[], { scale, quality }: Step): Promise<PdfPage> {
  const sizes = [];
  for (const picture of pictures)
    sizes.push(await withOpen(picture, ({ width, height }) => ({ width, height })));
  const { width, heights } = layOut(sizes, scale);
  const height = heights.reduce((sum, each) => sum + each, 0);
  const canvas = opaqueCanvas({ width, height });
  let top = 0;
  for (const [index, picture] of pictures.entries()) {
    const tall = heights[index] ?? 0;
    const at = top;
    await withOpen(picture, (open) => canvas.context.drawImage(open, 0, at, width, tall));
    top += tall;
  }
  return { jpeg: await jpegOf(canvas, quality), width, height };
}

function layOut(sizes: readonly { width: number; height: number }[], scale: number) {
  const widest = Math.max(...sizes.map(({ width }) => width));
  const tall = sizes.reduce((sum, { width, height }) => sum + (height * widest) / width, 0);
  const width = pixels(widest * Math.min(scale, LONGEST_SIDE / tall));
  return { width, heights: sizes.map((each) => pixels((each.height * width) / each.width)) };
}

async function withOpen<Result>(picture: Blob, use: (open: ImageBitmap) => Result): Promise<Result> {
  const open = await createImageBitmap(picture);
  try {
    return use(open);
  } finally {
    open.close();
  }
}

interface Drawn {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
}

/** White paper: a JPEG has no transparency. */
function opaqueCanvas({ width, height }: { width: number; height: number }): Drawn {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new UserError('export-failed', `no canvas of ${width}×${height}`);
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}

async function jpegOf({ canvas }: Drawn, quality: number): Promise<Blob> {
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  // Gives the memory back now: many large canvases would pile up until they are collected.
  canvas.width = 0;
  canvas.height = 0;
  return jpeg;
}

function pixels(length: number): number {
  return Math.max(1, Math.round(length));
}
