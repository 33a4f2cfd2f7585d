import { useState } from 'preact/hooks';
import type { Language } from '../../utils/i18n';
import { useLanguage } from '../shared/language';

/** Language of the complaint and the package: the screen's, until the person chooses another. */
export function useTextLanguage(): [Language, (language: Language) => void] {
  const screen = useLanguage();
  const [chosen, choose] = useState<Language>();
  return [chosen ?? screen, choose];
}
