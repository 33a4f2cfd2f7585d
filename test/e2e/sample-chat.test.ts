import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../setup/browsers.mjs';
import type { TrueMessage } from '../shop/chat/truth';
import { type Shop, startShop } from '../shop/server';

const MOST_ROWS = 60;

let shop: Shop;
let truth: TrueMessage[];
beforeAll(async () => {
  shop = await startShop();
  truth = await (await fetch(`${shop.url}/chat/truth.json`)).json();
});
afterAll(() => shop?.close());

/** Every chat that the sample shop has is itself looked at, without the extension: what tests stand on must stand. */
describe.each(['chrome', 'firefox'] as const)('the sample chat in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: kind,
      executablePath: ensureBrowser(kind === 'chrome' ? 'chromium' : 'firefox'),
      args: kind === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
      defaultViewport: { width: 1280, height: 800 },
    });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const open = (path: string) => page.goto(shop.url + path, { waitUntil: 'load' });
  const more = () => page.$eval('.more', (line) => line.textContent);

  /** To the top, again and again, until the page says this. */
  async function toTop(words: string): Promise<void> {
    await page.waitForFunction(
      (wanted) => {
        const pane = document.querySelector('.messages');
        if (pane !== null) pane.scrollTop = 0;
        return document.querySelector('.more')?.textContent === wanted;
      },
      { polling: 50, timeout: 30_000 },
      words,
    );
  }

  it('holds few rows, shows each of 400 messages once on the way down, and stays as tall', async () => {
    await open('/chat');
    await toTop('没有更多消息了');
    const seen = await page.evaluate(walkDown);
    expect(seen.words).toEqual(truth.map(({ name, text }) => (name + text).replace(/\s+/g, '')));
    expect(seen.mostRows).toBeLessThanOrEqual(MOST_ROWS);
    expect(seen.heights).toHaveLength(1);
  });

  it('stays where it was when older messages come', async () => {
    await open('/chat');
    const moved = await page.evaluate(async () => {
      const pane = document.querySelector('.messages');
      if (pane === null) return Number.NaN;
      const placeOf = () => {
        const last = [...pane.querySelectorAll('.row')].find((row) => row.textContent?.includes('15 元'));
        return (last?.getBoundingClientRect().top ?? Number.NaN) - pane.getBoundingClientRect().top;
      };
      pane.scrollTop = 40;
      await new Promise(requestAnimationFrame);
      const before = placeOf();
      while (document.querySelector('.more')?.textContent !== '加载中…')
        await new Promise(requestAnimationFrame);
      while (document.querySelector('.more')?.textContent === '加载中…')
        await new Promise(requestAnimationFrame);
      return placeOf() - before;
    });
    expect(Math.abs(moved)).toBeLessThan(2);
  });

  it('fails after two batches, and again when clicked', async () => {
    await open('/chat?failing');
    await toTop('加载失败，点击重试');
    await page.click('.more');
    expect(await more()).toBe('加载中…');
    await page.waitForFunction(() => document.querySelector('.more')?.textContent === '加载失败，点击重试');
  });

  it('goes on while it is open: numbered messages of the merchant, at the end', async () => {
    await open('/chat?live');
    await page.waitForFunction(() =>
      document.querySelector('.messages')?.textContent?.includes('第 3 条新消息'),
    );
    const lines = await page.$$eval('.row', (rows) =>
      rows.slice(-3).map((row) => row.querySelector('.bubble')?.textContent),
    );
    expect(lines).toEqual([1, 2, 3].map((n) => `亲，还在吗？这是第 ${n} 条新消息`));
  });

  it('has the merchant at the right where it is mirrored', async () => {
    await open('/chat?mirror');
    const isRight = await page.$$eval('.row', (rows) =>
      rows.map((row) => {
        const { left, right } = row.getBoundingClientRect();
        const bubble = row.querySelector('.bubble')?.getBoundingClientRect();
        const isOfBuyer = row.querySelector('.name')?.textContent === '小满的厨房';
        return bubble !== undefined && bubble.left - left > right - bubble.right === !isOfBuyer;
      }),
    );
    expect(isRight.length).toBeGreaterThan(5);
    expect(isRight.every(Boolean)).toBe(true);
  });
});

/** Runs in the page: reads the rows at every step and joins them where they overlap. */
async function walkDown(): Promise<{ words: string[]; mostRows: number; heights: number[] }> {
  const pane = document.querySelector('.messages');
  if (pane === null) return { words: [], mostRows: 0, heights: [] };
  const bare = (text: string) => text.replace(/\s+/g, '');
  const textOf = (row: Element) =>
    row.className === 'notice'
      ? bare(row.textContent ?? '')
      : bare(
          `${row.querySelector('.name')?.textContent ?? ''}${row.querySelector('.bubble')?.textContent ?? ''}`,
        );
  const words: string[] = [];
  const heights = new Set<number>();
  let mostRows = 0;
  let reached = -1;
  pane.scrollTop = 0;
  for (;;) {
    await new Promise((done) => setTimeout(done, 20));
    const rows = [...pane.querySelectorAll('.row, .notice')].map(textOf);
    mostRows = Math.max(mostRows, pane.children.length);
    heights.add(pane.scrollHeight);
    let overlap = Math.min(words.length, rows.length);
    while (words.slice(words.length - overlap).join('\n') !== rows.slice(0, overlap).join('\n')) overlap -= 1;
    words.push(...rows.slice(overlap));
    if (pane.scrollTop === reached) return { words, mostRows, heights: [...heights] };
    reached = pane.scrollTop;
    pane.scrollTop += 250;
  }
}
