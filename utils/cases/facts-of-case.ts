import { FACT_NAMES, type Facts, setFact } from '../facts';
import type { CaseFile, Exhibit } from './types';

/**
 * The facts of a case: what the person typed, else what the newest exhibit says that knows it.
 * Only the order the case is about counts; each fact names its exhibit.
 */
export function factsOfCase({ case: about, exhibits }: Omit<CaseFile, 'log'>): Facts {
  const facts: Facts = {};
  for (const exhibit of exhibits) {
    Object.assign(facts, numbered(exhibit.facts, exhibit.number));
    Object.assign(facts, numbered(orderOf(exhibit, about.orderNumber), exhibit.number));
  }
  return inOrder({ ...facts, ...about.typed });
}

/** The record of one order in an exhibit; a record without a number counts when it is the only one. */
export function orderOf(exhibit: Pick<Exhibit, 'orders'>, orderNumber: string | undefined): Facts {
  const [only] = exhibit.orders;
  const named = exhibit.orders.find((order) => order.orderNumber?.value === orderNumber);
  if (named !== undefined) return named;
  const isSoleAndNameless =
    exhibit.orders.length === 1 && (only?.orderNumber === undefined || orderNumber === undefined);
  return isSoleAndNameless && only !== undefined ? only : {};
}

function numbered(facts: Facts, exhibit: number): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, { ...fact, exhibit }]));
}

function inOrder(facts: Facts): Facts {
  const sorted: Facts = {};
  for (const name of FACT_NAMES) {
    const fact = facts[name];
    if (fact !== undefined) setFact(sorted, name, fact);
  }
  return sorted;
}
