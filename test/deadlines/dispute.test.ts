import { describe, expect, it } from 'vitest';
import { calendarOf, deadlinesOf } from '../../utils/deadlines';
import type { Deadline } from '../../utils/deadlines/types';
import { deadlineWords } from '../../utils/deadlines/words';
import type { Known } from './cases/types';
import { inputOf } from './make';

const NOW = new Date('2026-09-26T00:00:00Z');

function reading(exhibit: number, value: string) {
  return { exhibit, fact: { value, raw: value, from: 'text' as const }, isPast: false };
}

/** Exhibit 1 says the 24th, exhibit 2 the 25th; for `appliedAt` likewise. */
function disputed(name: 'receivedAt' | 'appliedAt', rule: string, counts: 1 | 2): Deadline | undefined {
  const readings = [reading(1, '2026-09-24'), reading(2, '2026-09-25')];
  const fact = { at: readings[counts - 1]?.fact.value, raw: '', exhibit: counts };
  const differences: Known['differences'] = [{ name, kind: 'conflict', readings, counts, isSettled: false }];
  return deadlinesOf(inputOf({ facts: { [name]: fact }, differences }), NOW).find(
    (each) => each.rule === rule,
  );
}

describe('a start on which exhibits disagree', () => {
  it.each([1, 2] as const)('for the buyer the earliest speaks, whichever counts (%i)', (counts) => {
    const found = disputed('receivedAt', 'cn-no-reason-return', counts);
    expect(found).toMatchObject({ safe: '2026-10-01T23:59:59+08:00', exhibit: 1 });
    expect(found?.disputed).toEqual([
      {
        starts: '2026-09-25',
        safe: '2026-10-02T23:59:59+08:00',
        legal: '2026-10-08T23:59:59+08:00',
        estimated: false,
        exhibit: 2,
      },
    ]);
  });

  it.each([1, 2] as const)(
    'the other side is late only after the latest, whichever counts (%i)',
    (counts) => {
      const found = disputed('appliedAt', 'cn-refusal-delay', counts);
      expect(found).toMatchObject({ safe: '2026-10-10T23:59:59+08:00', exhibit: 2 });
      expect(found?.disputed?.map(({ exhibit }) => exhibit)).toEqual([1]);
    },
  );

  it.each([
    ['zh-CN', '按证据 2 写的 2026-09-25 起算：稳妥截止 2026-10-02 23:59，法定截止 2026-10-08 23:59。'],
    ['zh-TW', '依證據 2 寫的 2026-09-25 起算：穩妥截止 2026-10-02 23:59，法定截止 2026-10-08 23:59。'],
    [
      'en',
      'Counted from 2026-09-25, as exhibit 2 says: the safe end is 2026-10-02 23:59, the legal end 2026-10-08 23:59.',
    ],
  ] as const)('both results are told in %s, also in the calendar', (language, sentence) => {
    const found = disputed('receivedAt', 'cn-no-reason-return', 1);
    if (found === undefined) throw new Error('no deadline');
    expect(deadlineWords(language, null).notes(found)).toContain(sentence);
    const text = calendarOf(
      [{ caseId: 'c', title: '', deadline: found, revision: 1 }],
      deadlineWords(language, null),
      NOW,
    );
    expect(text.replaceAll('\r\n ', '').replaceAll('\\,', ',')).toContain(sentence);
  });

  it('the person’s own end settles it', () => {
    const readings = [reading(1, '2026-09-24'), reading(2, '2026-09-25')];
    const known: Known = {
      facts: { receivedAt: '2026-09-24' },
      differences: [{ name: 'receivedAt', kind: 'conflict', readings, counts: 1, isSettled: false }],
      marks: { 'cn-no-reason-return': { override: '2026-10-03' } },
    };
    const [own] = deadlinesOf(inputOf(known), NOW).filter(({ rule }) => rule === 'cn-no-reason-return');
    expect(own).toMatchObject({ safe: '2026-10-03T23:59:59+08:00', basis: 'person' });
    expect(own?.disputed).toBeUndefined();
  });
});
