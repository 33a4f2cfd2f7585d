import { describe, expect, it } from 'vitest';
import { toServerClock } from '../../utils/keep/server-clock';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const DATE = 'Tue, 24 Nov 2026 12:00:00 GMT';

describe('the server’s clock against this computer’s', () => {
  it.each([
    ['this clock is right', { askedAt: NOON + 400, heardAt: NOON + 600 }, 0, 600],
    ['this clock is a minute slow', { askedAt: NOON - 59_600, heardAt: NOON - 59_400 }, 60_000, 600],
    ['this clock is ten seconds fast', { askedAt: NOON + 10_500, heardAt: NOON + 10_500 }, -10_000, 500],
    ['a slow answer is less precise', { askedAt: NOON - 500, heardAt: NOON + 1500 }, 0, 1500],
  ])('%s', (_name, times, offsetMs, precisionMs) => {
    const clock = toServerClock({ date: DATE, age: null, ...times });
    expect(clock).toEqual({ serverDate: DATE, offsetMs, precisionMs });
  });

  it('adds the time that the answer lay in a store', () => {
    const answer = { date: DATE, age: '30', askedAt: NOON + 30_500, heardAt: NOON + 30_500 };
    expect(toServerClock(answer).offsetMs).toBe(0);
  });

  it.each([
    ['no answer', null],
    ['no date', { date: null, age: null, askedAt: NOON, heardAt: NOON }],
    ['a date that is none', { date: 'soon', age: null, askedAt: NOON, heardAt: NOON }],
    ['an age that is none', { date: DATE, age: 'x', askedAt: NOON, heardAt: NOON }],
    ['an old stored answer', { date: DATE, age: '90000', askedAt: NOON, heardAt: NOON }],
  ])('%s gives nothing', (_name, answer) => {
    expect(toServerClock(answer)).toEqual({});
  });
});
