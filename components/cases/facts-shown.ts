import { FACT_NAMES, FACTS, type FactName, type Facts } from '../../utils/facts';

/** Facts that the table asks for even when nobody read them: most complaints need them. */
const WANTED = new Set<FactName>([
  'platform',
  'orderNumber',
  'shop',
  'product',
  'paid',
  'orderedAt',
  'receivedAt',
]);

/** Which rows the fact table shows at once, and which it folds away; every editable fact is in one of them. */
export function splitFacts(facts: Facts): { shown: FactName[]; folded: FactName[] } {
  const offered = FACT_NAMES.filter((name) => FACTS[name].editable || facts[name] !== undefined);
  const isShown = (name: FactName) => facts[name] !== undefined || WANTED.has(name);
  return { shown: offered.filter(isShown), folded: offered.filter((name) => !isShown(name)) };
}
