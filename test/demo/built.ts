import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtensionBrowser } from '../browser/types.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'utils',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

/** The folder of the built extension for that browser; built first when it is missing or older than its sources. */
export function builtExtension(browser: ExtensionBrowser['kind']): string {
  const target = TARGETS[browser];
  const folder = join(ROOT, '.output', `${target}-mv3`);
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < Math.max(...SOURCES.map((path) => newest(join(ROOT, path))))) build(target);
  return folder;
}

function newest(path: string): number {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build(target: string): void {
  const script = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const result = spawnSync(process.execPath, [script, 'build', '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (result.status !== 0)
    throw new Error(`the extension could not be built: ${lastLine(result.stderr || result.stdout)}`);
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
