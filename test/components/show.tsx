import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { LanguageContext } from '../../components/shared/language';
import type { Language } from '../../utils/i18n';

/** A view on the page, with the few things that a test does to it. */
export interface Shown {
  root: HTMLElement;
  /** The element with that data-testid, or null. */
  find: (testId: string) => HTMLElement | null;
  /** The same, but its absence fails the test. */
  get: (testId: string) => HTMLElement;
  click: (testId: string) => Promise<void>;
  /** Sets the value of an input, a text area or a select as a person would, and leaves the field. */
  fill: (testId: string, value: string) => Promise<void>;
  gone: () => void;
}

/** Renders a view in a language and waits until its first effects are done. */
export async function show(view: ComponentChildren, language: Language = 'zh-CN'): Promise<Shown> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    render(<LanguageContext.Provider value={language}>{view}</LanguageContext.Provider>, root);
  });
  await settle();
  const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
  const get = (testId: string) => {
    const found = find(testId);
    if (found === null) throw new Error(`no ${testId} in ${root.textContent}`);
    return found;
  };
  return {
    root,
    find,
    get,
    click: async (testId) => {
      await act(async () => get(testId).click());
      await settle();
    },
    fill: (testId, value) =>
      act(async () => {
        const field = get(testId);
        if (!isField(field)) {
          throw new Error(`${testId} is no field`);
        }
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    gone: () => render(null, root),
  };
}

function isField(
  element: HTMLElement,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** Lets promises and the effects that wait for them come to their end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve)));
}
