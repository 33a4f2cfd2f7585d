import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/launch';
import type { ExtensionBrowser, LaunchOptions } from '../browser/types';
import { builtExtension } from '../demo/built';
import { ensureBrowser } from '../setup/browsers.mjs';

export const BROWSERS = ['chromium', 'firefox'] as const;

/** A browser with the built extension, and the folder into which it saves. */
export interface Session {
  browser: ExtensionBrowser;
  downloads: string;
  close(): Promise<void>;
}

/** Starts a browser as the demo does, in Chinese unless told otherwise. */
export async function startSession(
  kind: ExtensionBrowser['kind'],
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  const downloads = await mkdtemp(join(tmpdir(), 'keepproof-session-'));
  const browser = await launch(kind, {
    program: ensureBrowser(kind),
    extension: builtExtension(kind),
    viewport: { width: 1280, height: 800 },
    dpr: 1,
    resolve: [],
    lang: 'zh-CN',
    downloads,
    ...options,
  });
  return {
    browser,
    downloads,
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true });
    },
  };
}
