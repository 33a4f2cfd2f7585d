import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Point } from './types.ts';
import { waitFor } from './wait.ts';

const run = promisify(execFile);

/** From the menu's end: Inspect, View page source, and above them the extension's submenu. */
const TO_SUBMENU = ['Up', 'Up', 'Up', 'Right'];

/** Chooses from the native right-click menu with a real mouse and real keys: no protocol reaches that menu. */
export async function chooseByHand(page: Page, display: string, point: Point, entry: number): Promise<void> {
  const hand = async (...args: string[]) => {
    const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: display } });
    return stdout;
  };
  /** Each menu is a window of its own, so their number tells which are open; unknown while one of them is just closing. */
  const windows = async () => {
    try {
      return (await hand('search', '--onlyvisible', '--name', '.*')).trim().split('\n').length;
    } catch (error) {
      if (String(error).includes('BadWindow')) return undefined;
      throw error;
    }
  };
  const opened = (what: string, count: number) =>
    waitFor(what, async () => ((await windows()) === count ? true : undefined));

  await page.bringToFront();
  const { x, y } = await onScreen(page, point);
  const before = await waitFor('the windows on the screen', windows);
  await hand('mousemove', String(x), String(y), 'click', '3');
  await opened('the right-click menu', before + 1);
  await hand('key', ...TO_SUBMENU);
  await opened("the extension's submenu", before + 2);
  await hand('key', ...Array.from({ length: entry }, () => 'Down'), 'Return');
  await opened('the menu to close', before);
}

/** Everything of the browser's own stands above the page. */
async function onScreen(page: Page, { x, y }: Point): Promise<Point> {
  const corner = '({ x: screenX, y: screenY + outerHeight - innerHeight, dpr: devicePixelRatio })';
  const at = (await page.evaluate(corner)) as Point & { dpr: number };
  return { x: Math.round((at.x + x) * at.dpr), y: Math.round((at.y + y) * at.dpr) };
}
