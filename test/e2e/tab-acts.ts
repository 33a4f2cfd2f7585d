import type { ExtensionBrowser } from '../browser/types';

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
}

/** Zooms the page in front as a person does with Ctrl and plus: the browser's own zoom, not an emulated one. */
export async function zoomTo(browser: ExtensionBrowser, factor: number): Promise<void> {
  await (await browser.helper()).evaluate(async (document, zoom) => {
    const view = document.defaultView as unknown as { browser?: Api; chrome: Api };
    const { tabs } = view.browser ?? view.chrome;
    for (const { id } of await tabs.query({ active: true })) await tabs.setZoom(id, zoom);
  }, factor);
}
