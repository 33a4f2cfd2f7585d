import { sha256, sha256OfParts } from '../../sha256';
import type { Canvas } from './canvas';

/** Rows of picture pixels that are hashed at a time. */
const BAND = 1024;

/** Hashes the rows of a part while it is still drawn, so that closing it takes little. */
export interface BandHash {
  /** Rows from this one on were drawn over: what was hashed of them does not count. */
  touched(row: number): void;
  /** Hashes the bands that end well above `rows`, the rows drawn so far. */
  advance(rows: number): void;
  /** The hash of `rows` rows. */
  finish(rows: number): Promise<string>;
}

/**
 * SHA-256 over the SHA-256 hashes of RGBA bytes in bands of 1,024 rows, from the row `top` of a canvas down, `width` pixels wide.
 * The platform's own SHA-256 takes its input whole; in bands it needs no second copy of a picture.
 */
export function createBandHash({ context }: Canvas, top: number, width: number): BandHash {
  const bands: Promise<string>[] = [];
  const hash = (rows: number) => {
    const row = bands.length * BAND;
    const hashing = sha256(context.getImageData(0, top + row, width, Math.min(BAND, rows - row)).data);
    // Awaited at the end; until then a failure must not count as unhandled.
    hashing.catch(() => undefined);
    bands.push(hashing);
  };
  return {
    touched(row) {
      bands.length = Math.min(bands.length, Math.floor(row / BAND));
    },
    advance(rows) {
      // The last rows may still be taken again, or a bar be drawn over them.
      if ((bands.length + 2) * BAND <= rows) hash(rows);
    },
    async finish(rows) {
      bands.length = Math.min(bands.length, Math.floor(rows / BAND));
      while (bands.length * BAND < rows) {
        hash(rows);
        await breathe();
      }
      return sha256OfParts(await Promise.all(bands));
    },
  };
}

/** Lets messages in between two bands: a shot that has come must not wait for a whole part. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
