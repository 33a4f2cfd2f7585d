import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildPackage, verifyPackage } from '../../utils/package';
import { CASE_SCHEMA } from '../../utils/package/case-schema';
import type { AttachedFile } from '../../utils/package/types';
import { makeInput } from './make';
import { unzip } from './zip-bytes';

const FILE: AttachedFile = {
  channel: '12315-report',
  name: 'exhibit-01-1.jpg',
  how: 'recompress',
  blob: new Blob(['smaller'], { type: 'image/jpeg' }),
  from: [{ exhibit: 1, part: 1, sha256: 'a'.repeat(64) }],
};

describe('attachments in the package', () => {
  it('lie in a folder of their channel, named as derived from sealed files, and the package is whole', async () => {
    const { input } = await makeInput({ attachments: [FILE] });
    const { blob } = await buildPackage(input);
    const files = new Map(
      (await unzip(blob)).map(({ name, bytes }) => [name.replace(/^[^/]+\//, ''), bytes]),
    );
    const path = 'data/attachments/12315-report/exhibit-01-1.jpg';
    expect(files.get(path)?.toString()).toBe('smaller');
    const data = JSON.parse(files.get('data/case.json')?.toString() ?? '');
    expect(data.attachments).toMatchObject([
      {
        path,
        channel: '12315-report',
        how: 'recompress',
        bytes: 7,
        mediaType: 'image/jpeg',
        from: FILE.from,
      },
    ]);
    const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(CASE_SCHEMA);
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect((await verifyPackage(blob)).problems).toEqual([]);
  });
});
