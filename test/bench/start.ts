import { launch } from '../browser/launch.ts';
import type { ExtensionBrowser } from '../browser/types.ts';
import { builtExtension } from '../demo/built.ts';
import { setLanguage } from '../demo/set-language.ts';
import { ensureBrowser } from '../setup/browsers.mjs';
import { VIEWPORT } from './pages/list.ts';

/** Runs `work` in a fresh browser with the extension in it. */
export async function withBrowser<Result>(
  kind: ExtensionBrowser['kind'],
  dpr: number,
  work: (browser: ExtensionBrowser) => Promise<Result>,
): Promise<Result> {
  const browser = await launch(kind, {
    program: ensureBrowser(kind),
    extension: builtExtension(kind),
    viewport: VIEWPORT,
    dpr,
    resolve: [],
    lang: 'zh-CN',
  });
  try {
    await setLanguage(browser, 'zh-CN');
    await browser.page.bringToFront();
    return await work(browser);
  } finally {
    await browser.close();
  }
}
