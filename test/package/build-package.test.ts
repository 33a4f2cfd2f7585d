import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mergeHolidays, readHolidayTable } from '../../utils/deadlines';
import { UserError } from '../../utils/errors';
import { buildPackage, verifyPackage } from '../../utils/package';
import { makeInput } from './make';
import { type Unzipped, unzip } from './zip-bytes';

const TOP = 'keepproof-pinduoduo-2345-20261124-1215';

async function build(changes = {}): Promise<Map<string, Unzipped>> {
  const { blob } = await buildPackage((await makeInput(changes)).input);
  const entries = await unzip(blob);
  return new Map(entries.map((entry) => [entry.name.replace(`${TOP}/`, ''), entry]));
}

function textOf(files: Map<string, Unzipped>, path: string): string {
  return files.get(path)?.bytes.toString('utf8') ?? '';
}

function hashOf(files: Map<string, Unzipped>, path: string): string | undefined {
  const bytes = files.get(path)?.bytes;
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

describe('the package', () => {
  it('has one top folder of its own name, and in it exactly these files', async () => {
    const { name, blob, damaged } = await buildPackage((await makeInput()).input);
    expect(name).toBe(`${TOP}.zip`);
    expect(damaged).toEqual([]);
    expect((await unzip(blob)).map((entry) => entry.name).sort()).toEqual(
      [
        'START-HERE.html',
        'bag-info.txt',
        'bagit.txt',
        'data/case.json',
        'data/complaint/full.zh-CN.txt',
        'data/deadlines.ics',
        'data/evidence-list.csv',
        'data/exhibits/01-order-detail-p1.png',
        'data/exhibits/01-order-detail-p2.png',
        'data/exhibits/01-order-detail.txt',
        'data/exhibits/02-chat-page.txt',
        'data/exhibits/02-chat.json',
        'data/exhibits/02-chat.png',
        'data/exhibits/02-chat.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
      ].map((path) => `${TOP}/${path}`),
    );
  });

  it('holds the sealed bytes unchanged', async () => {
    const { input, store } = await makeInput();
    const entries = await unzip((await buildPackage(input)).blob);
    const packed = new Set(entries.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')));
    expect([...store.blobs.keys()].filter((sha256) => !packed.has(sha256))).toEqual([]);
  });

  it.each([
    ['manifest-sha256.txt', (path: string) => path.startsWith('data/')],
    [
      'tagmanifest-sha256.txt',
      (path: string) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt',
    ],
  ])(
    '%s names every file it must and each by its true hash, as sha256sum reads it',
    async (manifest, covers) => {
      const files = await build();
      const lines = textOf(files, manifest).trimEnd().split('\n');
      const named = lines.map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? []);
      expect(named.map(([, , path]) => path).sort()).toEqual([...files.keys()].filter(covers).sort());
      for (const [, hash, path = ''] of named)
        expect(`${path} ${hashOf(files, path)}`).toBe(`${path} ${hash}`);
    },
  );

  it('is a BagIt 1.0 bag that counts its payload', async () => {
    const files = await build();
    expect(textOf(files, 'bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const payload = [...files].filter(([path]) => path.startsWith('data/'));
    const bytes = payload.reduce((sum, [, entry]) => sum + entry.bytes.length, 0);
    expect(textOf(files, 'bag-info.txt')).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
    expect(textOf(files, 'bag-info.txt')).toMatch(/^(?:[A-Za-z-]+: \S.*\n(?:[ \t]+\S.*\n)*)+$/);
  });

  it('stores pictures and deflates text', async () => {
    const stored = [...(await build()).values()].filter((entry) => entry.isStored).map(({ name }) => name);
    expect(stored.every((name) => name.endsWith('.png'))).toBe(true);
    expect(stored).toHaveLength(3);
  });

  it('is the same to the byte for the same input', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => (await buildPackage((await makeInput()).input)).blob),
    );
    expect(Buffer.from((await one?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(
      Buffer.from((await two?.arrayBuffer()) ?? new ArrayBuffer(0)),
    );
  });

  it('passes its own check', async () => {
    const { blob } = await buildPackage((await makeInput()).input);
    expect(await verifyPackage(blob)).toEqual({ ok: true, problems: [] });
  });

  it('says after which year holidays were guessed by the table that the person imported', async () => {
    const days = Array.from({ length: 12 }, (_, n) => ({
      date: `2027-01-${String(n + 1).padStart(2, '0')}`,
      isOffDay: true,
    }));
    const holidays = mergeHolidays(readHolidayTable(JSON.stringify({ year: 2027, days })));
    const [sample] = (await makeInput()).input.deadlines;
    const deadlines = sample === undefined ? [] : [{ ...sample, estimated: true }];
    const report = textOf(await build({ language: 'en', holidays, deadlines }), 'START-HERE.html');
    expect(report).toContain('the holidays after 2027 are not published yet');
  });

  it('leaves out a calendar and texts that were not given', async () => {
    const { input } = await makeInput({ texts: [] });
    delete input.calendar;
    const names = (await unzip((await buildPackage(input)).blob)).map(({ name }) => name);
    expect(names.filter((name) => /complaint|deadlines/.test(name))).toEqual([]);
  });

  it('makes a package of an empty case', async () => {
    const { input } = await makeInput();
    input.file = { ...input.file, exhibits: [] };
    const { blob } = await buildPackage(input);
    expect((await verifyPackage(blob)).problems).toEqual([]);
  });
});

describe('progress', () => {
  it('grows to its total and never goes back', async () => {
    const seen: [number, number][] = [];
    await buildPackage((await makeInput({ onProgress: (done, total) => seen.push([done, total]) })).input);
    const done = seen.map(([each]) => each);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
    expect(new Set(seen.map(([, total]) => total))).toEqual(new Set([100]));
    expect(done.at(-1)).toBe(100);
  });
});

describe('when it cannot be made', () => {
  it('says so when it is cancelled before it starts', async () => {
    const signal = AbortSignal.abort();
    const { input } = await makeInput({ signal });
    await expect(buildPackage(input)).rejects.toEqual(new UserError('cancelled'));
  });

  it('stops at once when it is cancelled while it is written', async () => {
    const abort = new AbortController();
    const onProgress = (done: number) => done >= 40 && abort.abort();
    const { input } = await makeInput({ signal: abort.signal, onProgress });
    await expect(buildPackage(input)).rejects.toEqual(new UserError('cancelled'));
  });

  it('fails when no sealed file can be read', async () => {
    const { input } = await makeInput({ loadFile: () => Promise.reject(new Error('gone')) });
    await expect(buildPackage(input)).rejects.toMatchObject({
      code: 'export-failed',
      detail: 'no sealed file can be read',
    });
  });
});

describe('a damaged store', () => {
  it('marks a file that is gone and one whose bytes changed, and exports the rest', async () => {
    const { input, store } = await makeInput();
    const [first, second] = input.file.exhibits[0]?.files ?? [];
    store.blobs.delete(first?.sha256 ?? '');
    store.blobs.set(second?.sha256 ?? '', new Blob(['other']));
    const { blob, damaged } = await buildPackage(input);
    const paths = ['data/exhibits/01-order-detail-p1.png', 'data/exhibits/01-order-detail-p2.png'];
    expect(damaged).toEqual(paths);
    const files = await unzip(blob);
    const find = (path: string) =>
      files.find(({ name }) => name === `${TOP}/${path}`)?.bytes.toString('utf8');
    const report = find('START-HERE.html');
    expect(find(paths[0] ?? '')).toBeUndefined();
    expect(report).toContain('文件缺失');
    expect(report).toContain('与封存时不一致');
    expect(
      JSON.parse(find('data/case.json') ?? '').exhibits[0].files.map(
        (file: { damage?: string }) => file.damage,
      ),
    ).toEqual(['missing', 'changed', undefined]);
    const problems = (await verifyPackage(blob)).problems.map(({ code, path }) => [code, path]);
    expect(problems).toEqual([
      ['missing', paths[0]],
      ['changed', paths[1]],
    ]);
  });
});
