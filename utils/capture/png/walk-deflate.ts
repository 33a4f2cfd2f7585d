import { UserError } from '../../errors';
import {
  type CodeTable,
  codeTable,
  DISTANCE_EXTRA,
  FIXED,
  LENGTH_BASE,
  LENGTH_EXTRA,
  LENGTH_ORDER,
} from './huffman';

/** What can be known of a deflate stream without unpacking it. */
export interface DeflateWalk {
  /** The bit at which the last block begins; it says that it is the last. */
  lastBlock: number;
  /** The first bit after the last block. */
  end: number;
  /** How many bytes up to each place that was asked for repeat nothing that stood before. */
  fresh: number[];
}

/**
 * Walks through a deflate stream (RFC 1951) without unpacking it; `places` count in unpacked bytes, ascending.
 * Throws `capture-failed` when it is none.
 */
export function walkDeflate(bytes: Uint8Array, places: readonly number[] = []): DeflateWalk {
  const here: Here = { bytes, places, at: 0, bits: 0, held: 0, length: 0, literals: 0, fresh: [] };
  for (;;) {
    const lastBlock = here.at * 8 - here.held;
    const isLast = take(here, 1) === 1;
    const kind = take(here, 2);
    if (kind === 3) throw damaged();
    if (kind === 0) skipStored(here);
    else skipCodes(here, kind === 1 ? FIXED : ownTables(here));
    const end = here.at * 8 - here.held;
    if (end > bytes.length * 8) throw damaged();
    if (isLast) return { lastBlock, end, fresh: here.fresh };
  }
}

/** Where a walk is. */
interface Here {
  bytes: Uint8Array;
  places: readonly number[];
  /** The next byte, and bits of those before that are still to be read. */
  at: number;
  bits: number;
  held: number;
  /** Unpacked bytes so far, those of them that repeat nothing, and what was found at the places passed. */
  length: number;
  literals: number;
  fresh: number[];
}

function take(here: Here, count: number): number {
  // Bits beyond the end are zero: whether a block ends within the stream is seen at its end.
  for (; here.held < count; here.held += 8, here.at += 1)
    here.bits |= (here.bytes[here.at] ?? 0) << here.held;
  const value = here.bits & ((1 << count) - 1);
  here.bits >>>= count;
  here.held -= count;
  return value;
}

function symbol(here: Here, { entries, longest }: CodeTable): number {
  for (; here.held < longest; here.held += 8, here.at += 1)
    here.bits |= (here.bytes[here.at] ?? 0) << here.held;
  const entry = entries[here.bits & ((1 << longest) - 1)] ?? 0;
  if (entry === 0) throw damaged();
  here.bits >>>= entry & 15;
  here.held -= entry & 15;
  return entry >> 4;
}

/** The codes of a block that brings its own. */
function ownTables(here: Here): [CodeTable, CodeTable] {
  const literals = take(here, 5) + 257;
  const distances = take(here, 5) + 1;
  const count = take(here, 4) + 4;
  const outer = new Uint8Array(19);
  for (const place of LENGTH_ORDER.slice(0, count)) outer[place] = take(here, 3);
  const table = codeTable(outer);
  const lengths = new Uint8Array(literals + distances);
  for (let n = 0; n < lengths.length; ) {
    const code = symbol(here, table);
    const [repeat, value] =
      code < 16
        ? [1, code]
        : code === 16
          ? [3 + take(here, 2), lengths[n - 1] ?? 0]
          : [code === 17 ? 3 + take(here, 3) : 11 + take(here, 7), 0];
    lengths.fill(value, n, n + repeat);
    n += repeat;
  }
  return [codeTable(lengths.subarray(0, literals)), codeTable(lengths.subarray(literals))];
}

/** Skips the codes of a block. It runs for every code of a picture, so it keeps everything at hand and calls nothing. */
function skipCodes(here: Here, [first, second]: [CodeTable, CodeTable]): void {
  const { bytes, places, fresh } = here;
  const [codes, distances] = [first.entries, second.entries];
  const [codeMask, distanceMask] = [codes.length - 1, distances.length - 1];
  let { at, bits, held, length, literals } = here;
  let place = places[fresh.length] ?? Number.POSITIVE_INFINITY;
  for (let code = 0; code !== 256; ) {
    // Enough for a code and its length's bits, or for a distance's code, or for its bits.
    for (; held < 25; held += 8, at += 1) bits |= (bytes[at] ?? 0) << held;
    const entry = codes[bits & codeMask] ?? 0;
    bits >>>= entry & 15;
    held -= entry & 15;
    code = entry >> 4;
    if (entry === 0 || at > bytes.length + 4) throw damaged();
    if (code < 256) {
      literals += 1;
      length += 1;
    } else if (code > 256) {
      const extra = LENGTH_EXTRA[code - 257] ?? 0;
      length += (LENGTH_BASE[code - 257] ?? 0) + (bits & ((1 << extra) - 1));
      bits >>>= extra;
      held -= extra;
      for (; held < 25; held += 8, at += 1) bits |= (bytes[at] ?? 0) << held;
      const distance = distances[bits & distanceMask] ?? 0;
      if (distance === 0) throw damaged();
      bits >>>= distance & 15;
      held -= distance & 15;
      for (; held < 25; held += 8, at += 1) bits |= (bytes[at] ?? 0) << held;
      const more = DISTANCE_EXTRA[distance >> 4] ?? 0;
      bits >>>= more;
      held -= more;
    }
    while (length >= place) {
      fresh.push(literals);
      place = places[fresh.length] ?? Number.POSITIVE_INFINITY;
    }
  }
  Object.assign(here, { at, bits, held, length, literals });
}

function skipStored(here: Here): void {
  take(here, here.held % 8);
  const count = take(here, 16);
  take(here, 16);
  here.at += count - here.held / 8;
  here.bits = 0;
  here.held = 0;
  here.literals += count;
  here.length += count;
  while (here.length >= (here.places[here.fresh.length] ?? Number.POSITIVE_INFINITY))
    here.fresh.push(here.literals);
}

function damaged(): UserError {
  return new UserError('capture-failed', 'a picture that is no PNG');
}
