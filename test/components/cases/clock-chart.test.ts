import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../components/cases/clock-chart';
import { deadline, NOW } from '../../reminders/make';

describe('the chart of the clocks', () => {
  it('is not there while nothing runs', () => {
    expect(
      chartOf([deadline({ state: 'met' }), deadline({ safe: null, state: 'unknown' })], NOW),
    ).toBeUndefined();
  });

  it('has a bar from the start to the end that speaks, and what is arguable behind it', () => {
    const own = deadline({ legal: '2026-12-03T23:59:59+08:00' });
    const [bar] = chartOf([own], NOW)?.bars ?? [];
    expect(bar?.from).toBe(0);
    expect(bar?.to).toBeCloseTo(71.65, 1);
    expect(bar?.until).toBe(100);
  });

  it('stays on its scale whatever a clock says', () => {
    const wild = [
      deadline({ rule: 'a', starts: null, safe: '2099-01-01T00:00:00+08:00', legal: null }),
      deadline({ rule: 'b', starts: '1970-01-01', safe: '2026-11-26T00:00:00+08:00' }),
      deadline({ rule: 'c', starts: '2026-11-29T00:00:00+08:00', safe: '2026-11-25T12:00:00+08:00' }),
    ];
    for (const { from, to, until } of chartOf(wild, NOW)?.bars ?? []) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(until).toBeGreaterThanOrEqual(to);
      expect(until).toBeLessThanOrEqual(100);
    }
  });
});
