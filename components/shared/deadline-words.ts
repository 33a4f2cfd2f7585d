import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { HolidayTable } from '../../utils/deadlines/types';
import { type DeadlineWords, deadlineWords } from '../../utils/deadlines/words';
import { useLanguage } from './language';

/** The holiday table that the deadlines on the screen were computed with; null for the bundled one. */
export const HolidaysContext = createContext<HolidayTable | null>(null);

/** The words of deadlines in the screen's language. */
export function useDeadlineWords(): DeadlineWords {
  const language = useLanguage();
  const holidays = useContext(HolidaysContext);
  return useMemo(() => deadlineWords(language, holidays), [language, holidays]);
}
