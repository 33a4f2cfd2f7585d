import type { Secrets } from './hide-personal';

/** A stretch of a text, as UTF-16 offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** Any so long a piece of an address gives it away. */
const PIECE_OF_PLACE = 5;

/** What people write between the groups of a number, and what pages put in place of its digits. */
const SEPARATOR = /[\s\-–—_.·・*＊()（）+,，、/#:：]/u;

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const MESSENGER = /(?:微信|威信|v信|wechat|vx|wx|qq)(?:号|號|\s*id)?\s*[:：]?\s*[a-z\d][\w-]{4,}/giu;
const NUMBER = /[a-z]{0,4}\d(?:[\s\-–—_.*＊]*[\d*＊]){6,}/giu;
const DATE = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?:\s\d{0,2})?$/;

/**
 * Where a text tells something personal: a word of the case in any spelling (other widths, case, spaces, hyphens), a piece of
 * an address, a long number, an e-mail or messenger address. In order, without overlaps.
 */
export function findPersonal(text: string, secrets: Secrets): Stretch[] {
  const plainDigits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return merged([
    ...findWords(text, secrets.words.concat(secrets.places)),
    ...findPieces(text, secrets.places),
    ...matches(plainDigits, EMAIL),
    ...matches(plainDigits, MESSENGER),
    ...matches(plainDigits, NUMBER).filter((stretch) => isPersonalNumber(plainDigits, stretch)),
  ]);
}

function isPersonalNumber(text: string, { start, end }: Stretch): boolean {
  const found = text.slice(start, end).trim();
  return !DATE.test(found) && (/\d{7}/.test(found) || found.replace(/[^\d*＊]/g, '').length >= 9);
}

/** Signs of a text that count for comparing, each with its place. */
function signsOf(text: string): { sign: string; start: number; end: number }[] {
  const signs = [];
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    if (!SEPARATOR.test(char)) {
      for (const sign of char.normalize('NFKC').toLowerCase()) signs.push({ sign, start, end });
    }
    start = end;
  }
  return signs;
}

function findWords(text: string, words: readonly string[]): Stretch[] {
  const signs = signsOf(text);
  return words.flatMap((word) => {
    const wanted = signsOf(word).map(({ sign }) => sign);
    return wanted.length < 2
      ? literally(text, word)
      : placesOf(signs, (index) => startsWith(signs, index, wanted), wanted.length);
  });
}

/** Where a word stands as it is: for names of which a page shows one sign and masks the rest. */
function literally(text: string, word: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
    found.push({ start, end: start + word.length });
  }
  return found;
}

function findPieces(text: string, places: readonly string[]): Stretch[] {
  const signs = signsOf(text);
  return places.flatMap((place) => {
    const whole = signsOf(place)
      .map(({ sign }) => sign)
      .join('');
    const piece = (index: number) =>
      signs
        .slice(index, index + PIECE_OF_PLACE)
        .map(({ sign }) => sign)
        .join('');
    const isPiece = (index: number) => !/^\d*$/.test(piece(index)) && whole.includes(piece(index));
    return placesOf(signs, isPiece, PIECE_OF_PLACE);
  });
}

function placesOf(
  signs: { start: number; end: number }[],
  isAt: (index: number) => boolean,
  length: number,
): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index + length <= signs.length; index += 1) {
    const [first, last] = [signs[index], signs[index + length - 1]];
    if (first !== undefined && last !== undefined && isAt(index))
      found.push({ start: first.start, end: last.end });
  }
  return found;
}

function startsWith(signs: { sign: string }[], index: number, wanted: string[]): boolean {
  return wanted.every((sign, offset) => signs[index + offset]?.sign === sign);
}

function matches(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function merged(stretches: Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
