import type { Deadline } from '../../utils/deadlines/types';

/**
 * The end that is shown first: the safe one for what the buyer must do, the legal one for what others must do
 * (saying "overdue" too early is a false accusation), or the safe one where the legal one cannot be known.
 */
export function shownEnd({ who, safe, legal }: Pick<Deadline, 'who' | 'safe' | 'legal'>): string | null {
  return who === 'buyer' ? safe : (legal ?? safe);
}

/** True for what is due now or soon: the one use of the warning colour. */
export function isDue({ state }: Pick<Deadline, 'state'>): boolean {
  return state === 'due-soon' || state === 'due-today' || state === 'grace';
}

/** True while the clock runs. */
export function isRunning(deadline: Pick<Deadline, 'state'>): boolean {
  return deadline.state === 'running' || isDue(deadline);
}

/**
 * Deadlines as they are read: what runs by its end, then what is over or settled, newest first;
 * what cannot be computed stands apart.
 */
export function sortDeadlines(deadlines: Deadline[]): { known: Deadline[]; waiting: Deadline[] } {
  const known = deadlines.filter((each) => shownEnd(each) !== null);
  const running = known.filter(isRunning).sort(byEnd);
  const rest = known.filter((each) => !isRunning(each)).sort((a, b) => byEnd(b, a));
  return {
    known: [...running, ...rest],
    waiting: deadlines.filter((each) => shownEnd(each) === null),
  };
}

function byEnd(a: Deadline, b: Deadline): number {
  return Date.parse(shownEnd(a) ?? '') - Date.parse(shownEnd(b) ?? '');
}
