import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../utils/cases';
import { newCase } from '../../utils/cases/new-case';
import { checklistOf, type UsualExhibit } from '../../utils/checklist';
import { NEEDED } from '../../utils/checklist/usual-exhibits';
import { PROBLEMS } from '../../utils/complaint/data/problems';
import { checklistWhereTexts } from '../../utils/i18n/checklist';
import { exhibitDraft } from '../cases/make';

const NOW = new Date('2026-11-26T02:00:00Z');

function listFor(problem: string | undefined, exhibits: Partial<Exhibit>[], platform = 'pinduoduo') {
  const about = { ...newCase('', NOW), ...(problem && { problem: { id: problem, answers: {} } }) };
  const kept = exhibits.map((each, index) => ({
    ...exhibitDraft(),
    caseId: 'c',
    ...each,
    number: index + 1,
  }));
  return checklistOf(
    { case: about, exhibits: kept },
    { platform: { value: platform, raw: '', from: 'address' } },
  );
}

const paidOrder = {
  paid: { value: { amount: '12.30', currency: 'CNY' }, raw: '实付 ¥12.30', from: 'text' as const },
  paidAt: { value: '2026-10-01T10:00:00+08:00', raw: '支付时间', from: 'text' as const },
};

const SERVES: { name: string; exhibit: Partial<Exhibit>; as: UsualExhibit[] }[] = [
  { name: 'an order page without a payment', exhibit: {}, as: ['order'] },
  { name: 'an order page with one', exhibit: { orders: [paidOrder] }, as: ['order', 'payment'] },
  { name: 'a snapshot', exhibit: { pageKind: 'snapshot' }, as: ['product'] },
  { name: 'a chat page', exhibit: { pageKind: 'chat' }, as: ['chat'] },
  { name: 'a kept chat on any page', exhibit: { pageKind: 'other', kind: 'chat' }, as: ['chat'] },
  { name: 'a logistics page', exhibit: { pageKind: 'logistics' }, as: ['logistics'] },
  { name: 'a licence page', exhibit: { pageKind: 'licence' }, as: ['licence'] },
  { name: 'a refund page', exhibit: { pageKind: 'after-sale' }, as: ['after-sale'] },
  {
    name: 'a photo opened in a tab',
    exhibit: { pageKind: 'other', url: 'https://cdn.example/a/1.JPG?x=1' },
    as: ['photos'],
  },
  { name: 'another page', exhibit: { pageKind: 'other' }, as: [] },
];

describe('the checklist of usual exhibits', () => {
  it.each(SERVES)('takes $name as $as', ({ exhibit, as }) => {
    const there = listFor('quality', [exhibit]).filter(({ exhibits }) => exhibits.length > 0);
    expect(there.map(({ id }) => id)).toEqual(as);
    expect(there.every(({ exhibits }) => exhibits[0] === 1)).toBe(true);
  });

  it('asks for the parcel where nothing came, and for no photos of it', () => {
    const ids = listFor('not-shipped', []).map(({ id }) => id);
    expect(ids).toContain('logistics');
    expect(ids).not.toContain('photos');
  });

  it('asks for the three that every dispute needs while no problem is chosen, or an unknown one', () => {
    for (const problem of [undefined, 'of-a-newer-version']) {
      expect(listFor(problem, []).map(({ id }) => id)).toEqual(['order', 'payment', 'chat']);
    }
  });

  it('says where to find a thing in the words of the platform, else in general', () => {
    const where = (platform: string) =>
      listFor('quality', [], platform).find(({ id }) => id === 'product')?.where;
    expect(where('taobao')).toBe('product.taobao');
    expect(where('toString')).toBe('product');
    expect(where('other')).toBe('product');
  });

  it('knows every problem, and has words in each language for every place', () => {
    expect(Object.keys(NEEDED).sort()).toEqual(Object.keys(PROBLEMS).sort());
    for (const texts of Object.values(checklistWhereTexts)) {
      expect(texts.every((text) => text.length > 10)).toBe(true);
    }
  });
});
