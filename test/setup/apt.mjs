import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed here without asking anyone: root on a Debian-like system. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages, showing one line; returns whether that worked.
 * The list of packages may be refreshed only in part (one broken source); the installation decides.
 */
export function install(...names) {
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  run('update');
  return run('install', '-y', '--no-install-recommends', ...names);
}

function run(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
}
