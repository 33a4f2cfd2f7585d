import { type DeflateWalk, walkDeflate } from './walk-deflate';

/** The rows of a picture as a PNG holds them: filtered and compressed. */
export interface Rows {
  width: number;
  height: number;
  channels: Channels;
  /** A deflate stream (RFC 1951) of whole bytes. */
  deflate: Uint8Array<ArrayBuffer>;
  /** Adler-32 of the rows before they were compressed. */
  adler: number;
  /** What is known of the stream, once somebody walked through it. */
  walk?: DeflateWalk;
}

/** Bytes of a pixel: 3 (RGB) or 4 (RGBA). */
export type Channels = 3 | 4;

/** Walks through rows; `places` are rows, ascending. */
export function walkRows(rows: Rows, places: readonly number[]): DeflateWalk {
  const stride = rawLength({ ...rows, height: 1 });
  rows.walk = walkDeflate(
    rows.deflate,
    places.map((row) => row * stride),
  );
  return rows.walk;
}

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
