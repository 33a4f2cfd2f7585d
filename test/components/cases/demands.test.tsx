import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../components/cases/edits';
import { ProblemForm } from '../../../components/cases/ProblemForm';
import type { CaseView } from '../../../components/cases/ports';
import { LanguageContext } from '../../../components/shared/language';
import type { Case, Demand } from '../../../utils/cases/types';
import type { FactValues } from '../../../utils/facts';
import type { Language } from '../../../utils/i18n';
import { caseWith, typed } from '../../complaint/make';
import { show } from '../show';

interface Start {
  problem?: string;
  answers?: Record<string, string>;
  facts?: Partial<FactValues>;
  demands?: Demand[];
  language?: Language;
}

const PAID = { amount: '39.90', currency: 'CNY' };

function viewOf(about: Case, facts: Partial<FactValues>): CaseView {
  const file = { case: about, exhibits: [], log: [] };
  return {
    file,
    title: '',
    facts: typed(facts),
    differences: [],
    checklist: [],
    deadlines: [],
    holidays: null,
  };
}

/** The form on a case that takes its edits; `redraw` shows them, as the page does once they are stored. */
async function showForm({ problem, answers = {}, facts = {}, demands = [], language = 'zh-CN' }: Start) {
  let about = caseWith({ ...(problem && { problem: { id: problem, answers } }), demands });
  const edits: Edit[] = [];
  const onEdit = (edit: Edit) => {
    edits.push(edit);
    about = edit.change(about);
  };
  const form = () => <ProblemForm view={viewOf(about, facts)} onEdit={onEdit} />;
  const shown = await show(form(), language);
  const redraw = () =>
    act(() =>
      render(<LanguageContext.Provider value={language}>{form()}</LanguageContext.Provider>, shown.root),
    );
  const press = async (id: string) => {
    await shown.click(`demand-${id}`);
    await redraw();
  };
  const isTicked = (id: string) => {
    const box = shown.get(`demand-${id}`);
    return box instanceof HTMLInputElement && box.checked;
  };
  const rowOf = (id: string) => shown.get(`demand-${id}`).closest('.demand')?.textContent ?? '';
  return { ...shown, edits, press, isTicked, rowOf, made: () => about.demands };
}

describe('a demand that undoes another', () => {
  it('takes its place, in one change', async () => {
    const { press, isTicked, made, edits, gone } = await showForm({ problem: 'quality' });
    await press('return-refund');
    await press('exchange');
    expect(made().map(({ id }) => id)).toEqual(['exchange']);
    expect([isTicked('return-refund'), isTicked('exchange')]).toEqual([false, true]);
    expect(edits).toHaveLength(2);
    gone();
  });

  it('takes its place even when both were pressed before the page showed the first', async () => {
    const { click, made, gone } = await showForm({});
    await click('demand-return-refund');
    await click('demand-exchange');
    await click('demand-triple');
    await click('demand-tenfold');
    expect(made().map(({ id }) => id)).toEqual(['exchange', 'tenfold']);
    gone();
  });

  it('says beforehand which one it would replace', async () => {
    const { press, rowOf, gone } = await showForm({ problem: 'quality' });
    expect(rowOf('exchange')).not.toContain('代替');
    await press('return-refund');
    expect(rowOf('exchange')).toContain('（会代替“退货退款”）');
    expect(rowOf('return-refund')).not.toContain('代替');
    gone();
  });

  it.each<[Language, string]>([
    ['zh-TW', '（會代替「退貨退款」）'],
    ['en', 'Exchange (takes the place of “Return and refund”)'],
  ])('says so in %s', async (language, words) => {
    const { rowOf, gone } = await showForm({
      problem: 'quality',
      demands: [{ id: 'return-refund' }],
      language,
    });
    expect(rowOf('exchange')).toContain(words);
    gone();
  });

  it('leaves those of no group and of another group alone', async () => {
    const { press, made, gone } = await showForm({ facts: { paid: PAID } });
    for (const id of ['return-refund', 'freight', 'triple', 'refund-only']) await press(id);
    expect(made().map(({ id }) => id)).toEqual(['freight', 'triple', 'refund-only']);
    gone();
  });

  it('does not come back when it is dropped', async () => {
    const { press, made, gone } = await showForm({ problem: 'quality' });
    for (const id of ['return-refund', 'exchange', 'exchange']) await press(id);
    expect(made()).toEqual([]);
    gone();
  });
});

describe('what a demand says when it is chosen', () => {
  it('warns that many platforms give one chance, and only once it is chosen', async () => {
    const { press, rowOf, gone } = await showForm({ problem: 'quality' });
    expect(rowOf('return-refund')).not.toContain('只能选一次');
    await press('return-refund');
    expect(rowOf('return-refund')).toContain('只能选一次');
    gone();
  });

  it.each([
    { has: 'yes', isWarned: true },
    { has: 'no', isWarned: false },
  ])('warns of a refund without return when the goods are there: $has', async ({ has, isWarned }) => {
    const { press, rowOf, gone } = await showForm({
      problem: 'missing-items',
      answers: { 'has-goods': has },
    });
    await press('refund-only');
    expect(rowOf('refund-only').includes('不再强制')).toBe(isWarned);
    gone();
  });

  it.each([
    ['return-refund', '39.90'],
    ['triple', '500.00'],
    ['tenfold', '1000.00'],
  ])('asks for its sum: %s', async (id, amount) => {
    const { press, made, root, gone } = await showForm({ facts: { paid: PAID } });
    await press(id);
    expect(made()).toEqual([{ id, amount: { amount, currency: 'CNY' } }]);
    expect(root.querySelector<HTMLInputElement>(`#field-demand\\.${id}`)?.value).toBe(amount);
    expect(root.textContent).toContain('仅供参考');
    gone();
  });

  it('asks for no sum where none can be worked out, and damages by Chinese law in yuan only', async () => {
    const dollars = { paid: { amount: '39.90', currency: 'USD' } };
    const { press, made, root, gone } = await showForm({ problem: 'counterfeit', facts: dollars });
    for (const id of ['triple', 'freight']) await press(id);
    expect(made()).toEqual([{ id: 'triple' }, { id: 'freight' }]);
    expect(root.textContent).not.toContain('仅供参考');
    gone();
  });

  it('forgets the sum and the day of the one it replaced', async () => {
    const before = { id: 'partial-refund', amount: { amount: '10', currency: 'CNY' }, dueBy: '2026-12-01' };
    const { press, made, gone } = await showForm({ problem: 'quality', demands: [before] });
    await press('repair');
    expect(made()).toEqual([{ id: 'repair' }]);
    gone();
  });
});

it('a demand made stays on the page under a problem that it does not fit', async () => {
  const { find, isTicked, gone } = await showForm({
    problem: 'review-removal',
    demands: [{ id: 'tenfold' }],
  });
  expect(isTicked('tenfold')).toBe(true);
  expect(find('demand-triple')).toBeNull();
  gone();
});
