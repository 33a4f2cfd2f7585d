import { UserError } from '../../errors';
import { type CodeTable, codeTable, DISTANCE_EXTRA, FIXED, LENGTH_EXTRA, LENGTH_ORDER } from './huffman';

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
  let hold = 0;
  let held = 0;

  const take = (count: number): number => {
    while (held < count) {
      const byte = bytes[at];
      if (byte === undefined) throw damaged();
      hold |= byte << held;
      held += 8;
      at += 1;
    }
    const value = hold & ((1 << count) - 1);
    hold >>>= count;
    held -= count;
    return value;
  };

  const symbol = ({ entries, longest }: CodeTable): number => {
    // The last code of a stream may be shorter than the longest: what is looked at beyond its end counts as zero.
    while (held < longest) {
      hold |= (bytes[at] ?? 0) << held;
      held += 8;
      at += 1;
    }
    const entry = entries[hold & ((1 << longest) - 1)] ?? 0;
    const length = entry & 15;
    if (length === 0 || at * 8 - held + length > bytes.length * 8) throw damaged();
    hold >>>= length;
    held -= length;
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
      take(LENGTH_EXTRA[code - 257] ?? 0);
      take(DISTANCE_EXTRA[symbol(distances)] ?? 0);
    }
  };

  const skipStored = (): void => {
    take(held % 8);
    const length = take(16);
    take(16);
    at -= held / 8;
    hold = 0;
    held = 0;
    at += length;
    if (at > bytes.length) throw damaged();
  };

  for (;;) {
    const lastBlock = at * 8 - held;
    const isLast = take(1) === 1;
    const kind = take(2);
    if (kind === 3) throw damaged();
    if (kind === 0) skipStored();
    else skipCodes(kind === 1 ? FIXED : ownTables());
    if (isLast) return { lastBlock, end: at * 8 - held };
  }
}

function damaged(): UserError {
  return new UserError('capture-failed', 'a picture that is no PNG');
}
