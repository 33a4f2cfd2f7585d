import { type Piece, type Row, rowsOf, sizeOf } from './rows.ts';

export interface Comparison {
  /** Share of pixels that differ, from 0 to 1; what only one picture has counts as differing. */
  share: number;
  /** First and last row in which something differs. */
  rows?: { first: number; last: number };
  size: { width: number; height: number };
}

/** Smallest difference of a colour channel that counts. */
const TOLERANCE = 8;

/** Compares two pictures row by row, so that memory stays small however tall they are. */
export async function compare(truth: Piece[], picture: Piece[]): Promise<Comparison> {
  const expected = sizeOf(truth);
  const size = sizeOf(picture);
  const width = Math.max(expected.width, size.width);
  const height = Math.max(expected.height, size.height);
  let differing = 0;
  let y = 0;
  let first: number | undefined;
  let last = 0;
  const others = rowsOf(picture);
  for await (const row of rowsOf(truth)) {
    const other = await others.next();
    if (other.done) break;
    const found = differingIn(row, other.value) + width - Math.min(row.width, other.value.width);
    if (found > 0) {
      first ??= y;
      last = y;
    }
    differing += found;
    y += 1;
  }
  differing += (height - y) * width;
  return {
    share: differing / (width * height),
    size,
    ...(first !== undefined && { rows: { first, last } }),
  };
}

function differingIn(one: Row, other: Row): number {
  const width = Math.min(one.width, other.width);
  let count = 0;
  for (let x = 0, a = 0, b = 0; x < width; x += 1, a += one.channels, b += other.channels) {
    if (isFar(one.data, a, other.data, b)) count += 1;
  }
  return count;
}

function isFar(one: Uint8Array, a: number, other: Uint8Array, b: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((one[a + channel] ?? 0) - (other[b + channel] ?? 0)) > TOLERANCE) return true;
  }
  return false;
}
