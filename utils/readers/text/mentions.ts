import type { Token } from './types';

/** Whether a pattern fits anywhere in the folded texts of a page. */
export type Mentions = (pattern: RegExp) => boolean;

/**
 * Asks all texts of a page at once, one line per token, each pattern once: what the page never mentions need not be looked
 * for text by text in each of its orders. Line anchors need the `m` flag.
 */
export function mentionsOf(tokens: readonly Token[]): Mentions {
  const text = tokens.map(({ folded }) => folded).join('\n');
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const answer = known.get(pattern) ?? pattern.test(text);
    known.set(pattern, answer);
    return answer;
  };
}
