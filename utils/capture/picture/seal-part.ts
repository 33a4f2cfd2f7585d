import { sha256OfBlob } from '../../sha256';
import type { CapturedFile } from '../types';
import type { BandHash } from './band-hash';
import { type Canvas, copyOf, release } from './canvas';
import type { Strip } from './stamp';

/** A part whose rows are all drawn. */
export interface FullPart extends Canvas {
  number: number;
  rows: number;
  hash: BandHash;
  /** Whether the page goes on in another part: what is left below its rows then says so. */
  isLast: boolean;
}

/** Hashes a part's page pixels (`band-hash.ts`), draws the strip above them and encodes the file. */
export async function sealPart(part: FullPart, pageWidth: number, strip: Strip): Promise<CapturedFile> {
  const { number, rows, isLast } = part;
  const end = rows + strip.height;
  const pixelSha256 = await part.hash.finish(rows);
  const isExact = !isLast || part.canvas.height === end;
  const { canvas, context } = isExact ? part : copyOf(part.canvas, end, end);
  strip.draw(context, number, pixelSha256);
  if (!isLast && end < canvas.height) strip.drawFoot(context, number, end);
  const { width, height } = canvas;
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  // The last part may still grow.
  if (canvas !== part.canvas || !isLast) release(canvas);
  return {
    blob,
    sha256: await sha256OfBlob(blob),
    bytes: blob.size,
    mediaType: 'image/png',
    width,
    height,
    part: number,
    pageRegion: { x: 0, y: strip.height, width: pageWidth, height: rows },
    pixelSha256,
  };
}
