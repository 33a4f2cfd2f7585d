/** Remainders of the CRC-32 that PNG uses (polynomial 0xEDB88320, ISO 3309), by byte. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 of some bytes, one piece after the other. */
export function crc32(pieces: readonly Uint8Array[]): number {
  let rest = 0xffffffff;
  for (const bytes of pieces) {
    // A loop over places: one over values takes five times as long.
    for (let at = 0; at < bytes.length; at += 1)
      rest = (REMAINDERS[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

const ADLER_BASE = 65_521;

/** The Adler-32 (RFC 1950) of two pieces one after the other, given that of each and how many bytes the second one has. */
export function adlerOfBoth(first: number, second: number, secondLength: number): number {
  const sum = ((first & 0xffff) + (second & 0xffff) + ADLER_BASE - 1) % ADLER_BASE;
  const carried = ((secondLength % ADLER_BASE) * ((first & 0xffff) + ADLER_BASE - 1)) % ADLER_BASE;
  const sums = ((first >>> 16) + (second >>> 16) + carried) % ADLER_BASE;
  return ((sums << 16) | sum) >>> 0;
}
