import { FACT_NAMES, type Facts, setFact } from '../facts';
import { readFacts } from './readings';
import type { CaseFile, Difference } from './types';

/** The facts of a case: what the person typed, else what its exhibits say of the order it is about; each names its exhibit. */
export function factsOfCase({ case: about, exhibits }: Omit<CaseFile, 'log'>): Facts {
  return inOrder({ ...readFacts(about, exhibits).facts, ...about.typed });
}

/** Where the exhibits of a case contradict each other, or a page changed; what the person typed over is settled. */
export function differencesOfCase({ case: about, exhibits }: Omit<CaseFile, 'log'>): Difference[] {
  const isTyped = ({ name }: Difference) => about.typed[name] !== undefined;
  return readFacts(about, exhibits).differences.map((each) =>
    isTyped(each) ? { ...each, isSettled: true } : each,
  );
}

function inOrder(facts: Facts): Facts {
  const sorted: Facts = {};
  for (const name of FACT_NAMES) {
    const fact = facts[name];
    if (fact !== undefined) setFact(sorted, name, fact);
  }
  return sorted;
}
