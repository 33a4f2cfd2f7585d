import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackage, verifyPackage } from '../../utils/package';
import { makeInput } from './make';
import { unzip, zipOf } from './zip-bytes';

interface File {
  name: string;
  bytes: Uint8Array;
}

let files: File[];
let top: string;

beforeAll(async () => {
  const { name, blob } = await buildPackage((await makeInput()).input);
  top = name.replace('.zip', '');
  files = (await unzip(blob)).map((entry) => ({ name: entry.name, bytes: entry.bytes }));
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textAt = (path: string) =>
  new TextDecoder().decode(files.find(({ name }) => name === `${top}/${path}`)?.bytes);

function put(path: string, text: string): File[] {
  const name = `${top}/${path}`;
  return [...files.filter((file) => file.name !== name), { name, bytes: bytesOf(text) }];
}

function without(path: string): File[] {
  return files.filter(({ name }) => name !== `${top}/${path}`);
}

/** Puts a file and mends both manifests, as a careful forger would. */
function forge(path: string, text: string): File[] {
  const hash = (bytes: string) => createHash('sha256').update(bytes).digest('hex');
  const mend = (manifest: string, changed: string, content: string) =>
    manifest.replace(
      new RegExp(`^[0-9a-f]{64}  ${changed.replaceAll('.', '\\.')}$`, 'm'),
      `${hash(content)}  ${changed}`,
    );
  const manifest = mend(textAt('manifest-sha256.txt'), path, text);
  const tags = mend(textAt('tagmanifest-sha256.txt'), 'manifest-sha256.txt', manifest);
  const others = files.filter(({ name }) => !/manifest-sha256\.txt$/.test(name) && name !== `${top}/${path}`);
  return [
    ...others,
    { name: `${top}/${path}`, bytes: bytesOf(text) },
    { name: `${top}/manifest-sha256.txt`, bytes: bytesOf(manifest) },
    { name: `${top}/tagmanifest-sha256.txt`, bytes: bytesOf(tags) },
  ];
}

async function problemsOf(changed: File[], limits?: { bytes: number; entries: number }): Promise<string[]> {
  const { ok, problems } = await verifyPackage(zipOf(changed), limits);
  expect(ok).toBe(problems.length === 0);
  return problems.map(({ code, path }) => `${code} ${path}`.trim());
}

describe('verifyPackage', () => {
  it('finds nothing wrong with a package packed again by another tool', async () => {
    expect(await problemsOf(files)).toEqual([]);
  });

  const chat = 'data/exhibits/02-chat.txt';
  it.each<[what: string, change: () => File[], problems: string[]]>([
    ['a changed exhibit', () => put(chat, 'x'), [`changed ${chat}`, 'bag bag-info.txt', `changed ${chat}`]],
    ['a missing exhibit', () => without(chat), [`missing ${chat}`, 'bag bag-info.txt', `missing ${chat}`]],
    [
      'a file put beside the exhibits',
      () => put('data/exhibits/09.txt', ''),
      ['extra data/exhibits/09.txt', 'bag bag-info.txt'],
    ],
    ['a file put beside the report', () => put('README.txt', ''), ['extra README.txt']],
    ['a changed report', () => put('START-HERE.html', 'x'), ['changed START-HERE.html']],
    ['no report', () => without('START-HERE.html'), ['missing START-HERE.html']],
    [
      'no manifest',
      () => without('manifest-sha256.txt'),
      ['bag manifest-sha256.txt', 'missing manifest-sha256.txt'],
    ],
    ['no tag manifest', () => without('tagmanifest-sha256.txt'), ['bag tagmanifest-sha256.txt']],
    ['no declaration', () => without('bagit.txt'), ['bag bagit.txt', 'missing bagit.txt']],
    [
      'no case.json',
      () => without('data/case.json'),
      ['missing data/case.json', 'bag bag-info.txt', 'case data/case.json'],
    ],
  ])('finds %s', async (_, change, problems) => {
    expect(await problemsOf(change())).toEqual(problems);
  });

  it('finds an exhibit changed with both manifests mended, by the hash it was sealed under', async () => {
    const text = textAt(chat).replace('自己处理', '马上退款');
    expect(text).not.toBe(textAt(chat));
    expect(await problemsOf(forge(chat, text))).toEqual([`changed ${chat}`]);
  });

  it.each([
    ['changed entry', (json: string) => json.replace('"event": "exhibit-kept"', '"event": "exhibit-lost"')],
    ['removed entry', (json: string) => JSON.stringify(shorten(json))],
  ])('finds a %s of the custody log with both manifests mended', async (_, change) => {
    const problems = await problemsOf(forge('data/case.json', change(textAt('data/case.json'))));
    expect(problems.filter((problem) => problem !== 'bag bag-info.txt')).toEqual(['log data/case.json']);
  });

  it('finds a case.json of another shape', async () => {
    const problems = await problemsOf(forge('data/case.json', '{"schema":"keepproof/case/1"}'));
    expect(problems).toContain('case data/case.json');
  });
});

describe('a package that is not to be unpacked', () => {
  it.each([
    '../evil.txt',
    '/etc/passwd',
    'C:/evil.txt',
    'data\\..\\evil.txt',
    'data/../../evil.txt',
    'data/./a.txt',
    'data//a.txt',
    'data/.hidden',
    'data/a\nb.txt',
    `data/${'a'.repeat(300)}`,
  ])('is refused for the name %j', async (name) => {
    expect(await problemsOf([...files, { name: `${top}/${name}`, bytes: bytesOf('x') }])).toEqual([
      'unsafe-path',
    ]);
  });

  it('is refused when a name stands twice', async () => {
    expect(await problemsOf([...files, { name: `${top}/bagit.txt`, bytes: bytesOf('x') }])).toEqual([
      'duplicate',
    ]);
  });

  it('is refused when it has no single top folder', async () => {
    expect(await problemsOf([...files, { name: 'other/a.txt', bytes: bytesOf('x') }])).toEqual(['layout']);
    expect(await problemsOf([{ name: 'a.txt', bytes: bytesOf('x') }])).toEqual(['layout']);
  });

  it('is refused when it holds too much', async () => {
    expect(await problemsOf(files, { bytes: 100, entries: 100 })).toEqual(['too-large']);
    expect(await problemsOf(files, { bytes: 1e9, entries: 3 })).toEqual(['too-large']);
  });

  it('is refused when it unpacks to more than it may, without unpacking it all', async () => {
    const { input } = await makeInput({
      texts: [{ channel: 'full', language: 'en', body: 'x'.repeat(5_000_000), missing: [] }],
    });
    const { blob } = await buildPackage(input);
    expect(blob.size).toBeLessThan(1_000_000);
    const { problems } = await verifyPackage(blob, { bytes: 1_000_000, entries: 100 });
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });

  it.each([
    ['an empty file', ''],
    ['a page', '<html></html>'],
    ['half a zip', 'PK\u0003\u0004'],
  ])('is refused as %s', async (_, text) => {
    expect((await verifyPackage(new Blob([text]))).problems.map(({ code }) => code)).toEqual(['not-a-zip']);
  });
});

function shorten(json: string): { log: unknown[] } {
  const data = JSON.parse(json);
  return { ...data, log: data.log.slice(1) };
}
