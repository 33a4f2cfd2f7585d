import { describe, expect, it } from 'vitest';
import { deadlineName } from '../../utils/deadlines';
import type { Deadline } from '../../utils/deadlines/types';
import { badgeOf, outOfQuiet, planReminders, type ReminderPorts, replan } from '../../utils/reminders';

const END = '2026-11-30T23:59:59+08:00';
const deadline = (changes: Partial<Deadline> = {}): Deadline => ({
  rule: 'cn-no-reason-return',
  who: 'buyer',
  starts: '2026-11-23T10:00:00+08:00',
  safe: END,
  legal: END,
  estimated: false,
  source: 'test',
  checked: '2026-11-01',
  confidence: 'high',
  state: 'running',
  ...changes,
});
const clocks = (deadlines: Deadline[]) => [{ caseId: 'c1', title: '保温杯', deadlines }];
const NOW = new Date('2026-11-25T02:00:00Z');
const ZONE = 'Asia/Shanghai';

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
  ])('leaves out $what', ({ change }) => {
    expect(planReminders(clocks([deadline(change)]), [24], null, ZONE, NOW)).toEqual([]);
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

/** Alarms, notices and memory that behave like the browser's. */
function memoryPorts() {
  const alarms = new Map<string, number>();
  const notices: string[] = [];
  const standing = new Set<string>();
  let shown: string[] = [];
  const ports: ReminderPorts = {
    alarms: {
      getAll: async () => [...alarms].map(([name, scheduledTime]) => ({ name, scheduledTime })),
      create: (name, info) => alarms.set(name, 'when' in info ? info.when : 0),
      clear: async (name) => alarms.delete(name),
    },
    notify: async (id, { title }) => {
      notices.push(title);
      standing.add(id);
    },
    standing: async () => [...standing],
    clear: async (id) => standing.delete(id),
    nameOf: async (rule) => deadlineName(rule, 'zh-CN'),
    badge: async () => undefined,
    shown: {
      get: async () => shown,
      set: async (names) => {
        shown = names;
      },
    },
  };
  return { ports, alarms, notices, standing };
}

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
});
