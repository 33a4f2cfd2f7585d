import { LANGUAGES, type Language } from '../../i18n';

/** Quotation marks of each language: outer pair, and the pair used within. */
const MARKS = {
  'zh-CN': ['“', '”', '‘', '’'],
  'zh-TW': ['「', '」', '『', '』'],
  en: ['“', '”', '‘', '’'],
} as const satisfies Record<Language, readonly string[]>;

/** Words in the language's quotation marks; its own marks inside become the inner pair. */
export function quote(words: string, language: Language): string {
  const [open, close, innerOpen, innerClose] = MARKS[language];
  return `${open}${words.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}

/** Items joined as a list within a sentence: `一、二` or `one, two and three`. */
export function listed(items: readonly string[], language: Language): string {
  if (language !== 'en') return items.join('、');
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The place of a language in a triple of texts. */
export function placeOf(language: Language): number {
  return LANGUAGES.indexOf(language);
}
