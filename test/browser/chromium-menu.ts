import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Point } from './types.ts';
import { sleep } from './wait.ts';

const run = promisify(execFile);

/** Time a menu takes to be drawn and to take keys. */
const MENU_MS = 400;
/** From the menu's end: Inspect, View page source, and above them the extension's submenu. */
const TO_SUBMENU = ['Up', 'Up', 'Up', 'Right'];

/** Chooses from the native right-click menu with a real mouse and real keys: no protocol reaches that menu. */
export async function chooseByHand(page: Page, display: string, point: Point, entry: number): Promise<void> {
  const hand = (...args: string[]) => run('xdotool', args, { env: { ...process.env, DISPLAY: display } });
  await page.bringToFront();
  const { x, y } = await onScreen(page, point);
  await hand('mousemove', String(x), String(y), 'click', '3');
  await sleep(MENU_MS);
  await hand('key', ...TO_SUBMENU);
  await sleep(MENU_MS);
  await hand('key', ...Array.from({ length: entry }, () => 'Down'), 'Return');
}

/** Everything of the browser's own stands above the page. */
function onScreen(page: Page, { x, y }: Point): Promise<Point> {
  const corner = '({ x: screenX, y: screenY + outerHeight - innerHeight, dpr: devicePixelRatio })';
  return page.evaluate(corner).then((answer) => {
    const at = answer as Point & { dpr: number };
    return { x: Math.round((at.x + x) * at.dpr), y: Math.round((at.y + y) * at.dpr) };
  });
}
