import { lengthOf } from './plain';

/** A passage of a short text, from its fullest wording to its shortest. */
export interface Passage {
  /** The higher, the later it gets room. */
  rank: number;
  /** Set where it must always be said, at least in its shortest wording. */
  isNeeded?: boolean;
  wordings: readonly string[];
}

/**
 * Passages joined in the order given, within a number of characters. What must be said is said at least in its shortest
 * wording; then each passage, lowest rank first, takes the fullest wording for which there is room.
 * Nothing is ever cut: a passage is said in one of its wordings or left out. Returns the wording's index, or -1 when left out.
 */
export function fitPassages(passages: readonly Passage[], join: string, limit: number): number[] {
  const chosen = passages.map(({ isNeeded, wordings }) => (isNeeded ? wordings.length - 1 : -1));
  const order = passages.map((passage, index) => ({ ...passage, index })).toSorted((a, b) => a.rank - b.rank);
  for (const { wordings, index } of order) {
    const best = wordings.findIndex(
      (_, wording) => lengthOf(joined(passages, chosen.with(index, wording), join)) <= limit,
    );
    if (best !== -1) chosen[index] = best;
  }
  return chosen;
}

/** The passages in the wordings that were chosen. */
export function joined(passages: readonly Passage[], chosen: readonly number[], join: string): string {
  return passages
    .map(({ wordings }, index) => wordings[chosen[index] ?? -1])
    .filter((words) => words !== undefined && words !== '')
    .join(join);
}

/** The whole sentences at the beginning of some words that fit; none when not even the first does. */
export function wholeSentences(words: string, longest: number): string {
  let out = '';
  for (const sentence of sentencesOf(words)) {
    if (lengthOf(out + sentence) > longest) break;
    out += sentence;
  }
  return out;
}

/** Some words without the sentences that a pattern finds. */
export function withoutSentences(words: string, pattern: RegExp): string {
  return sentencesOf(words)
    .filter((sentence) => sentence.search(pattern) === -1)
    .join('');
}

function sentencesOf(words: string): string[] {
  return words.match(/.+?(?:[。！？!?；;]+|\.(?=\s)|$)/gu) ?? [];
}
