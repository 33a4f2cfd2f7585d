import { sha256, sha256OfBlob } from '../../sha256';
import { packRows, type Rows, writeFile } from '../png';
import type { CapturedFile } from '../types';
import type { Strip } from './stamp';

/** The page's pixels of one part, compressed, as wide as the file. */
export interface FullPart {
  number: number;
  rows: Rows;
  /** Whether the page ends in this part. */
  isLast: boolean;
}

/** Rows of a file above the page's pixels: the strip, and a row of zeros, below which any rows may follow as they were compressed. */
export function rowsAbove(strip: Strip): number {
  return strip.height + 1;
}

/** Hashes a part's picture data, puts the strip that says so above it and hashes the file; what was compressed stays byte for byte. */
export async function sealPart(
  { number, rows, isLast }: FullPart,
  pageWidth: number,
  strip: Strip,
): Promise<CapturedFile> {
  const pictureSha256 = await sha256(rows.deflate);
  const above = await packRows(strip.draw({ part: number, isLast, sha256: pictureSha256 }), rows.channels);
  const blob = writeFile(above, rows);
  return {
    blob,
    sha256: await sha256OfBlob(blob),
    bytes: blob.size,
    mediaType: 'image/png',
    width: rows.width,
    height: above.height + rows.height,
    part: number,
    pageRegion: { x: 0, y: above.height, width: pageWidth, height: rows.height },
    pictureSha256,
  };
}
