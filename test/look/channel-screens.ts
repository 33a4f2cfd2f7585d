import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, View } from '../browser/types.ts';
import { waitFor } from '../browser/wait.ts';
import { testId } from '../demo/testid.ts';
import type { Camera } from './camera.ts';
import { extensionPage } from './extension-page.ts';

/** Takes the pictures of what the case page shows for each channel, and of the form for problem and demands. */
export async function shootChannels(
  browser: ExtensionBrowser,
  camera: Camera,
  caseId: string,
): Promise<void> {
  const view = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
  await waitFor('channels', () => isThere(view, testId('channel')));
  const page = await extensionPage(browser, 'cases.html');
  await camera.shootWidths(page, 'channels/problem', '[aria-labelledby="title-problem"]');
  for (const id of await channelsOf(view)) {
    await view.evaluate(
      (document, selector) => document.querySelector<HTMLInputElement>(selector)?.click(),
      testId(`channel-${id}`),
    );
    await waitFor(id, () => isThere(view, `${testId('channel')}[data-channel="${id}"]`));
    await view.evaluate(
      (document, selector) => document.querySelector<HTMLInputElement>(selector)?.click(),
      `${testId('attach-1')}:not(:checked)`,
    );
    await waitFor('the plan', () => isThere(view, testId('plan')));
    await camera.shootWidths(page, `channels/${id}`, testId('channel'));
    if (id === '12315') await shootEdited(view, camera, page);
  }
  await view.close();
}

/** A field of the form while it is edited, and what a new fact says beside it. */
async function shootEdited(view: View, camera: Camera, page: Page): Promise<void> {
  const product = testId('form-product');
  const press = async (name: string) => {
    const button = `${product} ${testId(name)}`;
    await waitFor(name, () => isThere(view, button));
    await view.click(button);
  };
  await press('field-edit');
  await waitFor('the editor', () => isThere(view, `${product} ${testId('field-editor')}`));
  await view.type(`${product} ${testId('field-editor')}`, '16 bowls and plates');
  await press('field-done');
  await waitFor('the edit', () => isThere(view, `${product} ${testId('field-reset')}`));
  await view.type('#field-product', 'Dinner set');
  await press('field-edit');
  await waitFor('the change', () => isThere(view, `${product} ${testId('facts-changed')}`));
  await camera.shootWidths(page, 'channels/12315-edited', '.fields');
}

function isThere(view: View, selector: string): Promise<true | undefined> {
  return view.evaluate((document, wanted) => document.querySelector(wanted) !== null || undefined, selector);
}

/** The channels that the page offers, fitting or not. */
function channelsOf(view: View): Promise<string[]> {
  return view.evaluate((document) =>
    [...document.querySelectorAll<HTMLElement>('input[name="channel"]')].map(({ dataset: { testid = '' } }) =>
      testid.replace('channel-', ''),
    ),
  );
}
