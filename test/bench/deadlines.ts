import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { DeadlineInput } from '../../utils/deadlines/types';
import type * as Faces from './deadline-faces.ts';

/** Prints how long the clocks of 500 cases and the plan of their reminders take. */
const CASES = 500;
const TIMES = 15;
const LIMIT_MS = 100;
const NOW = new Date('2026-11-25T02:00:00Z');
const DAY = 86_400_000;

const code = await bundle();
const inputs = Array.from({ length: CASES }, (_, index) => inputOf(index));
const cold = run(await load(0));
const faces = await load(1);
run(faces);
const warm = Array.from({ length: TIMES }, () => run(faces)).sort((a, b) => a.ms - b.ms);
const median = warm[Math.floor(TIMES / 2)] ?? cold;
console.log(`${CASES} cases, ${cold.clocks} clocks, ${cold.reminders} reminders`);
console.log(`first run ${cold.ms.toFixed(1)} ms, later runs ${median.ms.toFixed(1)} ms (limit ${LIMIT_MS})`);
process.exitCode = cold.ms < LIMIT_MS && median.ms < LIMIT_MS ? 0 : 1;

function run({ deadlinesOf, planReminders }: typeof Faces): {
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

/** A module of its own, so that nothing computed before is remembered. */
async function load(copy: number): Promise<typeof Faces> {
  const address = `data:text/javascript;base64,${Buffer.from(`${code}\n// ${copy}`).toString('base64')}`;
  return (await import(address)) as typeof Faces;
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'deadline-faces.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'faces' },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (chunk === undefined) throw new Error('the rooms were not bundled');
  return chunk.code;
}
