import { spawnSync } from 'node:child_process';
import { canInstall, install } from './apt.mjs';
import { findBrowser, namedByHand } from './find-browser.mjs';
import { NotReady } from './not-ready.mjs';

/** What apt-get installs for each browser, and what a person is told where it cannot. */
const BROWSERS = {
  chromium: {
    packages: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
    missing:
      'Chromium is missing: install Google Chrome (https://www.google.com/chrome/) or Chromium ' +
      '(Debian: sudo apt-get install chromium), or set CHROME_PATH to the program.',
  },
  firefox: {
    packages: ['firefox-esr', 'fonts-noto-cjk'],
    missing:
      'Firefox is missing: install Firefox 140 or newer (https://www.mozilla.org/firefox/, Debian: ' +
      'sudo apt-get install firefox-esr), or set FIREFOX_PATH to the program.',
  },
};

/** The path of a browser that runs, installed if need be. Throws `NotReady`. */
export function ensureBrowser(kind) {
  const first = findBrowser(kind);
  if (first.path !== undefined) return first.path;
  const byHand = namedByHand(kind);
  if (byHand !== undefined) throw new NotReady(`${byHand} is no program that runs: correct or unset it.`);
  if (canInstall() && install(...BROWSERS[kind].packages)) {
    const second = findBrowser(kind);
    if (second.path !== undefined) return second.path;
  }
  throw new NotReady(brokenHint(first.broken) + BROWSERS[kind].missing);
}

/** Sees to a font with Chinese characters: without one the pictures show empty boxes. Never fails, only warns. */
export function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (canInstall() && install('fonts-noto-cjk')) return;
  console.warn('No Chinese font found, so Chinese text will be empty boxes: install fonts-noto-cjk.');
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function brokenHint(paths) {
  if (paths.length === 0) return '';
  return `${paths.join(' and ')} only points to a snap and does not run. `;
}
