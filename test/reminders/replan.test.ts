import { describe, expect, it } from 'vitest';
import { MOST_ALARMS, type ReminderPorts, replan } from '../../utils/reminders';
import { clocks, deadline, memoryPorts, NOW, ZONE } from './make';

describe('making it so', () => {
  const settings = { language: 'zh-CN' as const, leadHours: [72, 24, 3], quiet: null, zone: ZONE };

  it('sets the alarms once, however often it runs', async () => {
    const { ports, alarms } = memoryPorts();
    await replan(ports, clocks([deadline()]), settings, NOW);
    const first = [...alarms];
    await replan(ports, clocks([deadline()]), settings, NOW);
    expect([...alarms]).toEqual(first);
    expect(alarms.size).toBe(4);
  });

  it('takes back the alarms of a deadline that was met', async () => {
    const { ports, alarms } = memoryPorts();
    await replan(ports, clocks([deadline()]), settings, NOW);
    await replan(ports, clocks([deadline({ state: 'met' })]), settings, NOW);
    expect([...alarms.keys()]).toEqual(['safety-net']);
  });

  it('shows what was missed while the browser was closed: once, only the latest, with what is left by then', async () => {
    const { ports, notices } = memoryPorts();
    const later = new Date('2026-11-30T08:00:00Z');
    await replan(ports, clocks([deadline()]), settings, later);
    await replan(ports, clocks([deadline()]), settings, later);
    expect(notices).toEqual(['七日无理由退货：还剩 8 小时']);
  });

  it('shows one notice for several clocks of a case: the surest that ends first, and how many more', async () => {
    const { ports, notices, messages } = memoryPorts();
    const end = '2026-11-26T10:00:00+08:00';
    const several = [
      deadline({ rule: 'taobao-auto-confirm', safe: end, confidence: 'low' }),
      deadline({ rule: 'cn-quality-return', safe: '2026-11-27T10:00:00+08:00' }),
      deadline({ safe: '2026-11-27T09:00:00+08:00' }),
    ];
    await replan(ports, clocks(several), settings, NOW);
    expect(notices).toEqual(['七日无理由退货：还剩 2 天']);
    expect(messages[0]).toContain('另有 2 项');
  });

  it('says of a suggestion that it is to be confirmed', async () => {
    const { ports, notices } = memoryPorts();
    const doubtful = deadline({ safe: '2026-11-25T10:30:00+08:00', confidence: 'low' });
    await replan(ports, clocks([doubtful]), settings, NOW);
    expect(notices).toEqual(['七日无理由退货（待确认）：还剩 30 分钟']);
  });

  it('tells once that a deadline ended while nothing could be shown', async () => {
    const { ports, notices } = memoryPorts();
    const ended = deadline({ safe: '2026-11-24T23:59:59+08:00', state: 'passed' });
    const cases = clocks([ended], { createdAt: '2026-11-20T00:00:00Z' });
    await replan(ports, cases, settings, NOW);
    await replan(ports, cases, settings, NOW);
    expect(notices).toEqual(['七日无理由退货：已到期']);
  });

  it('says nothing when a deadline ends whose reminders were shown', async () => {
    const { ports, notices } = memoryPorts();
    const more = { createdAt: '2026-11-20T00:00:00Z' };
    const last = new Date('2026-11-30T14:00:00Z');
    await replan(ports, clocks([deadline()], more), settings, last);
    const ended = clocks([deadline({ state: 'passed' })], more);
    await replan(ports, ended, settings, new Date('2026-11-30T17:00:00Z'));
    expect(notices).toHaveLength(1);
  });

  it('shows nothing again after a clock was a year behind', async () => {
    const { ports, notices } = memoryPorts();
    const later = new Date('2026-11-30T08:00:00Z');
    await replan(ports, clocks([deadline()]), settings, later);
    const wrong = new Date('2025-11-30T08:00:00Z');
    await replan(ports, clocks([deadline({ state: 'not-started' })]), settings, wrong);
    await replan(ports, clocks([deadline()]), settings, later);
    expect(notices).toHaveLength(1);
  });

  it('takes an end that moved by minutes for the same', async () => {
    const { ports, notices } = memoryPorts();
    const later = new Date('2026-11-30T08:00:00Z');
    await replan(ports, clocks([deadline()]), settings, later);
    await replan(ports, clocks([deadline({ safe: '2026-11-30T23:41:00+08:00' })]), settings, later);
    await replan(ports, clocks([deadline({ safe: '2026-11-30T21:41:00+08:00' })]), settings, later);
    expect(notices).toHaveLength(2);
  });

  it('tries again what the browser failed to show, and goes on with the other cases', async () => {
    const { ports, notices } = memoryPorts();
    const later = new Date('2026-11-30T08:00:00Z');
    const two = [...clocks([deadline()]), ...clocks([deadline()], { caseId: 'c2', title: '耳机' })];
    const failing = { ...ports, notify: failOn('remind:c1:', ports.notify) };
    await replan(failing, two, settings, later);
    expect(notices).toHaveLength(1);
    await replan(ports, two, settings, later);
    await replan(ports, two, settings, later);
    expect(notices).toHaveLength(2);
  });

  it('takes back the notice of a deadline that was met or put off', async () => {
    const { ports, standing } = memoryPorts();
    const later = new Date('2026-11-30T08:00:00Z');
    await replan(ports, clocks([deadline()]), settings, later);
    expect(standing.size).toBe(1);
    const marks = { 'cn-no-reason-return': { snoozedUntil: '2026-11-30T17:00:00+08:00' } };
    await replan(ports, clocks([deadline()], { marks }), settings, later);
    expect(standing.size).toBe(0);
  });

  it('shows nothing twice when two runs begin at once', async () => {
    const { ports, notices } = memoryPorts();
    const later = new Date('2026-11-30T08:00:00Z');
    await Promise.all([1, 2, 3].map(() => replan(ports, clocks([deadline()]), settings, later)));
    expect(notices).toHaveLength(1);
  });

  it('plans 500 cases with 2,000 clocks in time, with no more alarms than a browser keeps', async () => {
    const { ports, alarms, notices } = memoryPorts();
    const rules = ['a', 'b', 'c', 'd'];
    const many = Array.from({ length: 500 }, (_, n) =>
      clocks(
        rules.map((rule) => deadline({ rule })),
        { caseId: `c${n}` },
      ),
    ).flat();
    await replan(ports, many, settings, NOW);
    expect(alarms.size).toBe(MOST_ALARMS + 1);
    const later = new Date('2026-11-30T08:00:00Z');
    await replan(ports, many, settings, later);
    const began = performance.now();
    await replan(ports, many, settings, later);
    expect(notices).toHaveLength(500);
    // The measurement is test/bench/deadlines.ts; this only tells seconds from milliseconds.
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

function failOn(start: string, notify: ReminderPorts['notify']): ReminderPorts['notify'] {
  return async (id, words) => {
    if (id.startsWith(start)) throw new Error('no room for a notice');
    await notify(id, words);
  };
}
