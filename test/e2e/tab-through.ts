import type { Page } from 'puppeteer-core';

/** A control that the Tab key stopped at. */
export interface Stop {
  /** Place among the page's controls, in page order; -1 when it is none of them. */
  index: number;
  /** Tag and `data-testid` or class, for a person who reads a failure. */
  what: string;
  /** Name that assistive technology reads out; empty when there is none. */
  name: string;
  /** Whether an outline shows where the focus is. */
  hasRing: boolean;
  isInView: boolean;
}

export interface Tabbed {
  stops: Stop[];
  /** Controls that can be used but that Tab never reached. */
  unreached: string[];
}

/** Of a group of radio buttons Tab stops at the chosen one; the arrow keys reach the others. */
const CONTROLS =
  'a[href], button:enabled, input:enabled:not([type=radio]:not(:checked)), select:enabled, textarea:enabled, summary';
/** A date has a stop for each of its parts, so presses outnumber controls. */
const MOST_PRESSES = 500;

/** Presses Tab from the page's start until the focus comes round, and tells what it met. */
export async function tabThrough(page: Page): Promise<Tabbed> {
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  const stops = new Map<number, Stop>();
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(focusNow, CONTROLS);
    if (focus === null) break;
    if (!stops.has(focus.index)) stops.set(focus.index, { ...focus, name: await nameOfFocus(page) });
  }
  const all = await page.evaluate(controlsOf, CONTROLS);
  return { stops: [...stops.values()], unreached: all.filter((_, index) => !stops.has(index)) };
}

/** What has the focus; null when the page's own controls have been left. */
function focusNow(selector: string) {
  const active = document.activeElement;
  if (active === null || active === document.body) return null;
  const shown = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const { top, bottom } = active.getBoundingClientRect();
  return {
    index: shown.indexOf(active),
    what: `${active.tagName} ${active.getAttribute('data-testid') ?? active.className}`,
    hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInView: bottom > 0 && top < innerHeight,
  };
}

function controlsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((each) => each.checkVisibility())
    .map((each) => `${each.tagName} ${each.getAttribute('data-testid') ?? each.className}`);
}

async function nameOfFocus(page: Page): Promise<string> {
  const handle = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const node = await page.accessibility.snapshot({ root: handle, interestingOnly: false });
  await handle.dispose();
  return node?.name ?? '';
}
