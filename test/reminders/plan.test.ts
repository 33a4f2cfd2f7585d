import { describe, expect, it } from 'vitest';
import { badgeOf, outOfQuiet, planReminders, snoozeUntil } from '../../utils/reminders';
import { clocks, deadline, END, NOW, ZONE } from './make';

describe('the plan', () => {
  it('has one reminder per lead time, earliest first', () => {
    const plan = planReminders(clocks([deadline()]), [72, 24, 3], null, ZONE, NOW);
    expect(plan.map(({ at }) => new Date(at).toISOString())).toEqual([
      '2026-11-27T15:59:59.000Z',
      '2026-11-29T15:59:59.000Z',
      '2026-11-30T12:59:59.000Z',
    ]);
  });

  it.each([
    { what: 'the other side’s clock', change: { who: 'merchant' as const } },
    { what: 'a settled clock', change: { state: 'met' as const } },
    { what: 'a clock without an end', change: { safe: null } },
    {
      what: 'a mere suggestion for a step behind the case',
      change: { isLater: true as const, confidence: 'low' as const },
    },
    { what: 'what ended', change: { safe: '2026-11-24T23:59:59+08:00', state: 'passed' as const } },
  ])('leaves out $what', ({ change }) => {
    expect(planReminders(clocks([deadline(change)]), [24], null, ZONE, NOW)).toEqual([]);
  });
});

describe('what was put off', () => {
  it.each([
    { what: 'comes then, and the leads after it', until: '2026-11-28T09:00:00+08:00', at: [28, 29, 30] },
    { what: 'past the end is not put off', until: '2026-12-02T09:00:00+08:00', at: [27, 29, 30] },
    { what: 'to no time is not put off', until: 'soon', at: [27, 29, 30] },
  ])('$what', ({ until, at }) => {
    const marks = { 'cn-no-reason-return': { snoozedUntil: until } };
    const plan = planReminders(clocks([deadline()], { marks }), [72, 24, 3], null, ZONE, NOW);
    expect(plan.map((each) => new Date(each.at).getUTCDate())).toEqual(at);
    expect(new Set(plan.map(({ name }) => name)).size).toBe(plan.length);
  });

  it.each([
    { snooze: 'hour', end: '2026-11-27T10:00:00Z', at: '2026-11-25T03:00:00.000Z' },
    { snooze: 'hour', end: '2026-11-25T02:30:00Z', at: '2026-11-25T02:15:00.000Z' },
    { snooze: 'morning', end: '2026-11-27T10:00:00Z', at: '2026-11-26T01:00:00.000Z' },
    { snooze: 'morning', end: '2026-11-25T12:00:00Z', at: '2026-11-25T07:00:00.000Z' },
  ] as const)('by $snooze before $end comes at $at', ({ snooze, end, at }) => {
    expect(snoozeUntil(snooze, new Date(end), ZONE, NOW).toISOString()).toBe(at);
  });

  it.each([
    { what: 'in the night clocks go forward', now: '2026-03-08T04:30:00Z', at: '2026-03-08T13:00:00.000Z' },
    { what: 'in the night they go back', now: '2026-11-01T03:30:00Z', at: '2026-11-01T14:00:00.000Z' },
  ])('to the morning is nine o’clock $what', ({ now, at }) => {
    const end = new Date('2027-01-01T00:00:00Z');
    expect(snoozeUntil('morning', end, 'America/New_York', new Date(now)).toISOString()).toBe(at);
  });
});

describe('what ended lately', () => {
  const ended = deadline({ safe: '2026-11-24T23:59:59+08:00', state: 'grace' });
  it.each([
    { what: 'is told of in a case that was there', createdAt: '2026-11-20T00:00:00Z', count: 3 },
    { what: 'is not in a case opened afterwards', createdAt: '2026-11-25T00:00:00Z', count: 0 },
    { what: 'only as far as the case was there', createdAt: '2026-11-24T00:00:00Z', count: 1 },
  ])('$what', ({ createdAt, count }) => {
    expect(planReminders(clocks([ended], { createdAt }), [72, 24, 3], null, ZONE, NOW)).toHaveLength(count);
  });
});

describe('quiet hours', () => {
  const quiet = { from: '22:00', to: '08:00' };
  it.each([
    { at: '2026-11-27T23:30:00+08:00', moved: '2026-11-28T08:00:00+08:00' },
    { at: '2026-11-27T03:00:00+08:00', moved: '2026-11-27T08:00:00+08:00' },
    { at: '2026-11-27T12:00:00+08:00', moved: '2026-11-27T12:00:00+08:00' },
    { at: '2026-11-30T23:00:00+08:00', moved: '2026-11-30T22:00:00+08:00' },
  ])('move $at to $moved', ({ at, moved }) => {
    expect(outOfQuiet(Date.parse(at), Date.parse(END), quiet, ZONE)).toBe(Date.parse(moved));
  });
});

describe('the badge', () => {
  it.each([
    { left: 'days', now: '2026-11-28T02:00:00Z', text: '3d' },
    { left: 'hours', now: '2026-11-30T12:00:00Z', text: '4h' },
    { left: 'more than a week', now: '2026-11-01T00:00:00Z', text: '' },
    { left: 'nothing', now: '2026-12-01T00:00:00Z', text: '' },
  ])('shows $left', ({ now, text }) => {
    expect(badgeOf(END, new Date(now)).text).toBe(text);
  });
});
