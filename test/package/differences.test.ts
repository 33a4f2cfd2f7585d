import { describe, expect, it } from 'vitest';
import type { Case, Exhibit } from '../../utils/cases/types';
import type { Facts } from '../../utils/facts';
import type { Language } from '../../utils/i18n';
import { caseJson } from '../../utils/package/case-json';
import { CASE_SCHEMA } from '../../utils/package/case-schema';
import { packExhibits } from '../../utils/package/pack-exhibits';
import { reportHtml } from '../../utils/package/report/report-html';
import { schemaFaults } from '../../utils/package/schema-check';
import { exhibit, makeInput } from './make';

const DETAIL = 'https://shop.example/order?id=1';
const LOGISTICS = 'https://shop.example/logistics?id=1';
const NUMBER = { value: '260924-123456789012345', raw: '', from: 'text' } as const;

const shows = (number: number, url: string, facts: Facts): Exhibit =>
  exhibit(number, [], { url, orders: [{ orderNumber: NUMBER, ...facts }] });
const paid = (amount: string): Facts => ({
  paid: { value: { amount, currency: 'CNY' }, raw: `实付款 ¥${amount}`, from: 'text' },
});

const CONTRADICTING = [shows(1, DETAIL, paid('12.30')), shows(2, LOGISTICS, paid('99.00'))];

async function made(exhibits: Exhibit[], changes: Partial<Case> = {}, language: Language = 'zh-CN') {
  const { input: base } = await makeInput({ language });
  const files = base.file.exhibits[0]?.files ?? [];
  const kept = exhibits.map((each) => ({ ...each, files }));
  const input = { ...base, file: { ...base.file, exhibits: kept, case: { ...base.file.case, ...changes } } };
  const packed = await packExhibits(input, () => {});
  const data = JSON.parse(caseJson('标题', packed.exhibits, [], input));
  const report = { input, title: '标题', exhibits: packed.exhibits, expected: [], fingerprint: '' };
  return { data, html: await reportHtml(report) };
}

describe('differences between exhibits', () => {
  it.each([
    { name: 'nobody decided: the first counts', changes: {}, why: 'first', counts: 1 },
    { name: 'the person chose', changes: { chosen: { paid: 2 } }, why: 'chosen', counts: 2 },
    { name: 'the person typed', changes: { typed: paid('10.00') }, why: 'typed', counts: undefined },
  ])('stand in case.json, which fits its schema: $name', async ({ changes, why, counts }) => {
    const { data } = await made(CONTRADICTING, changes);
    expect(schemaFaults(data, CASE_SCHEMA)).toEqual([]);
    expect(data.chosen).toEqual('chosen' in changes ? changes.chosen : undefined);
    expect(data.differences).toEqual([
      {
        fact: 'paid',
        kind: 'conflict',
        readings: [
          { exhibit: 1, value: { amount: '12.30', currency: 'CNY' }, raw: '实付款 ¥12.30' },
          { exhibit: 2, value: { amount: '99.00', currency: 'CNY' }, raw: '实付款 ¥99.00' },
        ],
        ...(counts === undefined ? {} : { counts }),
        why,
      },
    ]);
  });

  it('a page that changed is told as such, and the newest counts', async () => {
    const { data } = await made([shows(1, DETAIL, paid('12.30')), shows(2, DETAIL, paid('12.80'))]);
    expect(data.differences).toMatchObject([{ kind: 'change', counts: 2, why: 'newest' }]);
  });

  it('a status that came back counts since it is the newest, not since it was first', async () => {
    const status = (value: string): Facts => ({ status: { value, raw: value, from: 'text' } });
    const exhibits = ['待收货', '退款中', '待收货'].map((value, at) => shows(at + 1, DETAIL, status(value)));
    const { data } = await made(exhibits);
    expect(data.differences).toMatchObject([{ fact: 'status', kind: 'change', counts: 3, why: 'newest' }]);
  });

  it('a chosen exhibit that is no number is a fault', async () => {
    const { data } = await made(CONTRADICTING);
    expect(schemaFaults({ ...data, chosen: { paid: 'first' } }, CASE_SCHEMA)).not.toEqual([]);
  });

  it.each<[Language, string]>([
    ['zh-CN', '当事人选定'],
    ['zh-TW', '當事人選定'],
    ['en', 'Chosen by the complainant'],
  ])('stand side by side in the report in %s', async (language, words) => {
    const { html } = await made(CONTRADICTING, { chosen: { paid: 2 } }, language);
    const section = html.slice(html.indexOf('<section id="differences">')).split('</section>')[0];
    expect(section).toContain('12.30');
    expect(section).toContain('99.00');
    expect(section).toContain(words);
    expect(section).toContain('href="#exhibit-2"');
  });

  it('exhibits that agree make no section', async () => {
    const { html, data } = await made([shows(1, DETAIL, paid('12.30')), shows(2, LOGISTICS, paid('12.30'))]);
    expect(html).not.toContain('id="differences"');
    expect(data.differences).toEqual([]);
  });
});
