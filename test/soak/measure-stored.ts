import type { Askable } from '../browser/types.ts';

/** Bytes that the extension's store takes, as the browser counts them. */
export function measureStored(helper: Askable): Promise<number> {
  return helper.evaluate(async (document) => {
    const { usage } = (await document.defaultView?.navigator.storage.estimate()) ?? {};
    return usage ?? 0;
  });
}
