import { parseArgs as parseOptions } from 'node:util';
import { type BenchPage, PAGES } from './pages/list.ts';
import type { MethodName } from './types.ts';

export const USAGE =
  'npm run bench -- [--browser chromium|firefox] [--page NAME]... [--runs N] [--only ours,truth,html2canvas,paced] [--menu] [--profile] [--save DIR]';

const BROWSERS = ['chromium', 'firefox'] as const;
export const METHODS: readonly MethodName[] = ['truth', 'ours', 'html2canvas', 'paced'];

export interface BenchArgs {
  browsers: (typeof BROWSERS)[number][];
  pages: BenchPage[];
  /** How often ours and the truth are measured, in turns; the medians count. */
  runs: number;
  methods: MethodName[];
  /** Measure the way without a popup instead, against the quota alone. */
  menu: boolean;
  /** Say where our time goes instead. */
  profile: boolean;
  /** Folder into which the pictures are written. */
  save?: string;
}

/** Reads the bench's command line; throws an error with one plain line. */
export function parseArgs(argv: string[]): BenchArgs {
  const { values } = parseOptions({
    args: argv,
    options: {
      browser: { type: 'string', multiple: true, default: [...BROWSERS] },
      page: { type: 'string', multiple: true, default: PAGES.map(({ name }) => name) },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: METHODS.join(',') },
      menu: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      save: { type: 'string' },
    },
  });
  const { menu, profile, save } = values;
  const only = values.only.split(',').map((name) => known('--only', METHODS, name));
  return {
    browsers: values.browser.map((name) => known('--browser', BROWSERS, name)),
    pages: values.page.map((name) => pageNamed(name)),
    runs: Math.max(1, Math.floor(Number(values.runs)) || 1),
    methods: METHODS.filter((name) => only.includes(name)),
    menu,
    profile,
    ...(save !== undefined && { save }),
  };
}

function pageNamed(name: string): BenchPage {
  const found = PAGES.find((page) => page.name === name);
  if (found === undefined) throw new Error(`--page takes ${PAGES.map((each) => each.name).join(', ')}`);
  return found;
}

function known<Choice extends string>(option: string, choices: readonly Choice[], text: string): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new Error(`${option} takes ${choices.join(', ')}, not "${text}"`);
  return found;
}
