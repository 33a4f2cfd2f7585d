import { describe, expect, it } from 'vitest';
import { calendarOf, deadlinesOf, isOverdue, nearestDeadline } from '../../utils/deadlines';
import { deadlineWords } from '../../utils/deadlines/words';
import type { Known } from './cases/types';
import { inputOf } from './make';

const NOW = new Date('2026-11-05T00:00:00Z');
const TIMES = [
  'orderedAt',
  'paidAt',
  'shippedAt',
  'receivedAt',
  'completedAt',
  'appliedAt',
  'countdown',
] as const;

/** What stands in a time on a broken page, in an old export, or was typed in a hurry. */
const BROKEN: unknown[] = [
  '',
  ' ',
  '昨天',
  '2026-13-01',
  '2026-02-30',
  '2026-11-03T25:00:00+08:00',
  '2026-11-03T10:00:00+99:00',
  '0000-00-00',
  '9999-12-31',
  '1970-01-01T00:00:00Z',
  '2099-01-01',
  '-271821-04-20',
  '2026-11-03'.repeat(10_000),
  'NaN',
  0,
  Number.NaN,
  1.7e12,
  null,
  undefined,
  true,
  [],
  {},
  ['2026-11-03'],
];

const ordinary = inputOf({ facts: { platform: 'taobao', receivedAt: '2026-11-03' } });

describe('times that cannot be', () => {
  it.each(
    TIMES.flatMap((name) =>
      BROKEN.map((value) => ({ name, value, shown: String(JSON.stringify(value)).slice(0, 40) })),
    ),
  )('$name: $shown starts no clock and throws nothing', ({ name, value }) => {
    const found = deadlinesOf(inputOf({ facts: { platform: 'taobao', [name]: value } }), NOW);
    const started = found.filter(({ starts, basis }) => starts !== null || basis === 'person');
    expect(started).toEqual([]);
    expect(found.filter(({ state, reason }) => state === 'unknown' && reason === undefined)).toEqual([]);
    calendarOf(
      found.map((deadline) => ({ caseId: 'c', title: '', deadline, revision: 1 })),
      deadlineWords('en', null),
      NOW,
    );
  });

  it.each<[what: string, known: Known, reason: string, missing: string]>([
    [
      'received before shipped',
      { facts: { shippedAt: '2026-11-04', receivedAt: '2026-11-03' } },
      'out-of-order',
      'receivedAt',
    ],
    [
      'received before ordered',
      { facts: { orderedAt: '2026-11-04', receivedAt: '2026-11-03' } },
      'out-of-order',
      'receivedAt',
    ],
    [
      'completed before shipped',
      { facts: { shippedAt: '2026-11-04', completedAt: '2026-11-03' } },
      'out-of-order',
      'completedAt',
    ],
    [
      'applied before ordered',
      { facts: { orderedAt: '2026-11-04', appliedAt: '2026-11-03' } },
      'out-of-order',
      'appliedAt',
    ],
    ['received in 1970', { facts: { receivedAt: '1970-01-01' } }, 'implausible', 'receivedAt'],
    ['received in 2099', { facts: { receivedAt: '2099-06-01' } }, 'implausible', 'receivedAt'],
    ['no time at all', {}, 'missing', 'receivedAt'],
  ])('%s is named', (_, known, reason, missing) => {
    const unknown = deadlinesOf(inputOf(known), NOW).filter(({ state }) => state === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    expect(new Set(unknown.map((each) => each.reason))).toContain(reason);
    expect(unknown.map((each) => each.missing)).toContain(missing);
  });

  it('an earlier step that is misread hurts no later one', () => {
    const known = { facts: { shippedAt: 'soon', orderedAt: 1, receivedAt: '2026-11-03' } };
    const [own] = deadlinesOf(inputOf(known), NOW);
    expect(own).toMatchObject({ rule: 'cn-no-reason-return', state: 'running' });
  });
});

describe('a clock set back by a year', () => {
  const back = new Date('2025-11-05T00:00:00Z');

  it('says that nothing has begun, and calls nobody late', () => {
    const known = {
      facts: { platform: 'taobao', receivedAt: '2026-11-03', appliedAt: '2026-11-04', status: '已签收' },
    };
    const found = deadlinesOf(inputOf(known), back);
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['not-started']));
    expect(found.some(isOverdue)).toBe(false);
    expect(nearestDeadline(found, back)).toBeUndefined();
  });
});

describe('what a person wrote in a hurry', () => {
  it.each<[what: string, known: Known]>([
    [
      'a promise without a readable date',
      { contacts: [{ at: '?', channel: 'merchant', who: '', said: '', dueBy: 'soon' }] },
    ],
    ['a demand for 1970', { demands: [{ id: 'refund', dueBy: '1970-01-01' }] }],
    [
      'a complaint without a date',
      { filings: [{ channel: '12315', number: '', filedAt: '', status: '', log: [] }] },
    ],
    [
      'a log without a date',
      {
        filings: [
          {
            channel: 'court',
            number: '',
            filedAt: '2026-11-01',
            status: '',
            log: [{ at: '', text: '已立案' }],
          },
        ],
      },
    ],
    [
      'a step without a date',
      { contacts: [{ at: '', channel: 'merchant', who: '', said: '', step: 'returnSentAt' }] },
    ],
    [
      'marks named like members of every object',
      { marks: { constructor: { state: 'void' as const }, hasOwn: { override: 'x' } } },
    ],
    ['an address that is none', { url: 'http://[' }],
    [
      'a channel named like a member',
      { contacts: [{ at: '2026-11-01', channel: 'constructor', who: '', said: '', dueBy: '2026-11-20' }] },
    ],
    [
      'a platform named like a member',
      { facts: { platform: '__proto__', paid: { amount: 1, currency: 'constructor' } } },
    ],
  ])('%s throws nothing, and the next case is as it was', (_, known) => {
    const before = deadlinesOf(ordinary, NOW);
    const found = deadlinesOf(inputOf(known), NOW);
    expect(found.filter(({ state, reason }) => state === 'unknown' && reason === undefined)).toEqual([]);
    expect(deadlinesOf(ordinary, NOW)).toEqual(before);
  });
});
