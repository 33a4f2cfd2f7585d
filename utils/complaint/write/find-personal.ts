import { foldSigns } from '../text/fold-signs';
import type { Secrets } from './hide-personal';

/** A stretch of a text, as UTF-16 offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** Any so long a piece of an address gives it away. */
const PIECE_OF_PLACE = 5;

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;
const MESSENGER = /(?:微信|威信|v信|wechat|vx|wx|qq)(?:号|號|\s*id)?\s*[:：]?\s*[a-z\d][\w-]{4,}/giu;
const NUMBER = /[a-z]{0,4}\d(?:[\s\-–—_.*＊]*[\d*＊]){6,}/giu;
const DATE = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?:\s\d{0,2})?$/;

/** What is looked for, made ready once for many texts. */
export interface Sought {
  /** Words without their separators, in one width and case. */
  words: string[];
  /** Words of which only one sign counts, sought as they stand. */
  literal: string[];
  /** Every piece of a place that gives it away. */
  pieces: ReadonlySet<string>;
}

/** Makes the personal words of a case ready to be looked for. */
export function soughtIn({ words, places }: Secrets): Sought {
  const all = words.concat(places).map((word) => ({ word, signs: foldSigns(word).signs }));
  return {
    words: all.filter(({ signs }) => signs.length > 1).map(({ signs }) => signs),
    literal: all.filter(({ signs }) => signs.length < 2).map(({ word }) => word),
    pieces: new Set(places.flatMap((place) => piecesOf(foldSigns(place).signs))),
  };
}

/**
 * Where a text tells something personal: a word of the case in any spelling (other widths, case, spaces, hyphens), a piece of
 * an address, a long number, an e-mail or messenger address. In order, without overlaps.
 */
export function findPersonal(text: string, sought: Sought): Stretch[] {
  const plainDigits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return merged([
    ...findFolded(text, sought),
    ...sought.literal.flatMap((word) => placesOf(text, word)),
    // Every sign of a long text without an @ would be tried as a beginning.
    ...(plainDigits.includes('@') ? matches(plainDigits, EMAIL) : []),
    ...matches(plainDigits, MESSENGER),
    ...matches(plainDigits, NUMBER).filter((stretch) => isPersonalNumber(plainDigits, stretch)),
  ]);
}

function findFolded(text: string, { words, pieces }: Sought): Stretch[] {
  if (words.length === 0) return [];
  const { signs, starts, ends } = foldSigns(text);
  const found = words.flatMap((word) => placesOf(signs, word));
  if (pieces.size > 0) {
    for (let start = 0; start + PIECE_OF_PLACE <= signs.length; start += 1) {
      if (pieces.has(signs.slice(start, start + PIECE_OF_PLACE))) {
        found.push({ start, end: start + PIECE_OF_PLACE });
      }
    }
  }
  return found.map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length }));
}

/** Pieces of a place; digits alone are no place. */
function piecesOf(signs: string): string[] {
  return Array.from({ length: Math.max(0, signs.length - PIECE_OF_PLACE + 1) }, (_, start) =>
    signs.slice(start, start + PIECE_OF_PLACE),
  ).filter((piece) => /\D/.test(piece));
}

function isPersonalNumber(text: string, { start, end }: Stretch): boolean {
  const found = text.slice(start, end).trim();
  return !DATE.test(found) && (/\d{7}/.test(found) || found.replace(/[^\d*＊]/g, '').length >= 9);
}

/** Every place where a word stands in a text, overlaps too. */
function placesOf(text: string, word: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    found.push({ start, end: start + word.length });
  }
  return found;
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
