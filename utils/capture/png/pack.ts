import { type Channels, joined, type Rows } from './rows';

/** Packs pixels (RGBA) to rows of so many channels, none filtered, with one row of zeros below them: whatever filter the next row has, it may follow. */
export async function packRows({ width, height, data }: ImageData, channels: Channels): Promise<Rows> {
  const stride = 1 + width * channels;
  const raw = new Uint8Array(stride * (height + 1));
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (row * width + x) * 4;
      raw.set(data.subarray(from, from + channels), row * stride + 1 + x * channels);
    }
  }
  const zlib = await compressed(raw);
  const checksum = new DataView(zlib.buffer).getUint32(zlib.length - 4);
  return { width, height: height + 1, channels, deflate: zlib.subarray(2, -4), adler: checksum };
}

async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return joined([new Uint8Array(await new Response(stream).arrayBuffer())]);
}
