/** The codes of one alphabet: what the next bits mean, looked up by as many bits as the longest code has. */
export interface CodeTable {
  /** Symbol × 16 + length of its code, by the next bits; 0 where no code begins with them. */
  entries: Uint16Array;
  longest: number;
}

/** The table of a canonical Huffman code, given the length of each symbol's code (0: the symbol is not used), RFC 1951 section 3.2.2. */
export function codeTable(lengths: Uint8Array): CodeTable {
  const longest = Math.max(1, ...lengths);
  const entries = new Uint16Array(1 << longest);
  let code = 0;
  for (let length = 1; length <= longest; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      const first = reversed(code, length);
      for (let at = first; at < entries.length; at += 1 << length) entries[at] = (symbol << 4) | length;
      code += 1;
    }
    code <<= 1;
  }
  return { entries, longest };
}

/** Codes stand in the stream with their first bit first. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}

/** The order in which a block tells the lengths of the code for its lengths, RFC 1951 section 3.2.7. */
export const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Bits that follow the code of a length (counted from the first), and the shortest length it stands for, RFC 1951 section 3.2.5. */
export const LENGTH_EXTRA = Uint8Array.from({ length: 29 }, (_, code) =>
  code < 8 || code === 28 ? 0 : (code >> 2) - 1,
);
export const LENGTH_BASE = Uint16Array.from(LENGTH_EXTRA, (extra, code) =>
  code < 8 ? 3 + code : code === 28 ? 258 : 3 + ((4 + (code & 3)) << extra),
);

/** Bits that follow the code of a distance, RFC 1951 section 3.2.5. */
export const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, code) => (code < 2 ? 0 : (code >> 1) - 1));

/** The codes of a block that brings none, RFC 1951 section 3.2.6. */
export const FIXED: [CodeTable, CodeTable] = [
  codeTable(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
    ),
  ),
  codeTable(new Uint8Array(30).fill(5)),
];
