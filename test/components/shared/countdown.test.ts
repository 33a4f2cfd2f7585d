import { describe, expect, it } from 'vitest';
import { type Left, shareLeft, timeLeft } from '../../../components/shared/countdown';

const NOW = new Date('2026-11-24T10:00:00Z');

describe('time left', () => {
  it.each<[end: string, left: Left]>([
    ['2026-11-30T13:59:59Z', { unit: 'days', n: 6, h: 3 }],
    ['2026-11-26T10:00:00Z', { unit: 'days', n: 2, h: 0 }],
    ['2026-11-26T09:59:59Z', { unit: 'hours', n: 47, m: 59 }],
    ['2026-11-24T11:00:00Z', { unit: 'hours', n: 1, m: 0 }],
    ['2026-11-24T10:59:59Z', { unit: 'minutes', n: 59 }],
    ['2026-11-24T10:00:30Z', { unit: 'minutes', n: 0 }],
    ['2026-11-24T10:00:00Z', { unit: 'over' }],
    ['2026-11-01T00:00:00Z', { unit: 'over' }],
  ])('%s', (end, left) => {
    expect(timeLeft(new Date(end), NOW)).toEqual(left);
  });
});

describe('share left', () => {
  it.each([
    ['half way', '2026-11-23T10:00:00Z', '2026-11-25T10:00:00Z', 0.5],
    ['over', '2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z', 0],
    ['not begun', '2026-11-25T10:00:00Z', '2026-11-26T10:00:00Z', 1],
    ['an end before its start', '2026-11-26T10:00:00Z', '2026-11-25T10:00:00Z', 0],
    ['no start known: of 30 days', null, '2026-12-09T10:00:00Z', 0.5],
  ])('%s', (_name, starts, end, share) => {
    expect(shareLeft(starts === null ? null : new Date(starts), new Date(end), NOW)).toBe(share);
  });
});
