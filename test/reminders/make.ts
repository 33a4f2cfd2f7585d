import { type Deadline, deadlineName } from '../../utils/deadlines';
import { reminderTexts } from '../../utils/i18n/reminders';
import type { CaseClocks, ReminderPorts } from '../../utils/reminders';

export const END = '2026-11-30T23:59:59+08:00';
export const NOW = new Date('2026-11-25T02:00:00Z');
export const ZONE = 'Asia/Shanghai';

/** The buyer's own return window, running. */
export function deadline(changes: Partial<Deadline> = {}): Deadline {
  return {
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
  };
}

/** One case with these clocks. */
export function clocks(deadlines: Deadline[], more: Partial<CaseClocks> = {}): CaseClocks[] {
  return [{ caseId: 'c1', title: '保温杯', deadlines, ...more }];
}

/** Alarms, notices and memory that behave like the browser's. */
export function memoryPorts() {
  const alarms = new Map<string, number>();
  /** Titles in the order in which they were shown. */
  const notices: string[] = [];
  const messages: string[] = [];
  const standing = new Set<string>();
  let shown: string[] = [];
  const ports: ReminderPorts = {
    alarms: {
      getAll: async () => [...alarms].map(([name, scheduledTime]) => ({ name, scheduledTime })),
      create: (name, info) => alarms.set(name, 'when' in info ? info.when : 0),
      clear: async (name) => alarms.delete(name),
    },
    notify: async (id, { title, message }) => {
      notices.push(title);
      messages.push(message);
      standing.add(id);
    },
    standing: async () => [...standing],
    clear: async (id) => standing.delete(id),
    texts: async () => reminderTexts,
    nameOf: async (rule) => deadlineName(rule, 'zh-CN'),
    badge: async () => undefined,
    shown: {
      get: async () => shown,
      set: async (names) => {
        shown = names;
      },
    },
  };
  return { ports, alarms, notices, messages, standing };
}
