import { foldWords } from './fold';
import { isTime } from './time';
import { READ_MARKS } from './words';

/** What stands beside a message: its time, and whether a read mark. */
export interface Meta {
  time: string;
  hasReadMark: boolean;
}

const LONGEST = 80;

/** A time, a read mark or both (`9:02 AM · Seen`) and nothing else; undefined for other words. */
export function metaOf(text: string): Meta | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.trim();
  if (isTime(words)) return { time: words, hasReadMark: false };
  if (READ_MARKS.test(foldWords(words))) return { time: '', hasReadMark: true };
  for (const gap of words.matchAll(/\.?[\s·•|,，]+/g)) {
    const [before, after] = [words.slice(0, gap.index), words.slice(gap.index + gap[0].length)];
    if (isTime(before) && READ_MARKS.test(foldWords(after))) return { time: before, hasReadMark: true };
    if (READ_MARKS.test(foldWords(before)) && isTime(after)) return { time: after, hasReadMark: true };
  }
  return undefined;
}

/** What a line below a message says in several parts: a time, and names and labels beside it. */
export interface Footer {
  time: string;
  words: string[];
}

const LONGEST_PART = 24;

/** `Anna · AI Agent · 2h ago`; undefined for a line that has no such parts or not one time among them. */
export function footerOf(text: string): Footer | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = text.trim().split(/\s*[·•|]\s*/);
  const words = parts.filter((part) => !isTime(part));
  const isFooter =
    words.length > 0 &&
    words.length === parts.length - 1 &&
    words.every((part) => part !== '' && part.length <= LONGEST_PART);
  return isFooter ? { time: parts.find(isTime) ?? '', words } : undefined;
}
