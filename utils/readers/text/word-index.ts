/** Words by their first letters, longest first: finds which of many words a text begins with. */
export type WordIndex<Entry> = ReadonlyMap<string, readonly { word: string; entry: Entry }[]>;

/** `letters` is how many letters each key has; no word may be shorter. */
export function indexWords<Entry>(
  words: Iterable<readonly [word: string, entry: Entry]>,
  letters = 1,
): WordIndex<Entry> {
  const index = new Map<string, { word: string; entry: Entry }[]>();
  for (const [word, entry] of words) {
    const first = word.slice(0, letters);
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ word, entry }]);
    else known.push({ word, entry });
  }
  for (const known of index.values()) known.sort((a, b) => b.word.length - a.word.length);
  return index;
}
