import type { Case, ChatMark } from './types';

/** What the person marked in one exhibit, in message order. */
export function marksOfExhibit({ chatMarks = [] }: Pick<Case, 'chatMarks'>, exhibit: number): ChatMark[] {
  return chatMarks.filter((mark) => mark.exhibit === exhibit).sort(byPlace);
}

/** Marks stand in the order of exhibits, then of messages, whatever the order in which they were set. */
export function byPlace(a: ChatMark, b: ChatMark): number {
  return a.exhibit - b.exhibit || a.message - b.message;
}
