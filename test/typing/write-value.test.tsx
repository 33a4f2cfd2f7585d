import { beforeEach, describe, expect, it } from 'vitest';
import { focusedElement } from '../../utils/typing/focused';
import { typeText } from '../../utils/typing/in-page';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Traits {
  value?: string;
  type?: string;
  maxLength?: number;
  readOnly?: boolean;
}

/** A field of the page that has the focus. */
function focus({ type, ...traits }: Traits, name: 'input' | 'textarea'): Field {
  const field: Field = document.createElement(name);
  if (type !== undefined) field.setAttribute('type', type);
  Object.assign(field, traits);
  document.body.replaceChildren(field);
  field.focus();
  return field;
}

describe('typing into the focused field', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each<[name: string, field: () => Field, text: string, value: string, count: number]>([
    ['a text area takes it with its line ends', () => focus({}, 'textarea'), '甲\n乙', '甲\n乙', 2],
    ['one line takes it as one line', () => focus({}, 'input'), '甲\n乙', '甲 乙', 2],
    [
      'a full field cuts, by whole characters',
      () => focus({ maxLength: 3 }, 'textarea'),
      '坏😀了',
      '坏😀',
      2,
    ],
  ])('%s', async (_, make, text, value, count) => {
    const field = make();
    expect(await typeText(document, text)).toEqual({
      kind: 'typed',
      count,
      total: text.includes('\n') ? 2 : 3,
    });
    expect(field.value).toBe(value);
  });

  it('goes in at the cursor, over what is selected, and tells the page', async () => {
    const field = focus({ value: '前旧后' }, 'textarea');
    field.setSelectionRange(1, 2);
    const heard: string[] = [];
    for (const event of ['input', 'change', 'submit', 'keydown'])
      field.addEventListener(event, () => heard.push(event));
    expect(await typeText(document, '新的')).toEqual({ kind: 'typed', count: 2, total: 2 });
    expect(field.value).toBe('前新的后');
    expect(heard).toEqual(['input', 'change']);
  });

  it('tells what the page took out again', async () => {
    const field = focus({}, 'textarea');
    field.addEventListener('input', () => {
      field.value = field.value.slice(0, 2);
    });
    expect(await typeText(document, '一二三四')).toEqual({ kind: 'typed', count: 2, total: 4 });
  });

  it.each(['password', 'checkbox', 'file', 'date'])('leaves a %s field alone', async (type) => {
    const field = focus({ type }, 'input');
    expect(await typeText(document, '字')).toEqual({ kind: 'not-for-words' });
    expect(field.value).not.toContain('字');
  });

  it('leaves a field alone that cannot be written to', async () => {
    focus({ readOnly: true }, 'textarea');
    expect(await typeText(document, '字')).toEqual({ kind: 'not-for-words' });
  });

  it('finds no field where none has the cursor', async () => {
    expect(focusedElement(document)).toBeUndefined();
    expect(await typeText(document, '字')).toEqual({ kind: 'no-field' });
  });
});
