/** Longer texts are no word of a list: they are not even looked at. */
const LONGEST = 120;
const UNSEEN =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff]|[\ufe00-\ufe0f]/g;

/** A short text for comparing with word lists; empty where it is too long for any. */
export function foldWords(text: string): string {
  if (text.length > LONGEST * 2) return '';
  const folded = text
    .replace(UNSEEN, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return folded.length > LONGEST ? '' : folded;
}
