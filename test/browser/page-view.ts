import type { Page } from 'puppeteer-core';
import type { View } from './types.ts';

/** A page of the extension that the driver reaches as an ordinary page. */
export function pageView(page: Page): View {
  return {
    evaluate: (run, ...args) => evaluateIn(page, 'document', run, args),
    click: (selector) => page.click(selector),
    async type(selector, text) {
      await page.click(selector, { count: 3 });
      await page.keyboard.type(text);
    },
    isOpen: async () => !page.isClosed(),
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** Runs a function on the document that `documentExpression` names inside `page`. */
export async function evaluateIn<Args extends unknown[], Result>(
  page: Page,
  documentExpression: string,
  run: (document: Document, ...args: Args) => Result,
  args: Args,
): Promise<Awaited<Result>> {
  const values = args.map((value) => `, ${JSON.stringify(value)}`).join('');
  return (await page.evaluate(`(${run})(${documentExpression}${values})`)) as Awaited<Result>;
}
