import { describe, expect, it } from 'vitest';
import { packageForms, packageTexts, viewOf } from '../../entrypoints/cases/derive';
import { keepDraft, sendText } from '../../utils/cases';
import type { Case } from '../../utils/cases/types';
import { buildPackage, verifyPackage } from '../../utils/package';
import { CASE_SCHEMA } from '../../utils/package/case-schema';
import { schemaFaults } from '../../utils/package/schema-check';
import { makeInput } from './make';
import { unzip } from './zip-bytes';

const NOW = new Date('2026-11-27T02:00:00Z');
const PLACE = { channel: '12315', lang: 'zh-CN', field: 'shop' };
const PATH = 'data/attachments/12315/form.zh-CN.txt';

/** The package of the sample case after a change, file by file. */
async function packed(change: (before: Case) => Case) {
  const { input } = await makeInput();
  const file = { ...input.file, case: change(input.file.case) };
  const view = viewOf(file, null, NOW);
  const texts = packageTexts(view, 'zh-CN', NOW);
  const channels = texts.map(({ channel }) => channel);
  const forms = packageForms(view, channels, 'zh-CN', NOW);
  const { blob } = await buildPackage({ ...input, file, texts, forms });
  const entries = (await unzip(blob)).map(
    ({ name, bytes }) => [name.replace(/^[^/]+\//, ''), bytes] as const,
  );
  return { files: new Map(entries), problems: (await verifyPackage(blob)).problems };
}

describe('forms in the package', () => {
  it('lie beside the attachments of their channel, each field under its name, and the package is whole', async () => {
    const { files, problems } = await packed((before) => before);
    expect(files.get(PATH)?.toString()).toContain('销售方式\n网购\n');
    expect(files.get('data/attachments/full/form.zh-CN.txt')).toBeUndefined();
    expect(files.get('START-HERE.html')?.toString()).toContain(PATH);
    expect(problems).toEqual([]);
  });

  it('hold an edited field, which case.json keeps for a re-import', async () => {
    const { files } = await packed((before) =>
      keepDraft(before, { ...PLACE, body: '我改的店名', derived: '原来的' }),
    );
    expect(files.get(PATH)?.toString()).toContain('店铺名称\n我改的店名\n');
    const data = JSON.parse(files.get('data/case.json')?.toString() ?? '');
    expect(data.texts).toEqual([{ ...PLACE, body: '我改的店名', derived: '原来的', edited: true }]);
    expect(schemaFaults(data, CASE_SCHEMA)).toEqual([]);
    expect(files.get('data/complaint/12315.zh-CN.txt')?.toString()).not.toContain('我改的店名');
  });

  it('hold what was sent, until it is edited again', async () => {
    const send = (before: Case) =>
      sendText(keepDraft(before, { ...PLACE, body: '寄出的店名' }), {
        channel: '12315',
        lang: 'zh-CN',
        body: '寄出的正文',
        edited: true,
        sentAt: '2026-11-24',
        number: 'T1',
      });
    const sent = await packed(send);
    expect(sent.files.get(PATH)?.toString()).toContain('寄出的店名');
    const again = await packed((before) => keepDraft(send(before), { ...PLACE, body: '再改的店名' }));
    expect(again.files.get(PATH)?.toString()).toContain('再改的店名');
  });
});
