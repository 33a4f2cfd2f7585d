import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the npm packages of the project in `root` when they are missing or older than the lock file. */
export function ensurePackages(root) {
  if (isFresh(root)) return;
  console.log('Installing npm packages …');
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
  if (result.status !== 0) throw new Error('npm ci failed; what it said stands above.');
}

/** npm writes its own copy of the lock file last, so an interrupted installation does not count. */
function isFresh(root) {
  const installed = modified(join(root, 'node_modules', '.package-lock.json'));
  return installed !== undefined && installed >= (modified(join(root, 'package-lock.json')) ?? 0);
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** The npm that started us, where there is one: on Windows `npm` is no program that could be started directly. */
function npm(args, cwd) {
  const stdio = ['ignore', 'ignore', 'inherit'];
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...args], { cwd, stdio });
  return spawnSync('npm', args, { cwd, stdio, shell: process.platform === 'win32' });
}
