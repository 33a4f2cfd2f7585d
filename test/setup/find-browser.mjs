import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser is looked for: first the variable, then commands on PATH, then the system's usual places. */
const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'],
    files: {
      linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: {
      linux: ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
  },
};

/**
 * Looks for a browser program that runs.
 * Returns its path, or undefined, together with the paths that exist but do not run (Ubuntu's pointers to a snap).
 */
export function findBrowser(kind, env = process.env, platform = process.platform) {
  const broken = [];
  for (const path of candidates(PLACES[kind], env, platform)) {
    if (!isProgram(path)) continue;
    if (platform !== 'linux' || !isScript(path) || answers(path)) return { path, broken };
    broken.push(path);
  }
  return { path: undefined, broken };
}

/** The environment variable that names this browser by hand, when it is set. */
export function namedByHand(kind, env = process.env) {
  const { variable } = PLACES[kind];
  return env[variable] ? `${variable}=${env[variable]}` : undefined;
}

/** A path the person set by hand is the only one tried: falling back in silence would test another browser. */
function candidates(place, env, platform) {
  const set = env[place.variable];
  if (set) return [set];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = place.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(place.files[platform] ?? [])];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isScript(path) {
  const start = Buffer.alloc(2);
  const file = openSync(path, 'r');
  try {
    readSync(file, start, 0, 2, 0);
  } finally {
    closeSync(file);
  }
  return start.toString('latin1') === '#!';
}

function answers(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
