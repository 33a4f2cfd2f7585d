import type { FactName } from '../../facts';
import type { Token } from '../text/types';
import { LABEL_QUALIFIERS } from '../words/skip';
import type { Hit } from './scan';

const FACTS_BY_WORD = new Map<string, readonly FactName[]>(
  LABEL_QUALIFIERS.flatMap(({ words, facts }) => words.split('|').map((word) => [word, facts] as const)),
);

/** The labels of a token, the first of which may be another one by the word that stands right before it on its row. */
export function qualify(hits: readonly Hit[], before: Token | undefined): readonly Hit[] {
  const [first, ...rest] = hits;
  if (first === undefined || first.start !== 0 || before === undefined) return hits;
  const facts = before.row === first.token.row ? FACTS_BY_WORD.get(before.folded) : undefined;
  const { fact } = first.label;
  if (facts === undefined || fact === null || !facts.includes(fact)) return hits;
  return [{ ...first, label: { ...first.label, fact: null } }, ...rest];
}
