import type { View } from '../browser/types.ts';

/** The selector of what carries this `data-testid`. */
export function testId(name: string): string {
  return `[data-testid="${name}"]`;
}

/** Chooses a value in a select, as a person does; false when there is no such select or value. */
export function choose(view: View, name: string, value: string): Promise<boolean> {
  return view.evaluate(setSelect, testId(name), value);
}

function setSelect(document: Document, selector: string, value: string): boolean {
  const select = document.querySelector<HTMLSelectElement>(selector);
  const isThere = [...(select?.options ?? [])].some((option) => option.value === value);
  if (select === null || !isThere) return false;
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Whether something with this `data-testid` is there and can be pressed. */
export function isEnabled(view: View, name: string): Promise<boolean> {
  return view.evaluate(
    (document, selector) => document.querySelector(selector)?.matches(':not(:disabled)') ?? false,
    testId(name),
  );
}
