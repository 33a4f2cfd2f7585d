import { describe, expect, it } from 'vitest';
import { changedPassages } from '../../../components/cases/channels/changed-passages';

describe('what newer facts change in a text', () => {
  it.each<[name: string, before: string, after: string, changes: [string, string][]]>([
    ['nothing', '甲。乙。', '甲。乙。', []],
    [
      'a sentence',
      '实付10元。未退款。',
      '实付12元。未退款。',
      [
        ['gone', '实付10元。'],
        ['new', '实付12元。'],
      ],
    ],
    [
      'an English one',
      'Paid 10. No refund.',
      'Paid 12. No refund.',
      [
        ['gone', 'Paid 10.'],
        ['new', 'Paid 12.'],
      ],
    ],
    ['the same sentence once more', '甲。', '甲。甲。', [['new', '甲。']]],
    ['order alone', '甲。乙。', '乙。甲。', []],
    ['the day of signing alone', '甲。\n日期：2026年11月24日', '甲。\n日期：2026年11月25日', []],
    ['the day of signing in English', 'A.\nDate: 24 November 2026', 'A.\nDate: 25 November 2026', []],
    [
      'a sentence with a date',
      '2026年1月2日签收。',
      '2026年1月3日签收。',
      [
        ['gone', '2026年1月2日签收。'],
        ['new', '2026年1月3日签收。'],
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(changedPassages(before, after).map(({ kind, words }) => [kind, words])).toEqual(changes);
  });
});
