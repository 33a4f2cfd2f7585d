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
 * Deadlines as they are read: what runs by its end, then what is over or settled, newest first. What can wait at the
 * case's stage stands apart, and so does what cannot be computed.
 */
export function sortDeadlines(deadlines: Deadline[]): {
  known: Deadline[];
  later: Deadline[];
  waiting: Deadline[];
} {
  const ended = deadlines.filter((each) => shownEnd(each) !== null);
  return {
    known: inOrder(ended.filter(({ isLater }) => isLater !== true)),
    later: inOrder(ended.filter(({ isLater }) => isLater === true)),
    waiting: deadlines.filter((each) => shownEnd(each) === null),
  };
}

function inOrder(deadlines: Deadline[]): Deadline[] {
  const running = deadlines.filter(isRunning).sort(byEnd);
  return [...running, ...deadlines.filter((each) => !isRunning(each)).sort((a, b) => byEnd(b, a))];
}

function byEnd(a: Deadline, b: Deadline): number {
  return Date.parse(shownEnd(a) ?? '') - Date.parse(shownEnd(b) ?? '');
}
