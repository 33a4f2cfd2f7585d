/**
 * SHA-256 by FIPS 180-4, in slices: a reader's browser may lack crypto.subtle for a file opened from disk, and a
 * large picture need not be in memory at once. `update` takes Uint8Array pieces, `hex` ends it.
 */
export function createSha256() {
  const constants = roundConstants();
  const state = Uint32Array.from([2, 3, 5, 7, 11, 13, 17, 19].map((prime) => fractionBits(Math.sqrt(prime))));
  const block = new Uint8Array(64);
  const words = new Uint32Array(64);
  let filled = 0;
  let total = 0;

  function update(bytes) {
    total += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + 64 - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled === 64) {
        mixBlock(state, block, words, constants);
        filled = 0;
      }
    }
  }

  function hex() {
    const end = new Uint8Array(filled < 56 ? 64 - filled : 128 - filled);
    const bits = total * 8;
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(end.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(end.length - 4, bits % 2 ** 32);
    update(end);
    return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  return { update, hex };
}

function mixBlock(state, block, words, constants) {
  const view = new DataView(block.buffer);
  const turn = (word, by) => (word >>> by) | (word << (32 - by));
  for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(i * 4);
  for (let i = 16; i < 64; i += 1) {
    const a = words[i - 15];
    const b = words[i - 2];
    words[i] =
      words[i - 16] +
      words[i - 7] +
      (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) +
      (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i += 1) {
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i]) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] += word;
  });
}

/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
function roundConstants() {
  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return Uint32Array.from(primes.map((prime) => fractionBits(Math.cbrt(prime))));
}

function fractionBits(root) {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
