import type { ListedCase } from './ports';

/** The cases in which every word of the query occurs; full-width and half-width count as the same. */
export function searchCases(cases: ListedCase[], query: string): ListedCase[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return cases.filter((each) => {
    const hay = fold(each.words);
    return words.every((word) => hay.includes(word));
  });
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}
