import { sha256, sha256OfParts } from '../sha256';
import { type Canvas, newCanvas } from './canvas';
import type { Strip } from './stamp';
import type { CapturedFile } from './types';

/** A part whose rows are all drawn. */
export interface FullPart extends Canvas {
  number: number;
  rows: number;
}

/** Rows of picture pixels that are hashed at a time: the capture goes on between two bands. */
const BAND = 1024;

/**
 * Hashes a part's page pixels, draws the strip above them and encodes the file.
 * The hash is SHA-256 over the SHA-256 hashes of the page region's RGBA bytes, taken in bands of 1,024 rows from its top.
 */
export async function sealPart(part: FullPart, pageWidth: number, strip: Strip): Promise<CapturedFile> {
  const height = part.rows + strip.height;
  const isExact = part.canvas.height === height;
  const { canvas, context } = isExact ? part : newCanvas(part.canvas.width, height);
  const bands: string[] = [];
  for (let row = 0; row < part.rows; row += BAND) {
    const rows = Math.min(BAND, part.rows - row);
    const y = strip.height + row;
    if (!isExact) {
      context.drawImage(part.canvas, 0, y, canvas.width, rows, 0, y, canvas.width, rows);
    }
    bands.push(await sha256(context.getImageData(0, y, pageWidth, rows).data));
  }
  const pixelSha256 = await sha256OfParts(bands);
  strip.draw(context, part.number, pixelSha256);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return {
    blob,
    mediaType: 'image/png',
    width: canvas.width,
    height,
    part: part.number,
    pageRegion: { x: 0, y: strip.height, width: pageWidth, height: part.rows },
    pixelSha256,
  };
}
