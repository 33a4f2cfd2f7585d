import type { DeadlineInput } from '../../utils/deadlines/types';
import type { Facts } from '../../utils/facts';
import type { Known } from './cases/types';

/** What deadlines are computed from, out of plain values; `{ at, raw, exhibit }` is a value with the words
 * beside it and where it was read. */
export function inputOf({ facts = {}, ...rest }: Known): DeadlineInput {
  const entries = Object.entries(facts).map(([name, given]) => [name, factOf(given)]);
  // Untrusted values are the point here: whatever stands in a fact must not throw.
  return { marks: {}, ...rest, facts: Object.fromEntries(entries) as Facts };
}

function factOf(given: unknown) {
  if (typeof given === 'object' && given !== null && 'at' in given && 'raw' in given) {
    const exhibit = 'exhibit' in given ? { exhibit: given.exhibit } : {};
    return { value: given.at, raw: given.raw, from: 'text', ...exhibit };
  }
  return { value: given, raw: String(given), from: 'text' };
}
