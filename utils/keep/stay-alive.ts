import { browser } from 'wxt/browser';

/** Firefox ends an idle event page even while it works; a call to the browser counts as life. */
const HEARTBEAT = 500;

/** Keeps the background alive until the function it returns is called. */
export function stayAlive(): () => void {
  const heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT);
  return () => clearInterval(heartbeat);
}
