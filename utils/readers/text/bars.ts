import { AFTER_SALE_STATUSES, ORDER_STATUSES, STEP_WORDS, TAB_WORDS } from '../words/statuses';
import { nameOf } from './dom';
import { boxesShareRow, type Token } from './types';

const BAR_WORDS = new Set([...ORDER_STATUSES, ...AFTER_SALE_STATUSES, ...TAB_WORDS, ...STEP_WORDS]);
/** Room for a count behind the word. */
const LONGEST = Math.max(...[...BAR_WORDS].map(({ length }) => length)) + 8;
/** A count in or without brackets behind a word. */
const COUNT = /[\s([]*\d{0,4}\+?[\])]?$/;
const ENDS_COUNT = /[\s([\d+\])]/;
const TIMES = /^[\d\s:./年月日-]{5,22}$/;
const LEAST = 4;
/** So will three steps on one line, when two of them are words that only a progress bar has. */
const LEAST_STEPS = 3;
const STEPS = new Set(STEP_WORDS);
/** Three will do where each can be pressed. */
const LEAST_PRESSED = 3;

/**
 * Tokens of tab rows, menus and progress bars: four or more words of standing one after the other. What an order's
 * status is does not stand there.
 */
export function findBars(tokens: readonly Token[]): Set<Token> {
  const bars = new Set<Token>();
  let run: Token[] = [];
  let words: Token[] = [];
  const close = () => {
    const isMenu =
      words.length >= LEAST_PRESSED && words.every((word) => word.link !== null || word.control !== null);
    const isProgress = words.filter(({ folded }) => STEPS.has(folded)).length >= 2;
    const isBar = isMenu || words.length >= LEAST;
    if (
      (isBar && (run.length === words.length || areSideBySide(words, LEAST))) ||
      (isProgress && areSideBySide(words, LEAST_STEPS))
    ) {
      for (const token of run) bars.add(token);
    }
    run = [];
    words = [];
  };
  for (const token of tokens) {
    const isWord = token.folded.length <= LONGEST && BAR_WORDS.has(withoutCount(token.folded));
    const last = words.at(-1);
    if (isWord && last !== undefined && nameOf(last.element) !== nameOf(token.element)) close();
    if (isWord) words.push(token);
    else if (
      !(
        words.length > 0 &&
        (TIMES.test(token.folded) || /^\(?\d{0,3}\+?\)?$|^[>›|/·→\s-]+$/.test(token.folded))
      )
    ) {
      close();
      continue;
    }
    run.push(token);
  }
  close();
  return bars;
}

/** Most words end in a letter: they are not searched for a count. */
function withoutCount(folded: string): string {
  return ENDS_COUNT.test(folded.charAt(folded.length - 1)) ? folded.replace(COUNT, '') : folded;
}

/** Steps with their times between them are a bar when they stand on one line; below each other they are a history. */
function areSideBySide(words: readonly Token[], least: number): boolean {
  const first = words[0];
  return first !== undefined && words.filter((word) => boxesShareRow(first.box, word.box)).length >= least;
}
