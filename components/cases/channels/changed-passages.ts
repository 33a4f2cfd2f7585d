/** A sentence or line that one text has and another has not. */
export interface Change {
  words: string;
  kind: 'gone' | 'new';
}

/** The day of signing under a text: it moves every day without anything having changed. */
const SIGNED_ON = /^(?:日期：|Date: )[\d\p{L} ,-]+$/u;

/** What a text lost and gained, in the order in which one reads it; the order of what stayed does not count. */
export function changedPassages(before: string, after: string): Change[] {
  const [old, fresh] = [passages(before), passages(after)];
  const gone = without(old, fresh).map((words) => ({ words, kind: 'gone' as const }));
  const added = without(fresh, old).map((words) => ({ words, kind: 'new' as const }));
  return [...gone, ...added].filter(({ words }) => !SIGNED_ON.test(words));
}

/** Sentences and lines, without the spaces around them. */
function passages(text: string): string[] {
  return text
    .split(/\n|(?<=[。！？；!?;]|\.\s)/u)
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

/** Each passage counts as often as it stands. */
function without(passages: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const words of others) left.set(words, (left.get(words) ?? 0) + 1);
  return passages.filter((words) => {
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  });
}
