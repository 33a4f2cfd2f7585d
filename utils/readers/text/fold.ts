import { SIMPLIFIED_BY_TRADITIONAL } from '../words/traditional';

// Zero-width and direction marks, soft hyphen, variation selectors, private-use glyphs of icon fonts.
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff]|[\ufe00-\ufe0f]/g;

/** What a person sees of a text: half-width digits, letters and points, plain spaces, nothing invisible. */
export function cleanText(text: string): string {
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

/** The same text for comparing with word lists, place by place: lower case, simplified, half-width marks. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // A few letters get longer in lower case; places must stay.
  const even = lower.length === text.length ? lower : text;
  return even.replace(
    /[\u2236\u3400-\u9fff\ufe55\uff00-\uff1f]/g,
    (unit) => SIMPLIFIED_BY_TRADITIONAL.get(unit) ?? SAME_MEANING[unit] ?? unit,
  );
}
