import { useMemo } from 'preact/hooks';
import { type DeadlineWords, deadlineWords } from '../../utils/deadlines/words';
import { useLanguage } from './language';

/** The words of deadlines in the screen's language. */
export function useDeadlineWords(): DeadlineWords {
  const language = useLanguage();
  return useMemo(() => deadlineWords(language), [language]);
}
