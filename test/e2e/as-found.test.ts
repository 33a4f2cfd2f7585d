import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep } from '../browser/wait';
import { keepOpenPage } from '../demo/keep-page';
import { type Shop, startShop } from '../shop/server';
import { type PageServer, servePages } from './page-server';
import { motionOver, type PageState, stateOf } from './page-state';
import { BROWSERS, startSession } from './session';

const SHAPES = [
  'in-use',
  'shell',
  'nested',
  'carousel',
  'motion',
  'long-motion',
  'bars',
  'hiding-header',
  'scroll-linked',
  'fixed-background',
  'dialog',
  'frames',
  'virtual-list',
  'reversed',
];
const SHOP = ['/order/detail', '/order/list', '/chat/plain?n=60', '/after-sale/detail'];
/** Pages that change themselves when they are scrolled or as time goes by: looked at once they have been kept before. */
const CHANGE_THEMSELVES = new Set([...SHOP, 'motion', 'hiding-header']);
/** Lists that draw their rows anew and pictures that fade in need a moment once the page stands still. */
const REST = 400;

describe.each(BROWSERS)('a page is left as it was found in %s', (kind) => {
  let pages: PageServer;
  let shop: Shop;
  const states = new Map<string, { before: PageState; after: PageState }>();
  beforeAll(async () => {
    pages = await servePages('shapes');
    shop = await startShop();
    const session = await startSession(kind);
    try {
      const { browser } = session;
      const addresses = [
        ...SHAPES.map((name) => [name, pages.url(`${name}.html`)] as const),
        ...SHOP.map((path) => [path, shop.url + path] as const),
      ];
      let caseId: string | undefined;
      for (const [name, address] of addresses) {
        await browser.page.bringToFront();
        await browser.page.goto(address, { waitUntil: 'load' });
        if (CHANGE_THEMSELVES.has(name)) {
          await keepOpenPage(browser, 'page', caseId);
          await motionOver(browser.page);
        }
        await sleep(REST);
        const before = await stateOf(browser.page);
        const kept = await keepOpenPage(browser, 'page', caseId);
        caseId ??= kept.caseId;
        await sleep(REST);
        states.set(name, { before, after: await stateOf(browser.page) });
      }
    } finally {
      await session.close();
    }
  }, 300_000);
  afterAll(async () => {
    pages.close();
    await shop.close();
  });

  it.each([...SHAPES, ...SHOP])('%s', (name) => {
    const { before, after } = states.get(name) ?? {};
    expect(before).toBeDefined();
    expect(after).toEqual(before);
  });

  it('looks at what it says: the page in use is scrolled, focused, selected; others move', () => {
    expect(states.get('in-use')?.before).toMatchObject({
      scrollers: ['0: 0, 1700'],
      field: '填了一半的说明 1 4',
    });
    expect(states.get('shell')?.before.scrollers).toHaveLength(1);
    expect(states.get('long-motion')?.before.animations.every((each) => each.endsWith('running'))).toBe(true);
  });
});
