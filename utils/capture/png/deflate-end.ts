import { UserError } from '../../errors';
import { type CodeTable, codeTable, distanceExtra, FIXED, LENGTH_ORDER, lengthExtra } from './huffman';

/** What has to be known of a deflate stream to let another one follow it. */
export interface DeflateEnd {
  /** The bit at which the last block begins; it says that it is the last. */
  lastBlock: number;
  /** The first bit after the last block. */
  end: number;
}

/**
 * Walks through a deflate stream (RFC 1951) without unpacking it: only the lengths of its codes count.
 * Throws `capture-failed` when it is none.
 */
export function deflateEnd(bytes: Uint8Array): DeflateEnd {
  let at = 0;
  let bits = 0;
  let held = 0;

  /** Holds so many bits; those beyond the end are zero, since the last code may be shorter than what is looked at. */
  const hold = (count: number): void => {
    for (; held < count; held += 8, at += 1) bits |= (bytes[at] ?? 0) << held;
    if (at > bytes.length + MOST_BEYOND) throw damaged();
  };

  const drop = (count: number): void => {
    bits >>>= count;
    held -= count;
  };

  const take = (count: number): number => {
    hold(count);
    const value = bits & ((1 << count) - 1);
    drop(count);
    return value;
  };

  const symbol = ({ entries, longest }: CodeTable): number => {
    hold(longest);
    const entry = entries[bits & ((1 << longest) - 1)] ?? 0;
    if (entry === 0) throw damaged();
    drop(entry & 15);
    return entry >> 4;
  };

  /** The lengths of the codes of a block that brings its own. */
  const ownTables = (): [CodeTable, CodeTable] => {
    const literals = take(5) + 257;
    const distances = take(5) + 1;
    const count = take(4) + 4;
    const outer = new Uint8Array(19);
    for (const place of LENGTH_ORDER.slice(0, count)) outer[place] = take(3);
    const table = codeTable(outer);
    const lengths = new Uint8Array(literals + distances);
    for (let n = 0; n < lengths.length; ) {
      const code = symbol(table);
      const [repeat, value] =
        code < 16
          ? [1, code]
          : code === 16
            ? [3 + take(2), lengths[n - 1] ?? 0]
            : [code === 17 ? 3 + take(3) : 11 + take(7), 0];
      lengths.fill(value, n, n + repeat);
      n += repeat;
    }
    return [codeTable(lengths.subarray(0, literals)), codeTable(lengths.subarray(literals))];
  };

  const skipCodes = ([literals, distances]: [CodeTable, CodeTable]): void => {
    for (;;) {
      const code = symbol(literals);
      if (code === 256) return;
      if (code < 256) continue;
      take(lengthExtra(code - 257));
      take(distanceExtra(symbol(distances)));
    }
  };

  const skipStored = (): void => {
    take(held % 8);
    const length = take(16);
    take(16);
    at += length - held / 8;
    bits = 0;
    held = 0;
  };

  for (;;) {
    const lastBlock = at * 8 - held;
    const isLast = take(1) === 1;
    const kind = take(2);
    if (kind === 3) throw damaged();
    if (kind === 0) skipStored();
    else skipCodes(kind === 1 ? FIXED : ownTables());
    const end = at * 8 - held;
    if (end > bytes.length * 8) throw damaged();
    if (isLast) return { lastBlock, end };
  }
}

/** Bytes beyond the end that can be looked at. */
const MOST_BEYOND = 2;

function damaged(): UserError {
  return new UserError('capture-failed', 'a picture that is no PNG');
}
