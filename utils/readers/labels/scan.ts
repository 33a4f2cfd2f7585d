import type { Token } from '../text/types';
import { indexWords } from '../text/word-index';
import { LABELS, type Label } from '../words/labels';
import { LABEL_PREFIXES, LATIN_LABEL_PREFIXES } from '../words/skip';

/** A label found in a token: `start` to `end` of its text. */
export interface Hit {
  label: Label;
  token: Token;
  start: number;
  end: number;
  /** Where the value would begin: after colon, number sign and a remark in brackets. */
  valueStart: number;
  /** Where the next label of the same token begins, or the token's end. */
  valueEnd: number;
  /** A colon, a number sign or the end of the label's own element parts label and value. */
  parted: boolean;
}

interface Word {
  word: string;
  entry: Label;
}

/** No label is shorter. */
const KEY = 2;
const WORDS = indexWords(
  LABELS.flatMap((label) => label.words.split('|').map((word) => [word, label] as const)),
  KEY,
);

/** 1 at the code of each letter that a label begins with: most letters of a page are passed over by it. */
const FIRST_LETTERS = new Uint8Array(0x10000);
for (const letter of WORDS.keys()) FIRST_LETTERS[letter.charCodeAt(0)] = 1;

/** Labels further on in one text are prose. */
const LONGEST = 2000;
const HAN = /[\u3400-\u9fff]/;
const LETTER = /[a-zà-ÿ]/;
/** What makes a word behind a number a label: its colon or value follows. */
const VALUE_NEXT = /^\s?[:\d¥￥$€£]/;
/** Colon, number sign, the end of the bracket the label stands in; a remark in brackets may stand before it. */
const SEPARATOR = /(?:\s?\((?![^)]*\d{6})[^)]{1,30}\))?(\s*[:#]+|\.(?=\s)|[】」\]]:?)?\s*/y;

/** Every label of a token, left to right; labels within a longer word or phrase are none. */
export function scanToken(token: Token): Hit[] {
  const hits: Hit[] = [];
  const text = token.folded.slice(0, LONGEST);
  for (let at = 0; at < text.length; at += 1) {
    if (FIRST_LETTERS[text.charCodeAt(at)] !== 1) continue;
    const found = wordAt(text, at, hits[hits.length - 1]);
    if (found === undefined) continue;
    const end = at + found.word.length;
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    const parted = separator?.[1] !== undefined || /[:#]$/.test(found.word) || token.seams.includes(end);
    // A foreign label within a text is one only with its mark: `vintage_lens_shop` is a name.
    if (hits.length > 0 && !parted && !HAN.test(found.word.charAt(0))) continue;
    const valueStart = end + (separator?.[0].length ?? 0);
    hits.push({ label: found.entry, token, start: at, end, valueStart, valueEnd: token.text.length, parted });
    at = end - 1;
  }
  hits.forEach((hit, place) => {
    const next = hits.slice(place + 1).find(isOwnLabel);
    if (next !== undefined) hit.valueEnd = next.start;
  });
  return hits;
}

/**
 * Whether a hit is a label for sure: a mark or a value of digits follows it, or nothing. `商品影响二次销售` begins with the
 * word of a label and is a sentence; `交易成功` is a status and may be the value of another label.
 */
export function isOwnLabel({ label, token, end, parted }: Hit): boolean {
  if (label.kind !== undefined) return false;
  return parted || end === token.text.length || /[\s\d¥￥$€£(]/.test(token.folded.charAt(end));
}

function wordAt(text: string, at: number, before: Hit | undefined): Word | undefined {
  const words = WORDS.get(text.slice(at, at + KEY));
  const found = words?.find(
    ({ word }) => text.startsWith(word, at) && endsAsLabel(text, at + word.length, word),
  );
  if (found === undefined || !beginsAsLabel(text, at, found.word, before)) return undefined;
  return found;
}

/** A Latin label ends at the end of a word; a Chinese one may be followed by its value at once. */
function endsAsLabel(text: string, end: number, word: string): boolean {
  const next = text.charAt(end);
  return !(LETTER.test(next) && LETTER.test(word.charAt(word.length - 1)));
}

/**
 * A label begins a text, or follows a mark or the value of a label before it. `原订单号` and `Return order number` are
 * other labels.
 */
function beginsAsLabel(text: string, at: number, word: string, before: Hit | undefined): boolean {
  const lead = text.slice(before?.end ?? 0, at);
  const last = lead.charAt(lead.length - 1);
  const words = lead.trim();
  if (words === '') return true;
  if (HAN.test(word.charAt(0))) {
    if (HAN.test(last) || LETTER.test(last)) return before === undefined && LABEL_PREFIXES.includes(words);
    // Glued to a number: `…390351下单时间：` and `88.00含运费￥8` are labels, `2商家街` in an address is none.
    return !/\d/.test(last) || VALUE_NEXT.test(text.slice(at + word.length, at + word.length + 2));
  }
  if (/\w/.test(last) || LETTER.test(last) || HAN.test(last)) return false;
  if (before !== undefined || LATIN_LABEL_PREFIXES.includes(words)) return true;
  const end = words.charAt(words.length - 1);
  return !/\w/.test(end) && !LETTER.test(end);
}
