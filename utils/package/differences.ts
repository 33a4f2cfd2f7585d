import { differencesOfCase } from '../cases';
import type { CaseFile, Difference } from '../cases/types';

/** A difference between exhibits, with why the one that counts does. */
export interface ToldDifference extends Difference {
  /**
   * `typed`: what the person typed stands above all; `chosen`: the person chose that exhibit; `newest`: the page or the
   * order changed; `first`: pages contradict each other and nobody decided yet.
   */
  why: 'typed' | 'chosen' | 'newest' | 'first';
}

/** Every fact of which the exhibits of a case say different things. */
export function toldDifferences(file: Omit<CaseFile, 'log'>): ToldDifference[] {
  return differencesOfCase(file).map((each) => ({ ...each, why: whyOf(each, file) }));
}

function whyOf(
  { name, kind, readings, counts, isSettled }: Difference,
  { case: about }: Omit<CaseFile, 'log'>,
): ToldDifference['why'] {
  if (about.typed[name] !== undefined) return 'typed';
  if (isSettled) return 'chosen';
  return kind === 'conflict' && counts === readings[0]?.exhibit ? 'first' : 'newest';
}
