import { toLines } from './text/lines';
import type { Token } from './text/types';

/** Longest text that is kept of a page, in UTF-8 bytes. */
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * The text a person sees, one line per visual row, things side by side parted by a space; cut at a line's end below
 * `most` bytes.
 */
export function toVisibleText(tokens: readonly Token[], most: number = MOST_BYTES): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let bytes = 0;
  for (const line of toLines(tokens)) {
    const text = line.map((token) => token.text).join(' ');
    bytes += encoder.encode(text).length + 1;
    if (bytes > most) break;
    lines.push(text);
  }
  return lines.join('\n');
}
