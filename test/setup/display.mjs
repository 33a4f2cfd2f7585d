import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { NotReady } from './not-ready.mjs';

const PROGRAMS = { Xvfb: 'xvfb', xdotool: 'xdotool' };
const MISSING =
  'The right-click test needs a screen of its own and a hand on it: install Xvfb and xdotool on Linux (Debian: sudo apt-get install xvfb xdotool).';

/** Sees to a screen without a monitor (Xvfb) and to real mouse and keys on it (xdotool). Throws `NotReady`. */
export function ensureDisplay() {
  if (missing().length === 0) return;
  if (canInstall() && install(...missing()) && missing().length === 0) return;
  throw new NotReady(MISSING);
}

/** Packages of the programs that are not on PATH. */
function missing() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return Object.entries(PROGRAMS)
    .filter(([program]) => !folders.some((folder) => existsSync(join(folder, program))))
    .map(([, name]) => name);
}
