import { type Language, translator } from '../i18n';
import { deadlineAdvice } from '../i18n/deadline-advice';
import {
  actorTexts,
  basisTexts,
  confidenceTexts,
  estimateTexts,
  legalReasonTexts,
  noteTexts,
  otherResultTexts,
  reasonTexts,
  stateTexts,
  whereTexts,
} from '../i18n/deadlines';
import { deadlineName, isKeyOf, keyIn } from './name';
import type { Actor, Basis, Confidence, Deadline, HolidayTable } from './types';
import { coveredYears } from './work-calendar';

/** Everything a person reads about a deadline, in one language. */
export interface DeadlineWords {
  name(rule: string): string;
  who(who: Actor): string;
  state(deadline: Pick<Deadline, 'who' | 'state'>): string;
  confidence(confidence: Confidence): string;
  /** Where the ends come from. */
  source(deadline: Pick<Deadline, 'source' | 'basis'>): string;
  /** Why the legal end is not known; empty when it is. */
  legalReason(deadline: Pick<Deadline, 'legalReason'>): string;
  /** What to do next; empty when nothing is left to do. */
  next(deadline: Pick<Deadline, 'rule' | 'who' | 'state' | 'reason' | 'missing'>): string;
  /** What one should know about the ends, a sentence each; results from disputed starts among them. */
  notes(deadline: Pick<Deadline, 'notes' | 'estimated' | 'disputed'>): string[];
  /** That holidays were guessed, and after which year; empty where none were. Stands among the notes, too. */
  estimate(deadline: Pick<Deadline, 'estimated'>): string;
}

/** The words for deadlines in one language; `holidays` as the deadlines were computed with, null for the bundled table. */
export function deadlineWords(language: Language, holidays: HolidayTable | null): DeadlineWords {
  const sayAdvice = translator(language, deadlineAdvice);
  const sayState = translator(language, stateTexts);
  const sayBasis = translator(language, basisTexts);
  const sayOther = translator(language, otherResultTexts);
  const sayNote = translator(language, noteTexts);
  const sayReason = translator(language, reasonTexts);
  const sayWhere = translator(language, whereTexts);
  const sayLegal = translator(language, legalReasonTexts);
  const sayEstimate = translator(language, estimateTexts);
  const estimate = ({ estimated }: Pick<Deadline, 'estimated'>) =>
    estimated ? sayEstimate('estimated', { year: coveredYears(holidays ?? undefined).to }) : '';
  return {
    name: (rule) => deadlineName(rule, language),
    who: translator(language, actorTexts),
    state: ({ who, state }) =>
      sayState(who !== 'buyer' && (state === 'grace' || state === 'passed') ? `other-${state}` : state),
    confidence: translator(language, confidenceTexts),
    source: ({ source, basis }) =>
      basis === undefined ? source : `${sayBasis(basis, { words: source })}${behind(source, basis)}`,
    legalReason: ({ legalReason = '' }) =>
      isKeyOf(legalReasonTexts, legalReason) ? sayLegal(legalReason) : '',
    next: (deadline) => {
      const { reason, missing = '' } = deadline;
      if (reason === 'missing' && isKeyOf(whereTexts, missing)) return sayWhere(missing);
      if (reason !== undefined) return sayReason(reason);
      const key = adviceKey(deadline);
      return key === null ? '' : sayAdvice(key);
    },
    notes: ({ notes = [], estimated, disputed = [] }) => [
      ...notes.map((note) => sayNote(note)),
      ...disputed.map(({ starts, safe, legal, exhibit = '?' }) => {
        const result = { n: exhibit, start: clock(starts), end: clock(safe), legal: clock(legal) };
        return sayOther(legal === null || legal === safe ? 'one' : 'extended', result);
      }),
      ...[estimate({ estimated })].filter((sentence) => sentence !== ''),
    ],
    estimate,
  };
}

/** Day and minute of a time as it stands. */
function clock(time: string | null): string {
  return time === null ? '?' : time.slice(0, 16).replace('T', ' ');
}

/** What stands behind a date a person entered: the rule, or the words of the promise. */
function behind(source: string, basis: Basis): string {
  return basis === 'person' && source !== '' ? ` · ${source}` : '';
}

function adviceKey({ rule, who, state }: Pick<Deadline, 'rule' | 'who' | 'state'>) {
  if (state === 'met' || state === 'void' || state === 'unknown') return null;
  const named = keyIn(deadlineAdvice, rule);
  if (who === 'buyer') {
    if (state === 'grace') return 'own-grace';
    return state === 'passed' ? 'own-passed' : (named ?? 'own');
  }
  return state === 'passed' ? who : (named ?? 'waiting');
}
