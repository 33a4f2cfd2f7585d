import type { ExtensionBrowser } from '../browser/types.ts';

/** A function that runs in the extension's own background. */
export type Background = <Args extends unknown[], Result>(
  run: (...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

/** Opens the way into Chromium's service worker: what is measured there runs where the extension's own work does. */
export async function chromiumBackground({ page, extensionId }: ExtensionBrowser): Promise<Background> {
  const extension = (await page.browser().extensions()).get(extensionId);
  const [worker] = (await extension?.workers()) ?? [];
  if (worker === undefined) throw new Error('the extension has no service worker');
  return async (run, ...args) =>
    (await worker.evaluate(run as (...values: unknown[]) => unknown, ...args)) as never;
}
