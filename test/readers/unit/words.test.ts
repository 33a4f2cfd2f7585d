import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/readers/text/fold';
import { LABELS } from '../../../utils/readers/words/labels';
import {
  BUTTON_WORDS,
  FEED_HEADINGS,
  FEED_STARTS,
  LABEL_PREFIXES,
  LATIN_LABEL_PREFIXES,
} from '../../../utils/readers/words/skip';
import {
  AFTER_SALE_STATUSES,
  ORDER_STATUSES,
  STEP_WORDS,
  TAB_WORDS,
} from '../../../utils/readers/words/statuses';

const LISTS = {
  labels: LABELS.flatMap(({ words }) => words.split('|')),
  statuses: [...ORDER_STATUSES, ...AFTER_SALE_STATUSES, ...STEP_WORDS, ...TAB_WORDS],
  skipped: [...BUTTON_WORDS, ...FEED_HEADINGS, ...FEED_STARTS],
  prefixes: [...LABEL_PREFIXES, ...LATIN_LABEL_PREFIXES],
};

describe('word lists', () => {
  it.each(Object.entries(LISTS))(
    '%s are written as texts are compared: lower case and simplified',
    (_, words) => {
      expect(words.filter((word) => word !== foldText(word) || word.trim() === '')).toEqual([]);
    },
  );

  it('no word is the label of two things', () => {
    const facts = new Map<string, unknown>();
    const twice = LABELS.flatMap((label) =>
      label.words.split('|').filter((word) => {
        const known = facts.get(word);
        facts.set(word, label);
        return known !== undefined && known !== label;
      }),
    );
    expect(twice).toEqual([]);
  });
});
