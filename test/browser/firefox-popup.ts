import type { Page } from 'puppeteer-core';
import type { ChromeScope } from './chrome-scope.ts';
import { evaluateIn } from './page-view.ts';
import type { Point, View } from './types.ts';
import { sleep, waitFor } from './wait.ts';

const POPUP = "browser.extension.getViews({ type: 'popup' })[0]";
const CLOSED = `${POPUP} === undefined`;

/**
 * Clicks the extension's toolbar button and gives the popup that opens.
 * No protocol reaches a popup in Firefox: its document is read through `helper`, another page of the same extension, and
 * its clicks are trusted mouse events of the browser window.
 */
export async function popupView(chrome: ChromeScope, helper: Page, extensionId: string): Promise<View> {
  await clickAt(chrome, await toolbarButton(chrome, extensionId));
  await waitFor('the popup to open', async () => {
    const isReady = await helper.evaluate(`${POPUP}?.document.readyState === 'complete'`);
    return isReady ? true : undefined;
  });
  // A click on a panel that still opens is swallowed.
  await waitFor('the panel to stand', async () =>
    (await chrome(`${PANEL}?.state`)) === 'open' ? true : undefined,
  );
  const isOpen = async () => !(await helper.evaluate(CLOSED));
  const evaluate: View['evaluate'] = (run, ...args) => evaluateIn(helper, `${POPUP}.document`, run, args);
  const click = async (selector: string, clicks = 1) => {
    const middle = await evaluate(middleOf, selector);
    const corner = await popupCorner(chrome);
    await clickAt(chrome, { x: corner.x + middle.x, y: corner.y + middle.y }, clicks);
  };
  return {
    evaluate,
    click,
    async type(selector, text) {
      await click(selector, 3);
      await typeText(chrome, text);
    },
    isOpen,
    async close() {
      if (!(await isOpen())) return;
      await helper.evaluate(`${POPUP}?.close()`);
      await waitFor('the popup to close', async () => ((await isOpen()) ? undefined : true));
    },
  };
}

const PANEL = "document.querySelector('.webextension-popup-browser')?.closest('panel')";

/** The middle of an element once it stands still: what was chosen just before may still move it. */
async function middleOf(document: Document, selector: string): Promise<Point> {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center' });
  const frame = () => new Promise((resolve) => document.defaultView?.requestAnimationFrame(resolve));
  for (let before = ''; ; ) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = `${x} ${y} ${width} ${height}`;
    if (now === before) return { x: x + width / 2, y: y + height / 2 };
    before = now;
    await frame();
    await frame();
  }
}

/** Puts the extension's button where it stays visible, however narrow the window gets. */
export async function placeButton(chrome: ChromeScope, extensionId: string): Promise<void> {
  await chrome(`{
    CustomizableUI.addWidgetToArea('${widgetOf(extensionId)}-browser-action', CustomizableUI.AREA_NAVBAR, 0);
    document.getElementById('${widgetOf(extensionId)}-browser-action').setAttribute('overflows', 'false');
  }`);
}

/** The extension's id as Firefox's own window writes it. */
export function widgetOf(extensionId: string): string {
  return extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

async function toolbarButton(chrome: ChromeScope, extensionId: string): Promise<Point> {
  return ask(
    chrome,
    `(() => {
      const box = document.getElementById('${widgetOf(extensionId)}-BAP').getBoundingClientRect();
      return JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    })()`,
  );
}

async function popupCorner(chrome: ChromeScope): Promise<Point> {
  return ask(
    chrome,
    `(() => {
      const box = document.querySelector('.webextension-popup-browser').getBoundingClientRect();
      return JSON.stringify({ x: box.x, y: box.y });
    })()`,
  );
}

async function ask(chrome: ChromeScope, expression: string): Promise<Point> {
  return JSON.parse(String(await chrome(expression)));
}

async function clickAt(chrome: ChromeScope, { x, y }: Point, clicks = 1): Promise<void> {
  const event = (type: string, clickCount: number) =>
    chrome(
      `window.synthesizeMouseEvent('${type}', ${x}, ${y}, { button: 0, clickCount: ${clickCount} }), true`,
    );
  await event('mousemove', 1);
  for (let count = 1; count <= clicks; count += 1) {
    await event('mousedown', count);
    await event('mouseup', count);
  }
  await sleep(20);
}

/** Types as an input method does, into whatever has the focus. */
async function typeText(chrome: ChromeScope, text: string): Promise<void> {
  await chrome(`{
    const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!hand.beginInputTransactionForTests(window)) throw new Error('Firefox takes no input');
    hand.commitCompositionWith(${JSON.stringify(text)});
  }`);
  await sleep(20);
}
