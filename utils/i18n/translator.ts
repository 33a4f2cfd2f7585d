import { LANGUAGES, type Language } from './language';

/** One text in every language, in the order of LANGUAGES; `{name}` marks a value to fill in. */
export type Text = readonly [zhCN: string, zhTW: string, en: string];

export type Texts = Record<string, Text>;

export type Values = Record<string, string | number>;

/** Says a text of one list in one language. */
export type Say<List extends Texts> = (key: keyof List & string, values?: Values) => string;

/** Binds a list of texts to a language: `const say = translator('en', popupTexts); say('keep')`. */
export function translator<List extends Texts>(language: Language, list: List): Say<List> {
  const index = LANGUAGES.indexOf(language);
  return (key, values) => fill(list[key]?.[index] ?? key, values);
}

function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
