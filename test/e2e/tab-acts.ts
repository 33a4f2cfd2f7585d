import type { ExtensionBrowser } from '../browser/types';

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
  windows: {
    getCurrent(): Promise<{ id: number; width: number }>;
    update(id: number, change: { width: number }): Promise<unknown>;
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

/** Makes the window wider by so many pixels, or narrower. */
export async function resizeWindow(browser: ExtensionBrowser, by: number): Promise<void> {
  await (await browser.helper()).evaluate(async (document, difference) => {
    const view = document.defaultView as unknown as { browser?: Api; chrome: Api };
    const { windows } = view.browser ?? view.chrome;
    const { id, width } = await windows.getCurrent();
    await windows.update(id, { width: width + difference });
  }, by);
}
