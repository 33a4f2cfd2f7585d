/** The rows of a picture as a PNG holds them: filtered and compressed. */
export interface Rows {
  width: number;
  height: number;
  channels: Channels;
  /** A deflate stream (RFC 1951) of whole bytes. */
  deflate: Uint8Array<ArrayBuffer>;
  /** Adler-32 of the rows before they were compressed. */
  adler: number;
}

/** Bytes of a pixel: 3 (RGB) or 4 (RGBA). */
export type Channels = 3 | 4;

/** Bytes of rows before they were compressed: each has its filter before its pixels. */
export function rawLength({ width, height, channels }: Pick<Rows, 'width' | 'height' | 'channels'>): number {
  return height * (1 + width * channels);
}

/** Pieces of bytes one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
