import { constants, crc32, deflateSync } from 'node:zlib';
import type { Channels } from '../../../utils/capture/png/rows';

/** How a test's PNG is compressed. */
export interface Packing {
  level: number;
  strategy: number;
  /** Filter byte of every row; the pixels are taken as they are, whatever the filter makes of them. */
  filter: number;
}

export const PACKINGS: [name: string, Packing][] = [
  ['stored', { level: 0, strategy: constants.Z_DEFAULT_STRATEGY, filter: 0 }],
  ['fast', { level: 1, strategy: constants.Z_DEFAULT_STRATEGY, filter: 1 }],
  ['best', { level: 9, strategy: constants.Z_DEFAULT_STRATEGY, filter: 1 }],
  ['literals only', { level: 6, strategy: constants.Z_HUFFMAN_ONLY, filter: 0 }],
  ['runs only', { level: 6, strategy: constants.Z_RLE, filter: 1 }],
  ['fixed codes', { level: 6, strategy: constants.Z_FIXED, filter: 0 }],
];

/** Rows with stretches of one colour and stretches of noise, the same for the same seed. */
export function noisyRows(width: number, height: number, channels: Channels, filter: number, seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  const stride = 1 + width * channels;
  const raw = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    raw[row * stride] = filter;
    const noisy = next() % 3 === 0;
    for (let at = 1; at < stride; at += 1) raw[row * stride + at] = noisy ? next() : row % 7;
  }
  return raw;
}

/** A PNG file of filtered rows, its data in chunks of 1,000 bytes. */
export function pngOf(raw: Uint8Array, width: number, channels: Channels, packing: Packing) {
  const height = raw.length / (1 + width * channels);
  const { level, strategy } = packing;
  const zlib = deflateSync(raw, { level, strategy });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, channels === 3 ? 2 : 6], 8);
  const data = Array.from({ length: Math.ceil(zlib.length / 1000) }, (_, n) =>
    chunk('IDAT', zlib.subarray(n * 1000, (n + 1) * 1000)),
  );
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', head), ...data, chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
