import { inflateRawSync, inflateSync, crc32 as nodeCrc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { packRows, type Rows, readRows, stackRows, walkRows, writeFile } from '../../../utils/capture/png';
import { adlerOfBoth, crc32 } from '../../../utils/capture/png/checksum';
import type { Channels } from '../../../utils/capture/png/rows';
import { walkDeflate } from '../../../utils/capture/png/walk-deflate';
import { noisyRows, PACKINGS, type Packing, pngOf } from './make-png';

const WIDTH = 61;

function read(bytes: Uint8Array<ArrayBuffer>): Rows {
  const rows = readRows(bytes);
  if (rows === undefined) throw new Error('not read');
  return rows;
}

function rowsFor(raw: Uint8Array, channels: Channels, packing: Packing): Rows {
  return read(pngOf(raw, WIDTH, channels, packing));
}

async function bytesOf(blob: Blob): Promise<Buffer> {
  return Buffer.from(await blob.arrayBuffer());
}

/** A strip of one colour, `height` rows high. */
function strip(height: number, channels: Channels): Promise<Rows> {
  const data = new Uint8ClampedArray(WIDTH * height * 4).fill(200);
  return packRows({ width: WIDTH, height, data, colorSpace: 'srgb' } as ImageData, channels);
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7];

describe.each(PACKINGS)('rows compressed as %s', (_name, packing) => {
  it.each(SEEDS)('end where another stream may follow (seed %i)', (seed) => {
    const raw = noisyRows(WIDTH, 40 * seed * seed, 4, packing.filter, seed);
    const { deflate } = rowsFor(raw, 4, packing);
    const { end } = walkDeflate(deflate);
    expect(Math.ceil(end / 8)).toBe(deflate.length);
  });

  it.each([3, 4] as const)('are stacked to what they were before, %i channels', async (channels) => {
    const raws = SEEDS.map((seed) => noisyRows(WIDTH, 3 + 50 * seed, channels, packing.filter, seed));
    const stacked = await stackRows(raws.map((raw) => rowsFor(raw, channels, packing)));
    expect(stacked?.height).toBe(raws.reduce((sum, raw) => sum + raw.length, 0) / (1 + WIDTH * channels));
    expect(inflateRawSync(stacked?.deflate ?? new Uint8Array()).equals(Buffer.concat(raws))).toBe(true);
  });

  it('stand below a strip in a file that other software reads, byte for byte', async () => {
    const raw = noisyRows(WIDTH, 300, 4, packing.filter, 9);
    const page = pngOf(raw, WIDTH, 4, packing);
    const file = await bytesOf(writeFile(await strip(20, 4), read(page)));
    const whole = PNG.sync.read(file);
    const alone = PNG.sync.read(Buffer.from(page));
    expect([whole.width, whole.height]).toEqual([WIDTH, 321]);
    expect(whole.data.subarray(0, 20 * WIDTH * 4).every((byte) => byte === 200)).toBe(true);
    expect(whole.data.subarray(21 * WIDTH * 4).equals(alone.data)).toBe(true);
    expect(file.includes(Buffer.from(read(page).deflate))).toBe(true);
  });
});

describe('a file', () => {
  it.each([0, 1, 2, 3, 4])(
    'shows rows of filter %i as they were, since zeros stand above them',
    async (filter) => {
      const [, packing] = PACKINGS[1] ?? [];
      if (packing === undefined) throw new Error('no packing');
      const page = pngOf(noisyRows(WIDTH, 30, 3, filter, 4), WIDTH, 3, packing);
      const whole = PNG.sync.read(await bytesOf(writeFile(await strip(5, 3), read(page))));
      expect(whole.data.subarray(6 * WIDTH * 4).equals(PNG.sync.read(Buffer.from(page)).data)).toBe(true);
    },
  );

  it('holds the page alone in its second data chunk, and right checksums', async () => {
    const [, packing] = PACKINGS[2] ?? [];
    if (packing === undefined) throw new Error('no packing');
    const page = rowsFor(noisyRows(WIDTH, 30, 4, 1, 4), 4, packing);
    const chunks = chunksOf(await bytesOf(writeFile(await strip(5, 4), page)));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'IDAT', 'IDAT', 'IDAT', 'IEND']);
    expect(chunks[2]?.body.equals(Buffer.from(page.deflate))).toBe(true);
    // Node checks the stream's Adler-32.
    const zlib = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ body }) => body));
    expect(inflateSync(zlib)).toHaveLength(36 * (1 + WIDTH * 4));
  });
});

function chunksOf(file: Buffer): { name: string; body: Buffer }[] {
  const found = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    if (nodeCrc32(named) !== file.readUInt32BE(at + 8 + length)) throw new Error('a wrong CRC');
    found.push({ name: named.toString('latin1', 0, 4), body: named.subarray(4) });
  }
  return found;
}

describe('pictures that do not fit together', () => {
  const [, packing] = PACKINGS[1] ?? [];
  if (packing === undefined) throw new Error('no packing');
  const piece = (channels: Channels, filter: number) =>
    rowsFor(noisyRows(WIDTH, 9, channels, filter, 2), channels, packing);

  it('are not stacked when their pixels have other bytes', async () => {
    expect(await stackRows([piece(4, 1), piece(3, 1)])).toBeUndefined();
  });

  it('are not stacked when they are not equally wide', async () => {
    expect(await stackRows([piece(4, 1), { ...piece(4, 1), width: WIDTH - 1 }])).toBeUndefined();
  });

  it.each([2, 3, 4])(
    'are not stacked when the first row of the lower one leans on the row above (filter %i)',
    async (filter) => {
      expect(await stackRows([piece(4, 1), piece(4, filter)])).toBeUndefined();
      expect(await stackRows([piece(4, filter), piece(4, 1)])).toBeDefined();
    },
  );

  it('are not made of nothing', async () => {
    expect(await stackRows([])).toBeUndefined();
  });
});

describe('what is no PNG of a browser', () => {
  const png = pngOf(noisyRows(WIDTH, 9, 4, 1, 2), WIDTH, 4, { level: 6, strategy: 0, filter: 1 });
  const changed = (at: number, value: number) => png.map((byte, n) => (n === at ? value : byte));
  it.each([
    ['an empty file', new Uint8Array()],
    ['another signature', changed(1, 0x51)],
    ['16 bits a channel', changed(24, 16)],
    ['a palette', changed(25, 3)],
    ['an interlaced one', changed(28, 1)],
    ['one without data', png.slice(0, 40)],
  ])('%s is not read', (_name, bytes) => {
    expect(readRows(bytes)).toBeUndefined();
  });

  it('a stream that is cut short or damaged ends with an error, never without end', () => {
    const { deflate } = read(png);
    for (let length = 0; length < deflate.length - 1; length += 1) {
      expect(() => walkDeflate(deflate.subarray(0, length))).toThrow('no PNG');
    }
    for (let at = 0; at < deflate.length; at += 3) {
      const damaged = deflate.map((byte, n) => (n === at ? byte ^ 0x5a : byte));
      try {
        expect(walkDeflate(damaged).end).toBeLessThanOrEqual(damaged.length * 8);
      } catch (error) {
        expect(String(error)).toContain('no PNG');
      }
    }
  });
});

describe('checksums', () => {
  const bytes = noisyRows(WIDTH, 50, 4, 1, 3);
  it('the CRC-32 of pieces is that of the whole', () => {
    expect(crc32([bytes.subarray(0, 100), bytes.subarray(100)])).toBe(nodeCrc32(bytes));
  });

  it.each([1, 5551, 5553, bytes.length - 1])(
    'the Adler-32 of both, cut at %i, is that of the whole',
    (cut) => {
      const [one, two, all] = [bytes.subarray(0, cut), bytes.subarray(cut), bytes].map(adler32);
      expect(adlerOfBoth(one ?? 0, two ?? 0, bytes.length - cut)).toBe(all);
    },
  );
});

/** By the definition in RFC 1950. */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

describe('what repeats itself', () => {
  const STRIDE = 1 + WIDTH * 4;
  const plain = (rows: number) => {
    const raw = new Uint8Array(rows * STRIDE);
    for (let row = 0; row < rows; row += 1) raw.set([1, 9, 8, 7, 255], row * STRIDE);
    return raw;
  };

  it.each(PACKINGS.filter(([name]) => !['stored', 'literals only'].includes(name)))(
    'is told from what does not, row by row (%s)',
    (_name, packing) => {
      const noise = noisyRows(WIDTH, 50, 4, 1, 5);
      const rows = rowsFor(Buffer.concat([plain(50), noise, plain(50)]), 4, packing);
      const [first = 0, second = 0, third = 0] = walkRows(rows, [50, 100, 150]).fresh;
      expect(first).toBeLessThan(50 * 8);
      expect(second - first).toBeGreaterThan(50 * 40);
      expect(third - second).toBeLessThan(50 * 8);
    },
  );

  it('is nothing in a stream that is stored as it is', () => {
    const [, stored] = PACKINGS[0] ?? [];
    if (stored === undefined) throw new Error('no packing');
    expect(walkRows(rowsFor(plain(300), 4, stored), [300]).fresh).toEqual([300 * STRIDE]);
  });
});
