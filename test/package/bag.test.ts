import { describe, expect, it } from 'vitest';
import { writeBagInfo } from '../../utils/package/bag';
import { readManifest, writeManifest } from '../../utils/package/manifest';
import { NOW, ZONE } from './make';

const HASH = 'a'.repeat(64);

describe('manifest', () => {
  it('is sorted lines of hash, two spaces and path', () => {
    const lines = [
      { sha256: 'b'.repeat(64), path: 'data/b.txt' },
      { sha256: HASH, path: 'data/a.txt' },
    ];
    expect(writeManifest(lines)).toBe(`${HASH}  data/a.txt\n${'b'.repeat(64)}  data/b.txt\n`);
  });

  it.each([
    'data/plain.txt',
    'data/100%.txt',
    'data/a\rb\nc.txt',
    'data/%0A.txt',
    'data/%250D',
    'data/two  blanks',
  ])('carries %j through writing and reading', (path) => {
    const text = writeManifest([{ sha256: HASH, path }]);
    expect(text.trimEnd()).not.toMatch(/[\r\n]/);
    expect(readManifest(text)).toEqual([{ sha256: HASH, path }]);
  });

  it.each([
    [
      'upper-case hashes and one blank',
      `${HASH.toUpperCase()} data/a\r\n`,
      [{ sha256: HASH, path: 'data/a' }],
    ],
    ['binary marks of sha256sum', `${HASH} *data/a\n`, [{ sha256: HASH, path: 'data/a' }]],
    ['a short hash', `${HASH.slice(1)}  data/a\n`, null],
    ['a line without a path', `${HASH}\n`, null],
    ['something else', '<html>', null],
  ])('reads %s', (_, text, lines) => {
    expect(readManifest(text)).toEqual(lines);
  });
});

describe('bag-info.txt', () => {
  const info = { caseId: 'case-1', title: '小店', extensionVersion: '0.1.0', now: NOW, zone: ZONE };
  const payload = [{ blob: new Blob(['abc']) }, { blob: new Blob(['1234567']) }];

  it('tells date, maker, count and case', () => {
    expect(writeBagInfo(payload, info)).toBe(
      [
        'Bagging-Date: 2026-11-24',
        'Bag-Software-Agent: KeepProof 0.1.0',
        'Payload-Oxum: 10.2',
        'Bag-Size: 0.0 KB',
        'External-Identifier: case-1',
        'External-Description: 小店',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['line breaks', 'shop\r\nPayload-Oxum: 1.1', 'External-Description: shop Payload-Oxum: 1.1'],
    ['control characters', 'a\u0000\u001b[31mb\u0085c\u2028d', 'External-Description: a [31mb c d'],
  ])('lets no %s of a title through', (_, title, line) => {
    expect(
      writeBagInfo(payload, { ...info, title })
        .split('\n')
        .at(-2),
    ).toBe(line);
  });

  it('folds a long title at its blanks, and it reads back as it was', () => {
    const title = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
    const text = writeBagInfo(payload, { ...info, title });
    expect(text.split('\n').every((line) => line.length <= 79)).toBe(true);
    const unfolded = text.replace(/\n[ \t]+/g, ' ');
    expect(unfolded).toContain(`External-Description: ${title}\n`);
  });

  it('leaves out what it does not know', () => {
    expect(writeBagInfo(payload, { ...info, title: ' \n ' })).not.toContain('External-Description');
  });
});
