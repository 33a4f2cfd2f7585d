/** The languages of the screens and of the texts that are written, in the order in which texts list them. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language closest to a BCP 47 tag: `zh-HK` → zh-TW, `zh` → zh-CN, anything else → en. */
export function nearestLanguage(tag: string): Language {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  if (!/^zh(-|$)/.test(lower)) return 'en';
  return /-(hant|tw|hk|mo)(-|$)/.test(lower) ? 'zh-TW' : 'zh-CN';
}

/** Each language under its own name. */
export const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const;
