import { adlerOfBoth } from './checksum';
import { joined, type Rows, rawLength } from './rows';
import { walkDeflate } from './walk-deflate';

/** Up to this one a row's filter looks only at the row itself (none, left neighbour): such a row may follow any other. */
const LAST_OWN_FILTER = 1;
/** So much of a stream is unpacked to see its first byte. */
const FIRST_BYTES = 65_536;

/**
 * Stretches of rows under each other, without unpacking them: the bits of each stay as they are, but that none except the last
 * says that nothing follows. Undefined when they do not fit together so.
 */
export async function stackRows(pieces: readonly Rows[]): Promise<Rows | undefined> {
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  if (others.some(({ width, channels }) => width !== first.width || channels !== first.channels))
    return undefined;
  for (const { deflate } of others) if ((await firstByte(deflate)) > LAST_OWN_FILTER) return undefined;
  const deflate = joined(pieces.map((piece, n) => (n < others.length ? opened(piece) : piece.deflate)));
  const adler = others.reduce((all, piece) => adlerOfBoth(all, piece.adler, rawLength(piece)), first.adler);
  const { width, channels } = first;
  return { width, channels, height: pieces.reduce((sum, { height }) => sum + height, 0), deflate, adler };
}

async function firstByte(deflate: Uint8Array<ArrayBuffer>): Promise<number> {
  const unpacked = new Blob([deflate.subarray(0, FIRST_BYTES)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const { value } = await unpacked.read();
  // What is left is not wanted, and a stream that was cut short says so.
  unpacked.cancel().catch(() => undefined);
  return value?.[0] ?? 0;
}

/** The stream of rows that others may follow: its last block is the last no more, and an empty block fills it to whole bytes. */
export function opened({ deflate, walk }: Rows): Uint8Array<ArrayBuffer> {
  const { lastBlock, end } = walk ?? walkDeflate(deflate);
  const open = Uint8Array.from(deflate.subarray(0, Math.ceil(end / 8)));
  const clear = (at: number, bits: number) => {
    open[at] = (open[at] ?? 0) & ~bits;
  };
  clear(lastBlock >> 3, 1 << (lastBlock & 7));
  const left = open.length * 8 - end;
  if (left > 0) clear(open.length - 1, 0xff << (8 - left));
  // Three zero bits begin a stored block; what is left of their byte is not read.
  return joined([open, left >= EMPTY_BITS ? EMPTY_LENGTH : Uint8Array.of(0, ...EMPTY_LENGTH)]);
}

const EMPTY_BITS = 3;
/** Length 0 and its complement, RFC 1951 section 3.2.4. */
const EMPTY_LENGTH = Uint8Array.of(0, 0, 0xff, 0xff);
