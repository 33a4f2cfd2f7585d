/** No value is read further than this many times what may be said of it: a page may hold megabytes. */
const READ_TIMES = 3;
const READ_AT_LEAST = 400;

/** Words that need nothing done to them: most names and numbers. */
const TIDY = /^[\u4e00-\u9fffA-Za-z0-9]+(?: [\u4e00-\u9fffA-Za-z0-9]+)*$/;

/** Line ends, tabs and other controls. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Bidirectional controls, zero-width and other invisible marks, and private-use signs of icon fonts. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}]/gu;

/** Words shaped like a citation or a gap of ours, which nobody but us may write. */
const LOOKS_CITED = /[（(]([^（）()]*(?:证据|證據|exhibits?)\s*\d[^（）()]*)[）)]/giu;
const LOOKS_MISSING = /[【[](\s*(?:待填|to fill in)[^】\]]*)[】\]]/giu;

/**
 * A value as one line of plain text of at most `longest` characters: no controls, no line ends, no invisible signs,
 * no doubled stops, and nothing that looks like a citation or gap of the complaint itself.
 */
export function plain(value: string, longest: number): string {
  const read = value.slice(0, longest * READ_TIMES + READ_AT_LEAST);
  if (TIDY.test(read)) return shorten(read, longest);
  const line = read
    .toWellFormed()
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(LOOKS_CITED, '〔$1〕')
    .replace(LOOKS_MISSING, '〔$1〕')
    .replace(/。{2,}|\.{2,}/gu, '……')
    .replace(/,{2,}/gu, ',')
    .replace(/([，；：、])[，；：、。]+/gu, '$1')
    .replace(/([。！？])[，；：、。]+/gu, '$1')
    .replace(/^[\s，。；：、！？,;:!?]+/gu, '')
    .trim();
  return shorten(line, longest);
}

/** Words without the stop at their end, so that one of ours can follow. */
export function unended(words: string): string {
  return words.replace(/[\s。．.，,；;：:、！？!?]+$/u, '');
}

/** The same for words that go into quotation marks, whose last full stop may belong to them. */
export function unendedInside(words: string): string {
  return words.replace(/[\s。．，,；;：:、]+$/u, '');
}

/** A sentence's end after its words and citation: none when a stop already stands there. */
export function stopped(words: string, stop: string): string {
  return /[。！？!?.][”’」』]?$/u.test(words) ? words : `${words}${stop}`;
}

/** Length as people and forms count it: one per code point. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

function shorten(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const signs = Array.from(line);
  return signs.length <= longest ? line : `${signs.slice(0, longest - 1).join('')}…`;
}

/** Words as a sentence begins in English. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
