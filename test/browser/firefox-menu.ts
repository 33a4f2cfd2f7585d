import type { Page } from 'puppeteer-core';
import type { ChromeScope } from './chrome-scope.ts';
import type { Point } from './types.ts';
import { waitFor } from './wait.ts';

const MENU = "document.getElementById('contentAreaContextMenu')";

/** Opens Firefox's own right-click menu with a real right click and picks the extension's entry from its submenu. */
export async function chooseFromMenu(
  chrome: ChromeScope,
  page: Page,
  submenu: string,
  { x, y }: Point,
  entry: number,
): Promise<void> {
  const list = `document.querySelector('menu[id^="${submenu}"]')`;
  await page.bringToFront();
  await page.mouse.click(x, y, { button: 'right' });
  await isOpen(chrome, 'the right-click menu', MENU);
  await chrome(`${list}.openMenu(true)`);
  await isOpen(chrome, "the extension's submenu", `${list}.menupopup`);
  await chrome(`${list}.menupopup.activateItem(${list}.menupopup.children[${entry}])`);
}

async function isOpen(chrome: ChromeScope, what: string, menu: string): Promise<void> {
  await waitFor(what, async () => ((await chrome(`${menu}?.state`)) === 'open' ? true : undefined));
}
