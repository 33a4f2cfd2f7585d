import type { LogEntry } from '../../utils/cases/types';
import { FACT_NAMES } from '../../utils/facts';
import { casesTexts } from '../../utils/i18n/cases';
import { custodyTexts, isCustodyEvent } from '../../utils/i18n/custody';
import { factTexts } from '../../utils/i18n/facts';
import { useSay } from '../shared/language';

interface CustodyWords {
  event(entry: LogEntry): string;
  /** Which exhibit, fact or file the entry is about; empty when the event says it all. */
  about(entry: LogEntry): string;
}

/** Puts an entry of the custody log into words; an event of a newer version is shown as its code. */
export function useCustodyWords(): CustodyWords {
  const say = useSay(casesTexts);
  const sayEvent = useSay(custodyTexts);
  const sayFact = useSay(factTexts);
  return {
    event: ({ event }) => (isCustodyEvent(event) ? sayEvent(event) : event),
    about: ({ detail }) => {
      const { exhibit, fact, title } = parse(detail);
      if (typeof exhibit === 'number') return say('exhibit.name', { n: exhibit });
      const name = FACT_NAMES.find((each) => each === fact);
      if (name !== undefined) return sayFact(name);
      if (typeof title === 'string') return title;
      return detail.startsWith('{') ? '' : detail;
    },
  };
}

/** Details are JSON objects, or plain words such as a file's name. */
function parse(detail: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(detail);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
