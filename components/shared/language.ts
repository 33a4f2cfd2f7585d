import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Say, type Texts, translator } from '../../utils/i18n';

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
