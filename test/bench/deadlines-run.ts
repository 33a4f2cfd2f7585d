import { deadlinesOf } from '../../utils/deadlines';
import type { DeadlineInput } from '../../utils/deadlines/types';
import { planReminders } from '../../utils/reminders';
import { DAY } from '../../utils/time';

/** How long the clocks of 500 cases and the plan of their reminders take: bundled and run by deadlines.ts. */
const CASES = 500;
const TIMES = 15;
const LIMIT_MS = 100;
const NOW = new Date('2026-11-25T02:00:00Z');

const inputs = Array.from({ length: CASES }, (_, index) => inputOf(index));
const first = run();
const later = Array.from({ length: TIMES }, () => run().ms).sort((a, b) => a - b);
const median = later[Math.floor(TIMES / 2)] ?? first.ms;
console.log(`${CASES} cases, ${first.clocks} clocks, ${first.reminders} reminders`);
console.log(`first run ${first.ms.toFixed(1)} ms, later runs ${median.toFixed(1)} ms (limit ${LIMIT_MS})`);
process.exitCode = first.ms < LIMIT_MS && median < LIMIT_MS ? 0 : 1;

function run(): {
  ms: number;
  clocks: number;
  reminders: number;
} {
  const start = performance.now();
  const cases = inputs.map((input, index) => ({
    caseId: `case-${index}`,
    title: '案件',
    deadlines: deadlinesOf(input, NOW),
  }));
  const quiet = { from: '22:00', to: '08:00' };
  const reminders = planReminders(cases, [72, 24, 3], quiet, 'Asia/Shanghai', NOW).length;
  const ms = performance.now() - start;
  return { ms, clocks: cases.reduce((sum, { deadlines }) => sum + deadlines.length, 0), reminders };
}

/** Orders of the last half year at several marketplaces, each with a time of its own. */
function inputOf(index: number): DeadlineInput {
  const ordered = NOW.getTime() - (index % 180) * DAY - index * 61_000;
  const abroad = index % 5 === 0;
  const at = (days: number) => time(new Date(ordered + days * DAY).toISOString());
  return {
    facts: {
      platform: text(abroad ? 'amazon' : (['pinduoduo', 'taobao', 'jd', 'douyin'][index % 4] ?? 'jd')),
      orderedAt: at(0),
      ...(index % 3 === 0 ? { receivedAt: at(4) } : {}),
    },
    marks: {},
    ...(abroad && { url: 'https://www.amazon.de/your-orders' }),
  };
}

function time(value: string) {
  return { value, raw: value, from: 'text' } as const;
}

function text(value: string) {
  return { value, raw: value, from: 'address' } as const;
}
