import { createInflate } from 'node:zlib';

/** A PNG file, or the part of it that counts. */
export interface Piece {
  png: Buffer;
  region?: { x: number; y: number; width: number; height: number };
}

export interface Row {
  /** One after another, `channels` bytes a pixel. */
  data: Uint8Array;
  channels: number;
  width: number;
}

interface Header {
  width: number;
  height: number;
  channels: number;
}

const FIRST_CHUNK = 8;
/** Bytes per pixel by PNG colour type: RGB and RGBA are all that browsers write. */
const CHANNELS: Record<number, number> = { 2: 3, 6: 4 };

/** Size of a picture of pieces laid under each other, in its own pixels. */
export function sizeOf(pieces: Piece[]): { width: number; height: number } {
  const regions = pieces.map(regionOf);
  return {
    width: Math.max(0, ...regions.map(({ width }) => width)),
    height: regions.reduce((sum, { height }) => sum + height, 0),
  };
}

/** The rows of pieces laid under each other; one row is in memory at a time and is overwritten by the next but one. */
export async function* rowsOf(pieces: Piece[]): AsyncGenerator<Row> {
  for (const piece of pieces) yield* rowsOfPiece(piece);
}

async function* rowsOfPiece(piece: Piece): AsyncGenerator<Row> {
  const { channels } = readHeader(piece.png);
  const { x, y, width, height } = regionOf(piece);
  let at = 0;
  for await (const data of allRows(piece.png)) {
    if (at >= y + height) return;
    if (at >= y) yield { data: data.subarray(x * channels, (x + width) * channels), channels, width };
    at += 1;
  }
}

function regionOf({ png, region }: Piece): { x: number; y: number; width: number; height: number } {
  const { width, height } = readHeader(png);
  return region ?? { x: 0, y: 0, width, height };
}

function readHeader(png: Buffer): Header {
  const [depth = 0, type = 0, , , interlaced = 0] = png.subarray(FIRST_CHUNK + 16, FIRST_CHUNK + 21);
  const channels = CHANNELS[type];
  if (depth !== 8 || channels === undefined || interlaced !== 0) {
    throw new Error(`a PNG of colour type ${type} with ${depth} bits is not read here`);
  }
  return { width: png.readUInt32BE(FIRST_CHUNK + 8), height: png.readUInt32BE(FIRST_CHUNK + 12), channels };
}

async function* allRows(png: Buffer): AsyncGenerator<Uint8Array> {
  const { width, channels } = readHeader(png);
  const length = width * channels;
  let before = new Uint8Array(length);
  let row = new Uint8Array(length);
  const raw = Buffer.alloc(length + 1);
  let filled = 0;
  for await (const chunk of inflated(png)) {
    for (let at = 0; at < chunk.length; ) {
      const taken = Math.min(chunk.length - at, raw.length - filled);
      chunk.copy(raw, filled, at, at + taken);
      at += taken;
      filled += taken;
      if (filled < raw.length) continue;
      filled = 0;
      unfilter(raw, row, before, channels);
      yield row;
      [before, row] = [row, before];
    }
  }
}

function inflated(png: Buffer): AsyncIterable<Buffer> {
  const inflate = createInflate({ chunkSize: 1 << 18 });
  for (let at = FIRST_CHUNK; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      inflate.write(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  inflate.end();
  return inflate;
}

/** Undoes a row's filter (PNG specification, section 9): the first byte of `raw` says which. */
function unfilter(raw: Buffer, row: Uint8Array, before: Uint8Array, channels: number): void {
  const filter = raw[0];
  for (let i = 0; i < row.length; i += 1) {
    const left = i < channels ? 0 : (row[i - channels] ?? 0);
    const above = before[i] ?? 0;
    const corner = i < channels ? 0 : (before[i - channels] ?? 0);
    const value = raw[i + 1] ?? 0;
    if (filter === 0) row[i] = value;
    else if (filter === 1) row[i] = value + left;
    else if (filter === 2) row[i] = value + above;
    else if (filter === 3) row[i] = value + ((left + above) >> 1);
    else row[i] = value + paeth(left, above, corner);
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
