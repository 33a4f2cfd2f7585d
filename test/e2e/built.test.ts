import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../demo/built';
import { BROWSERS } from './session';

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];
/** Keys by which a manifest could ask for more, or be in pages unasked. */
const NEVER = ['host_permissions', 'content_scripts', 'externally_connectable'];
/** Words that only these libraries contain. */
const HTML2CANVAS = 'html2canvas';
const JSZIP = /JSZip|jszip/;

describe.each(BROWSERS)('the extension built for %s', (kind) => {
  const folder = builtExtension(kind);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  /** A page's scripts: those it names, and whatever they import. */
  const scriptsOf = (page: string): string[] => {
    const found = new Set<string>();
    const follow = (path: string) => {
      if (found.has(path)) return;
      found.add(path);
      for (const [, name = ''] of read(path).matchAll(/["'`](?:\.\/|\/?chunks\/)([\w.-]+\.js)["'`]/g)) {
        follow(`chunks/${name}`);
      }
    };
    for (const [, path = ''] of read(page).matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) follow(path);
    return [...found];
  };

  const gzipped = (paths: string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

  it('asks for exactly what the design says, and for no host', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(NEVER.filter((key) => key in manifest)).toEqual([]);
  });

  it('has a popup of less than 60 kB in all its scripts, without html2canvas', () => {
    const scripts = scriptsOf('popup.html');
    expect(scripts.length).toBeGreaterThan(1);
    expect(gzipped(scripts)).toBeLessThan(60_000);
    expect(scripts.filter((path) => read(path).includes(HTML2CANVAS))).toEqual([]);
  });

  it('has a background of less than 40 kB, without html2canvas and jszip', () => {
    const { service_worker: worker, scripts = [worker] } = manifest.background;
    expect(gzipped(scripts)).toBeLessThan(40_000);
    expect(
      scripts.filter((path: string) => read(path).includes(HTML2CANVAS) || JSZIP.test(read(path))),
    ).toEqual([]);
  });

  it('has its words in three languages', () => {
    expect(readdirSync(join(folder, '_locales')).sort()).toEqual(['en', 'zh_CN', 'zh_TW']);
  });
});
