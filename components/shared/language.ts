import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Say, type Text, type Texts, translator } from '../../utils/i18n';

/** The language of the screen; provided once at the root. */
export const LanguageContext = createContext<Language>('zh-CN');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Binds a list of texts to the screen's language. */
export function useSay<List extends Texts>(list: List): Say<List> {
  const language = useLanguage();
  return useMemo(() => translator(language, list), [language, list]);
}

/** Reads single texts in the screen's language, such as those that stand in a list of data. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return (text) => translator(language, { text })('text');
}
