import { resolve as resolvePath } from 'node:path';
import { parseArgs as parseOptions } from 'node:util';
import type { HostRule, Size } from '../browser/types.ts';
import { parseHostRule, parseSize, parseUrl } from './parse-values.ts';

export const USAGE =
  'npm run demo -- [--browser chromium|firefox] [--mode page|visible|chat] [--lang zh-CN|zh-TW|en] [--out DIR] ' +
  '[--resolve HOST=IP[:PORT]]... [--viewport WxH] [--dpr N] [--headed] [URL ...]';

const BROWSERS = ['chromium', 'firefox'] as const;
const MODES = ['page', 'visible', 'chat'] as const;
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
const DPR = { least: 0.5, most: 4 };

export type Mode = (typeof MODES)[number];

export interface DemoArgs {
  browser: (typeof BROWSERS)[number];
  mode: Mode;
  lang: (typeof LANGUAGES)[number];
  /** Absolute. */
  out: string;
  resolve: HostRule[];
  viewport: Size;
  dpr: number;
  headed: boolean;
  urls: string[];
}

/** Thrown with one plain line that says what is wrong with the command line. */
export class ArgsError extends Error {}

/** Reads the demo's command line (without node and script); throws `ArgsError`. */
export function parseArgs(argv: string[]): DemoArgs {
  const { values, positionals } = splitOptions(argv);
  return {
    browser: oneOf('--browser', BROWSERS, values.browser),
    mode: oneOf('--mode', MODES, values.mode),
    lang: oneOf('--lang', LANGUAGES, values.lang),
    out: resolvePath(values.out),
    resolve: values.resolve.map((text) =>
      orThrow(parseHostRule(text), `--resolve takes HOST=IP[:PORT], not "${text}"`),
    ),
    viewport: orThrow(
      parseSize(values.viewport),
      `--viewport takes WxH such as 1280x800, not "${values.viewport}"`,
    ),
    dpr: parseDpr(values.dpr),
    headed: values.headed,
    urls: positionals.map((text) =>
      orThrow(parseUrl(text), `"${text}" is not an address such as https://example.com/order`),
    ),
  };
}

function splitOptions(argv: string[]) {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  try {
    return parseOptions({
      args: argv,
      allowPositionals: true,
      options: {
        browser: text('chromium'),
        mode: text('page'),
        lang: text('zh-CN'),
        out: text('demo-output'),
        resolve: { type: 'string', multiple: true, default: [] },
        viewport: text('1280x800'),
        dpr: text('1'),
        headed: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/);
    throw new ArgsError(`${sentence}. Usage: ${USAGE}`);
  }
}

function oneOf<Choice extends string>(option: string, choices: readonly Choice[], text: string): Choice {
  return orThrow(
    choices.find((choice) => choice === text),
    `${option} takes ${choices.join(', ')}, not "${text}"`,
  );
}

function parseDpr(text: string): number {
  const dpr = Number(text);
  const isFine = text.trim() !== '' && dpr >= DPR.least && dpr <= DPR.most;
  return orThrow(
    isFine ? dpr : undefined,
    `--dpr takes a number from ${DPR.least} to ${DPR.most}, not "${text}"`,
  );
}

function orThrow<Value>(value: Value | undefined, message: string): Value {
  if (value === undefined) throw new ArgsError(message);
  return value;
}
