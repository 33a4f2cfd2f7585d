import { adlerOfBoth, crc32 } from './checksum';
import { type Channels, joined, type Rows, rawLength } from './rows';
import { opened } from './stack';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** PNG's colour types of 8 bits a channel, by channels. */
const COLOUR_TYPES: Record<Channels, number> = { 3: 2, 4: 6 };
/** Signature and header chunk. */
const HEAD = 33;
/** Length, type and CRC of a chunk. */
const FRAME = 12;
/** What zlib (RFC 1950) puts before and after a deflate stream; a window of 32 kB, fastest compression. */
const ZLIB_HEADER = Uint8Array.of(0x78, 0x01);
const ZLIB_CHECKSUM = 4;

/**
 * The rows of a PNG file as they stand in it. Undefined for a PNG of another kind than browsers write (8 bits a channel,
 * not interlaced) and for what is no PNG.
 */
export function readRows(bytes: Uint8Array<ArrayBuffer>): Rows | undefined {
  if (bytes.length < HEAD || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth, colourType, , , interlace] = bytes.subarray(24, 29);
  const channels = ([3, 4] as const).find((count) => COLOUR_TYPES[count] === colourType);
  if (depth !== 8 || interlace !== 0 || channels === undefined) return undefined;
  const zlib = joined(pictureChunks(bytes, view));
  const end = zlib.length - ZLIB_CHECKSUM;
  if (end <= ZLIB_HEADER.length) return undefined;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    channels,
    deflate: zlib.subarray(ZLIB_HEADER.length, end),
    adler: new DataView(zlib.buffer).getUint32(end),
  };
}

function pictureChunks(bytes: Uint8Array, view: DataView): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = SIGNATURE.length; at + FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    const body = bytes.subarray(at + 8, Math.min(at + 8 + length, bytes.length));
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'IDAT') found.push(body);
    at += FRAME + length;
  }
  return found;
}

/** A PNG file of two stretches of rows; the lower one's bytes stand by themselves in the second of three IDAT chunks. */
export function writeFile(upper: Rows, lower: Rows): Blob {
  const { width, channels } = upper;
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, upper.height + lower.height);
  head.set([8, COLOUR_TYPES[channels]], 8);
  const adler = adlerOfBoth(upper.adler, lower.adler, rawLength(lower));
  const parts = [
    SIGNATURE,
    ...chunk('IHDR', head),
    ...chunk('IDAT', joined([ZLIB_HEADER, opened(upper)])),
    ...chunk('IDAT', lower.deflate),
    ...chunk('IDAT', bigEndian(adler)),
    ...chunk('IEND', new Uint8Array()),
  ];
  return new Blob(parts, { type: 'image/png' });
}

function chunk(name: string, body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const type = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  return [bigEndian(body.length), type, body, bigEndian(crc32([type, body]))];
}

/** A 32-bit number as PNG and zlib write it. */
function bigEndian(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
