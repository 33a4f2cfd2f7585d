/** What people write between the groups of a number, and what pages put in place of its digits. */
const SEPARATORS = new Set('-–—_.·・*＊()（）+,，、/#:：');

/** Signs that look alike in any width and case: these need no folding. */
const IS_PLAIN = /^[0-9a-z\u4e00-\u9fff]$/;

/**
 * A text without separators and spaces, in one width and case, and for each of its signs (UTF-16) where it stood in the text.
 */
export function foldSigns(text: string): { signs: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let signs = '';
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    const folded = foldSign(char);
    signs += folded;
    for (let each = 0; each < folded.length; each += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { signs, starts, ends };
}

function foldSign(char: string): string {
  if (IS_PLAIN.test(char)) return char;
  if (SEPARATORS.has(char) || char.trim() === '') return '';
  return char.normalize('NFKC').toLowerCase();
}
