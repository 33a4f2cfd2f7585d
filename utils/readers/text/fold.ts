import { SIMPLIFIED_BY_TRADITIONAL } from '../words/traditional';

// Zero-width and direction marks, soft hyphen, variation selectors, private-use glyphs of icon fonts.
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff]|[\ufe00-\ufe0f]/g;
/** Most texts have nothing that `cleanText` would change: no sign beyond the Chinese ones but full-width marks, single plain spaces. */
const MAYBE_UNCLEAN = /[\u00ad\u061c\u180e\u2000-\u206f\ue000-\uffff]|[^\S ]| {2}/;

/** What a person sees of a text: half-width digits, letters and points, plain spaces, nothing invisible. */
export function cleanText(text: string): string {
  if (!MAYBE_UNCLEAN.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/[\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s+/g, ' ');
}

const SAME_MEANING: Record<string, string> = {
  '：': ':',
  '＃': '#',
  '（': '(',
  '）': ')',
  '－': '-',
  '﹕': ':',
  '∶': ':',
  '，': ',',
  '％': '%',
};

/** Code of the folded sign by the code of a sign; 0 where it folds to itself: a page has too many signs to ask a map for each. */
const FOLDED = new Uint16Array(0x10000);
for (const [sign, folded] of [...SIMPLIFIED_BY_TRADITIONAL, ...Object.entries(SAME_MEANING)]) {
  FOLDED[sign.charCodeAt(0)] = folded.charCodeAt(0);
}

/** The same text for comparing with word lists, place by place: lower case, simplified, half-width marks. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // A few letters get longer in lower case; places must stay.
  const even = lower.length === text.length ? lower : text;
  let folded = '';
  let done = 0;
  for (let at = 0; at < even.length; at += 1) {
    const code = FOLDED[even.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    folded += even.slice(done, at) + String.fromCharCode(code);
    done = at + 1;
  }
  return done === 0 ? even : folded + even.slice(done);
}
