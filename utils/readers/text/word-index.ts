/** Words by their first letter, longest first: finds which of many words a text begins with. */
export type WordIndex<Entry> = ReadonlyMap<string, readonly { word: string; entry: Entry }[]>;

export function indexWords<Entry>(words: Iterable<readonly [word: string, entry: Entry]>): WordIndex<Entry> {
  const index = new Map<string, { word: string; entry: Entry }[]>();
  for (const [word, entry] of words) {
    const first = word.charAt(0);
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ word, entry }]);
    else known.push({ word, entry });
  }
  for (const known of index.values()) known.sort((a, b) => b.word.length - a.word.length);
  return index;
}
