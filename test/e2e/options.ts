import type { ExtensionBrowser } from '../browser/types';
import { waitFor } from '../browser/wait';
import { testId } from '../demo/testid';

/** Fills in a field of the options page, as a person does, and waits until it is saved. */
export async function fillOption(browser: ExtensionBrowser, name: string, value: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await waitFor(name, () => page.evaluate(setField, { selector: testId(name), value }));
  await waitFor('the options to be saved', () =>
    page.evaluate((document) => document.querySelector('.saved')?.textContent || undefined),
  );
  await page.close();
}

function setField(document: Document, { selector, value }: { selector: string; value: string }) {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null) return undefined;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
