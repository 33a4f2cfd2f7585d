/** Most octets a line may have, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

/** One content line, folded so that no character is split: CRLF and a space between its pieces. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** A text value: backslash, semicolon, comma and line breaks escaped, other control characters taken out (3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
    .toWellFormed();
}

/** `YYYYMMDDTHHMMSSZ` of an instant. */
export function utcStamp(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
