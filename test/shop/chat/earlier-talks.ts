import { minutesAfter } from '../clock.ts';
import type { Message } from '../types.ts';
import { FILLERS, TALKS } from './talks.ts';

/** Days ago on which the last of these talks begins, and days between one and the next: the longest takes five. */
const LAST = 17;
const APART = 6;
/** Talks begin between ten and three o'clock; the same one always at the same time. */
const EARLIEST = '10:00:00';
const STEP = 53;
const SPAN = 300;

/** What was said before the first order, oldest first; `at` tells the instant of a time so many days ago. */
export function earlierTalks(at: (daysAgo: number, time: string) => string): Message[] {
  const talks = TALKS.trim()
    .split('\n\n')
    .map((talk) => talk.split('\n').map((line) => line.split('|').map((cell) => cell.trim())));
  const rounds = FILLERS.flatMap((fillers) =>
    talks.map((lines, n) => ({ lines, fillers: fillers[n] ?? [] })),
  );
  return rounds.flatMap(({ lines, fillers }, n) => {
    const daysAgo = LAST + APART * (rounds.length - 1 - n);
    return talk(lines, fillers, minutesAfter(at(daysAgo, EARLIEST), (n * STEP) % SPAN));
  });
}

function talk(lines: string[][], fillers: readonly string[], begin: string): Message[] {
  let now = begin;
  return lines.map(([from = '', after = '', kind = '', words = '']) => {
    now = minutesAfter(now, after.endsWith('s') ? Number.parseInt(after, 10) / 60 : Number(after));
    return {
      from: from as Message['from'],
      at: now,
      kind: kind as Message['kind'],
      text: fill(words, fillers),
    };
  });
}

function fill(words: string, fillers: readonly string[]): string {
  return words
    .replace(/\{([01])\}/g, (_, place: string) => fillers[Number(place)] ?? '')
    .replaceAll('\\n', '\n');
}
