/** Line ends of every script and system. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Joiners within emoji and scripts: they change no direction and hide nothing. */
const JOINERS = new Set(['\u200c', '\u200d']);

/**
 * Words with every sign shown that could hide something or steer what shows them: direction marks, zero-width signs and
 * controls stand as `⟨U+202E⟩`, a tab as a space, half a character as the replacement sign.
 */
export function visible(words: string): string {
  return words.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => {
    if (sign === '\t') return ' ';
    return JOINERS.has(sign) ? sign : `⟨U+${code(sign)}⟩`;
  });
}

/** Words as their lines, each made visible. */
export function visibleLines(words: string): string[] {
  return words.split(LINE_ENDS).map(visible);
}

/** Words as visible lines, of at most `longest` characters before signs are shown. */
export function visibleText(words: string, longest: number): string {
  return visibleLines(words.slice(0, longest)).join('\n');
}

/** Words as one visible line of at most `longest` characters. */
export function visibleLine(words: string, longest: number): string {
  const line = visibleLines(words).join(' ').trim();
  const signs = Array.from(line);
  return signs.length <= longest ? line : `${signs.slice(0, longest - 1).join('')}…`;
}

/** JSON in which no sign steers the editor that shows it; read again it says the same. */
export function tameJson(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, index) => `\\u${unit(sign.charCodeAt(index))}`).join(''),
  );
}

function code(sign: string): string {
  return unit(sign.codePointAt(0) ?? 0).toUpperCase();
}

function unit(value: number): string {
  return value.toString(16).padStart(4, '0');
}
