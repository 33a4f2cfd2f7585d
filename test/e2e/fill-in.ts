import type { View } from '../browser/types';

/** Puts words in the place of what stands in a field, and leaves it. */
export function fillIn(view: View, selector: string, words: string): Promise<void> {
  return view.evaluate(
    (document, wanted, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
      if (field === null) return;
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    words,
  );
}
