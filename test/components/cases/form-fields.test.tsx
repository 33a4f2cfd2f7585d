import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { exportNotes } from '../../../components/cases/channels/export-notes';
import { FieldList } from '../../../components/cases/channels/FieldList';
import { SentTexts } from '../../../components/cases/channels/SentTexts';
import type { Edit } from '../../../components/cases/edits';
import type { CasesPorts } from '../../../components/cases/ports';
import { LanguageContext } from '../../../components/shared/language';
import { channelTextOf, viewOf } from '../../../entrypoints/cases/derive';
import type { Case } from '../../../utils/cases/types';
import type { FactValues } from '../../../utils/facts';
import type { Language } from '../../../utils/i18n';
import { caseWith, typed } from '../../complaint/make';
import { show } from '../show';

const NOW = new Date('2026-11-27T02:00:00Z');
const CHANNEL = '12315';

/** The form of 12315 on a case that takes its edits; `learn` gives the case other facts. */
async function showForm(facts: Partial<FactValues>, language: Language = 'zh-CN') {
  let about: Case = caseWith({ typed: typed(facts) });
  const edits: Edit[] = [];
  const armed: string[] = [];
  const ports = {
    now: () => NOW,
    arm: async ({ text }: { text: string }) => void armed.push(text),
  } as Pick<CasesPorts, 'now' | 'arm'> as CasesPorts;
  const view = () => viewOf({ case: about, exhibits: [], log: [] }, null, NOW);
  const form = () => {
    const { fields, text } = channelTextOf(view(), CHANNEL, language, NOW);
    const props = { view: view(), ports, channel: CHANNEL, language, onEdit } as const;
    return (
      <>
        <FieldList {...props} fields={fields} />
        <SentTexts {...props} derived={text.body} />
      </>
    );
  };
  function onEdit(edit: Edit) {
    edits.push(edit);
    about = edit.change(about);
  }
  const shown = await show(form(), language);
  const redraw = () =>
    act(() =>
      render(<LanguageContext.Provider value={language}>{form()}</LanguageContext.Provider>, shown.root),
    );
  const inField = (field: string, testId: string) =>
    shown.root.querySelector<HTMLElement>(`[data-testid="form-${field}"] [data-testid="${testId}"]`);
  const press = async (field: string, testId: string) => {
    await act(async () => inField(field, testId)?.click());
    await redraw();
  };
  const write = async (field: string, words: string) => {
    await press(field, 'field-edit');
    await shown.fill('field-editor', words);
    await redraw();
    await press(field, 'field-done');
  };
  const learn = async (more: Partial<FactValues>) => {
    about = { ...about, typed: typed(more) };
    await redraw();
  };
  const wordsOf = (field: string) => inField(field, 'form-words')?.textContent;
  return { ...shown, edits, armed, redraw, inField, press, write, learn, wordsOf, now: () => about, view };
}

describe('a field of a form', () => {
  it('can be edited, says so, and is what is copied and typed', async () => {
    const { write, wordsOf, inField, get, press, armed, gone } = await showForm({ product: '水杯' });
    await write('product', '  保温杯（黑色） ');
    expect(wordsOf('product')).toBe('保温杯（黑色）');
    expect(get('form-product').textContent).toContain('已修改');
    expect(inField('product', 'counter')?.textContent).toBe('7/50 字');
    await press('product', 'type-for-me');
    expect(armed).toEqual(['保温杯（黑色）']);
    gone();
  });

  it('can be filled in where no fact says anything, and emptied', async () => {
    const { write, wordsOf, get, gone } = await showForm({ product: '水杯' });
    await write('respondent', '晨光家居有限公司');
    expect(wordsOf('respondent')).toBe('晨光家居有限公司');
    await write('product', '');
    expect(get('form-product').textContent).toContain('还没有内容');
    gone();
  });

  it('keeps its edit when facts change, shows what would change, and takes it at a press', async () => {
    const { write, learn, wordsOf, inField, press, now, gone } = await showForm({
      product: '水杯',
      shop: '晨光',
    });
    await write('product', '保温杯');
    await learn({ product: '茶杯', shop: '晨光' });
    expect(wordsOf('product')).toBe('保温杯');
    expect(inField('product', 'facts-changed')?.textContent).toMatch(/水杯.*茶杯/);
    expect(inField('shop', 'facts-changed')).toBeNull();
    await press('product', 'keep-mine');
    expect(inField('product', 'facts-changed')).toBeNull();
    expect(wordsOf('product')).toBe('保温杯');
    await learn({ product: '碗' });
    await press('product', 'use-new');
    expect(wordsOf('product')).toBe('碗');
    expect(now().texts).toEqual([]);
    gone();
  });

  it('goes back to the derived words, by the button or by typing them', async () => {
    const { write, wordsOf, press, inField, now, gone } = await showForm({ product: '水杯' });
    expect(inField('product', 'field-reset')).toBeNull();
    await write('product', '保温杯');
    await press('product', 'field-reset');
    expect(wordsOf('product')).toBe('水杯');
    await write('product', '保温杯');
    await write('product', '水杯');
    expect(now().texts).toEqual([]);
    gone();
  });

  it('is counted against its limit when it is too long', async () => {
    const { write, inField, gone } = await showForm({ product: '水杯' });
    await write('product', '长'.repeat(53));
    expect(inField('product', 'counter')?.textContent).toContain('超出 3 字');
    expect(inField('product', 'counter')?.className).toContain('due');
    gone();
  });

  it('is frozen with the sent text and in the log, and is written from the facts again', async () => {
    const { write, redraw, edits, get, wordsOf, gone } = await showForm({ product: '水杯' });
    await write('product', '保温杯');
    await act(async () => get('sent-confirm').click());
    await redraw();
    expect(get('sent-fields').textContent).toBe('商品名称保温杯');
    expect(wordsOf('product')).toBe('水杯');
    const { event, detail } = edits.at(-1) ?? {};
    expect(event).toBe('text-sent');
    expect(JSON.parse(detail ?? '')).toMatchObject({ fields: [{ field: 'product', body: '保温杯' }] });
    gone();
  });

  it.each<[Language, string, string]>([
    ['zh-TW', '修改', '已修改'],
    ['en', 'Edit', 'edited'],
  ])('is edited in %s too', async (language, button, chip) => {
    const { write, inField, get, gone } = await showForm({ product: '水杯' }, language);
    expect(inField('product', 'field-edit')?.textContent).toBe(button);
    await write('product', 'cup');
    expect(get('form-product').textContent).toContain(chip);
    gone();
  });
});

it('an export says which channels hold a field that is older than the facts', async () => {
  const { write, learn, view, gone } = await showForm({ product: '水杯' });
  await write('product', '保温杯');
  const notes = () =>
    exportNotes(view(), 'zh-CN', (each, channel, language) => channelTextOf(each, channel, language, NOW));
  expect(notes().older).toEqual([]);
  await learn({ product: '茶杯' });
  expect(notes().older).toEqual(['12315']);
  gone();
});
