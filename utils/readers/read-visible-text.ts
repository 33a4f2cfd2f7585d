import { toLines } from './text/lines';
import { joinPieces } from './text/tokens';
import { walkPage } from './text/walk';

/** Longest text that is kept of a page, in UTF-8 bytes. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;

/**
 * The text a person sees on the page, one line per visual row, things side by side parted by a space; frames of the same
 * origin and open shadow roots included. Cut at a line's end below `most` bytes.
 */
export function readVisibleText(document: Document, most: number = MOST_TEXT_BYTES): string {
  const tokens = joinPieces(walkPage(document).pieces);
  const lines: string[] = [];
  let bytes = 0;
  for (const line of toLines(tokens)) {
    const text = line.map((token) => token.text).join(' ');
    bytes += new TextEncoder().encode(text).length + 1;
    if (bytes > most) break;
    lines.push(text);
  }
  return lines.join('\n');
}
