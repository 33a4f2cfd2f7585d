import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addExhibit,
  changeCase,
  createCase,
  deleteCase,
  type ExhibitDraft,
  factsOfCase,
  findCaseByOrder,
  firstBrokenEntry,
  loadFile,
  readAllCases,
  readCase,
} from '../../utils/cases';
import { UserError } from '../../utils/errors';
import { exhibitDraft, fileRow } from './make';

const NOW = new Date('2026-11-24T02:00:00Z');

beforeEach(async () => {
  for (const { case: each } of await readAllCases()) await deleteCase(each.id);
});

async function keepOne(
  draft: ExhibitDraft,
  text: string,
  place: { caseId: string } | { title: string },
  order?: string,
) {
  const file = await fileRow(text);
  const files = [
    { sha256: file.sha256, bytes: text.length, mediaType: 'image/png', role: 'picture' as const },
  ];
  return addExhibit(place, { ...draft, files }, [file], order, NOW);
}

describe('the case store', () => {
  it('keeps an exhibit, its bytes and its log entry together', async () => {
    const exhibit = await keepOne(
      exhibitDraft(),
      'pixels',
      { title: 'broken kettle' },
      '260929-041041324390351',
    );
    const file = await readCase(exhibit.caseId);
    expect(file.case).toMatchObject({ title: 'broken kettle', orderNumber: '260929-041041324390351' });
    expect(file.exhibits.map(({ number }) => number)).toEqual([1]);
    expect(file.log.map(({ event }) => event)).toEqual(['case-created', 'exhibit-kept']);
    expect(await (await loadFile(exhibit.files[0]?.sha256 ?? '')).text()).toBe('pixels');
  });

  it('logs what a new exhibit says otherwise than those before it', async () => {
    const order = (status: string) => ({
      orderNumber: { value: '260929-041041324390351', raw: '', from: 'text' as const },
      status: { value: status, raw: status, from: 'text' as const },
    });
    const { caseId } = await keepOne(
      exhibitDraft({ orders: [order('待收货')] }),
      'a',
      { title: '' },
      '260929-041041324390351',
    );
    await keepOne(exhibitDraft({ orders: [order('待收货')] }), 'b', { caseId });
    await keepOne(exhibitDraft({ orders: [order('退款中')] }), 'c', { caseId });
    const { log } = await readCase(caseId);
    expect(
      log.filter(({ event }) => event === 'fact-differs').map(({ detail }) => JSON.parse(detail)),
    ).toEqual([{ fact: 'status', exhibit: 3, kind: 'change', before: '待收货', now: '退款中' }]);
    expect(await firstBrokenEntry(log)).toBe(-1);
  });

  it('numbers exhibits in order, also when two are kept at once', async () => {
    const { caseId } = await keepOne(exhibitDraft(), 'one', { title: '' });
    await Promise.all([
      keepOne(exhibitDraft(), 'two', { caseId }),
      keepOne(exhibitDraft(), 'three', { caseId }),
    ]);
    const { exhibits, log } = await readCase(caseId);
    expect(exhibits.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await firstBrokenEntry(log)).toBe(-1);
  });

  it('finds the case of an order', async () => {
    const { caseId } = await keepOne(exhibitDraft(), 'one', { title: '' }, '287908025379');
    expect((await findCaseByOrder('287908025379'))?.id).toBe(caseId);
    expect(await findCaseByOrder('287908025380')).toBeUndefined();
  });

  it('stores nothing when the case is missing', async () => {
    const attempt = keepOne(exhibitDraft(), 'lost', { caseId: 'nowhere' });
    await expect(attempt).rejects.toThrow(new UserError('case-missing', 'nowhere'));
    const { sha256 } = await fileRow('lost');
    await expect(loadFile(sha256)).rejects.toThrow(UserError);
  });

  it('notices a log entry that was changed or taken out', async () => {
    const fresh = await createCase('one', NOW);
    await changeCase(fresh.id, (before) => ({ ...before, title: 'two' }), 'case-renamed', 'two', NOW);
    await changeCase(fresh.id, (before) => ({ ...before, title: 'three' }), 'case-renamed', 'three', NOW);
    const { log } = await readCase(fresh.id);
    expect(await firstBrokenEntry(log)).toBe(-1);
    expect(await firstBrokenEntry(log.filter((_, index) => index !== 1))).toBe(1);
    expect(
      await firstBrokenEntry(log.map((entry, n) => (n === 2 ? { ...entry, detail: 'other' } : entry))),
    ).toBe(2);
  });

  it('deletes a case but not a file another case uses', async () => {
    const one = await keepOne(exhibitDraft(), 'shared', { title: 'one' });
    const two = await keepOne(exhibitDraft(), 'shared', { title: 'two' });
    await deleteCase(one.caseId);
    await expect(readCase(one.caseId)).rejects.toThrow(UserError);
    const { exhibits } = await readCase(two.caseId);
    expect(await (await loadFile(exhibits[0]?.files[0]?.sha256 ?? '')).text()).toBe('shared');
  });
});

describe('the facts of a case', () => {
  const shop = (value: string) => ({ value, raw: value, from: 'text' as const });

  it('come from the order the case is about, the newest exhibit first, each with its exhibit', async () => {
    const order = (status: string) => [
      { orderNumber: shop('111'), status: shop('other order') },
      { orderNumber: shop('287908025379'), status: shop(status) },
    ];
    const { caseId } = await keepOne(
      exhibitDraft({ orders: order('待收货') }),
      'a',
      { title: '' },
      '287908025379',
    );
    await keepOne(exhibitDraft({ orders: order('交易成功') }), 'b', { caseId });
    const facts = factsOfCase(await readCase(caseId));
    expect(facts.status).toEqual({ ...shop('交易成功'), exhibit: 2 });
  });

  it('typed facts win over read ones', async () => {
    const { caseId } = await keepOne(exhibitDraft({ orders: [{ shop: shop('read') }] }), 'a', { title: '' });
    await changeCase(
      caseId,
      (before) => ({ ...before, typed: { shop: { value: 'typed', raw: 'typed', from: 'typed' } } }),
      'fact-typed',
      'shop',
      NOW,
    );
    expect(factsOfCase(await readCase(caseId)).shop?.value).toBe('typed');
  });
});
