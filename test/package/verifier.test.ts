import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { custodyLog } from './make';

interface Picked {
  path: string;
  file: Blob;
}

interface Row {
  path: string;
  state: string;
}

/** What the verifier's plain scripts export. */
interface Verifier {
  createSha256(): { update(bytes: Uint8Array): void; hex(): string };
  checkPicked(
    expected: { files: { path: string; sha256: string }[] },
    picked: Picked[],
    onProgress: (done: number, total: number) => void,
  ): Promise<{ whole: boolean; rows: Row[] }>;
  brokenEntry(log: unknown[]): number;
}

const folder = new URL('../../utils/package/report/verifier/', import.meta.url);
const { createSha256, checkPicked, brokenEntry }: Verifier = Object.assign(
  {},
  await import(new URL('sha256.js', folder).href),
  await import(new URL('check.js', folder).href),
);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the report’s own SHA-256', () => {
  it.each([0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 1000, 70_001])(
    'is right for %s bytes',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, n) => (n * 31 + length) % 256);
      const own = createSha256();
      own.update(bytes);
      expect(own.hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
    },
  );

  it.each([[[1, 62, 1]], [[64, 64]], [[63, 2, 63]], [[0, 100, 0, 28]]])(
    'is the same in pieces of %j',
    (sizes) => {
      const bytes = Uint8Array.from({ length: 128 }, (_, n) => n);
      const own = createSha256();
      let at = 0;
      for (const size of sizes) {
        own.update(bytes.subarray(at, at + size));
        at += size;
      }
      expect(own.hex()).toBe(createHash('sha256').update(bytes.subarray(0, at)).digest('hex'));
    },
  );
});

describe('checking chosen files', () => {
  const content: Record<string, string> = {
    'data/case.json': '{}',
    'data/exhibits/01.png': 'picture',
    'manifest-sha256.txt': 'list',
  };
  const expected = { files: Object.entries(content).map(([path, text]) => ({ path, sha256: sha256(text) })) };
  const report = {
    'START-HERE.html': 'report',
    'tagmanifest-sha256.txt': `${sha256('report')}  START-HERE.html\n`,
  };
  const folderOf = (files: Record<string, string>, top = 'keepproof-x/'): Picked[] =>
    Object.entries(files).map(([path, text]) => ({ path: top + path, file: new Blob([text]) }));
  const check = async (picked: Picked[]) => {
    const { whole, rows } = await checkPicked(expected, picked, () => {});
    return {
      whole,
      bad: rows.filter(({ state }) => state !== 'ok').map(({ path, state }) => `${state} ${path}`),
    };
  };

  it.each<[what: string, files: Record<string, string>, bad: string[]]>([
    ['nothing in the folder as sealed', {}, []],
    ['a changed exhibit', { 'data/exhibits/01.png': 'x' }, ['changed data/exhibits/01.png']],
    ['a changed report', { 'START-HERE.html': 'x' }, ['changed START-HERE.html']],
    ['a file too many', { 'data/new.txt': '' }, ['extra data/new.txt']],
    ['nothing in what systems leave behind', { 'data/.DS_Store': '', 'Thumbs.db': '' }, []],
  ])('finds %s', async (_, changes, bad) => {
    expect(await check(folderOf({ ...content, ...report, ...changes }))).toEqual({ whole: true, bad });
  });

  it('finds what is missing from a folder', async () => {
    const { 'data/case.json': _, ...rest } = content;
    expect(await check(folderOf(rest))).toEqual({
      whole: true,
      bad: ['missing data/case.json', 'missing START-HERE.html', 'missing tagmanifest-sha256.txt'],
    });
  });

  it('finds the package in a folder above it, and leaves the neighbours alone', async () => {
    const picked = [
      ...folderOf({ ...content, ...report }, 'Downloads/keepproof-x/'),
      ...folderOf({ 'other.txt': '' }, 'Downloads/'),
    ];
    expect(await check(picked)).toEqual({ whole: true, bad: [] });
  });

  it.each<[what: string, name: string, text: string, bad: string[]]>([
    ['as sealed', '01.png', 'picture', []],
    ['as sealed under another name', 'copy.png', 'picture', []],
    ['changed', '01.png', 'x', ['changed data/exhibits/01.png']],
    ['unknown', 'holiday.png', 'x', ['extra holiday.png']],
  ])('tells of a single file that it is %s', async (_, name, text, bad) => {
    expect(await check([{ path: name, file: new Blob([text]) }])).toEqual({ whole: false, bad });
  });

  it('reads files in slices, and counts them', async () => {
    const big = 'y'.repeat(9 * 1024 * 1024);
    const seen: string[] = [];
    const { rows } = await checkPicked(
      { files: [{ path: 'data/big.mp4', sha256: sha256(big) }] },
      [{ path: 'big.mp4', file: new Blob([big]) }],
      (done, total) => seen.push(`${done}/${total}`),
    );
    expect(rows).toEqual([{ path: 'data/big.mp4', state: 'ok' }]);
    expect(seen).toEqual(['1/1']);
  });
});

describe('checking the custody log', () => {
  const events: [string, string][] = [
    ['case-created', '退货 "纠纷"'],
    ['exhibit-kept', '{"exhibit":1,"emoji":"😀","half":"\ud800"}'],
    ['exported', ''],
  ];

  it('takes a log as the case store chains it', async () => {
    expect(brokenEntry(await custodyLog(events))).toBe(0);
    expect(brokenEntry([])).toBe(0);
  });

  it.each([
    ['a changed detail', 1, { detail: 'x' }, 2],
    ['a changed time', 2, { at: '2026-01-01T00:00:00.000Z' }, 3],
    ['a changed hash', 0, { hash: 'a'.repeat(64) }, 1],
    ['a changed link', 1, { prev: '' }, 2],
  ])('finds %s', async (_, index, change, broken) => {
    const log = await custodyLog(events);
    expect(brokenEntry(log.map((entry, n) => (n === index ? { ...entry, ...change } : entry)))).toBe(broken);
  });

  it('finds a removed entry and a changed order', async () => {
    const [first, second, third] = await custodyLog(events);
    expect(brokenEntry([first, third])).toBe(2);
    expect(brokenEntry([second, first, third])).toBe(1);
  });
});

it('the verifier touches neither network nor markup', () => {
  const source = ['sha256', 'pick', 'check', 'show'].map((name) =>
    readFileSync(new URL(`${name}.js`, folder), 'utf8'),
  );
  expect(source.join('')).not.toMatch(/fetch|XMLHttp|WebSocket|innerHTML|eval|import\(|https?:/);
});
