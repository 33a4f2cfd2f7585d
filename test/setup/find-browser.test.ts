import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.mjs';

const WORKS = '#!/bin/sh\nexit 0\n';
const SNAP_POINTER = '#!/bin/sh\necho "requires the chromium snap to be installed" >&2\nexit 1\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Puts programs into the only folder on PATH, which is searched before the usual places of this machine. */
function find(
  kind: 'chromium' | 'firefox',
  programs: Record<string, string>,
  env: Record<string, string> = {},
) {
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  const { path, broken } = findBrowser(kind, { PATH: folder, ...env }, 'linux');
  return { path: inFolder(path), broken: broken.map(inFolder) };
}

function inFolder(path: string | undefined): string | undefined {
  return path?.startsWith(folder) ? path.slice(folder.length + 1) : path;
}

describe('findBrowser', () => {
  it.each([
    ['the first name', { chromium: WORKS, 'google-chrome': WORKS }, 'chromium', []],
    ['another name', { 'google-chrome-stable': WORKS }, 'google-chrome-stable', []],
    [
      'past a snap pointer',
      { chromium: SNAP_POINTER, 'google-chrome': WORKS },
      'google-chrome',
      ['chromium'],
    ],
  ])('finds %s', (_, programs, path, broken) => {
    expect(find('chromium', programs)).toEqual({ path, broken });
  });

  it('finds Firefox ESR before Firefox', () => {
    expect(find('firefox', { firefox: WORKS, 'firefox-esr': WORKS }).path).toBe('firefox-esr');
  });

  it('tries nothing else when a path is set by hand', () => {
    const env = { CHROME_PATH: join(folder, 'mine') };
    expect(find('chromium', { mine: SNAP_POINTER, chromium: WORKS }, env)).toEqual({
      path: undefined,
      broken: ['mine'],
    });
  });
});
