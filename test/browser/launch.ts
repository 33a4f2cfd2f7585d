import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { ExtensionBrowser, LaunchOptions } from './types.ts';

/** Starts the browser of that kind with the extension in it. */
export function launch(kind: ExtensionBrowser['kind'], options: LaunchOptions): Promise<ExtensionBrowser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
