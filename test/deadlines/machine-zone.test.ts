import { describe, expect, it } from 'vitest';

/** Minutes that the machine's clock is behind UTC at the start of 2026, by the zone a project runs in. */
const BEHIND: Record<string, number> = {
  UTC: 0,
  'America/Los_Angeles': 480,
  'Asia/Shanghai': -480,
  'Pacific/Kiritimati': -840,
};

describe('the machine’s zone', () => {
  it('is the one that these tests are said to run in', () => {
    const zone = process.env.TZ ?? '';
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(BEHIND[zone]);
  });
});
