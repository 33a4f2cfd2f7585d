import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCollector, type Walk, type Walked, walkPage } from '../chat/collect/walk-page';
import { ensureBrowser } from '../setup/browsers.mjs';
import { type PageServer, servePages } from './page-server';

let server: PageServer;
let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  server = await servePages('chats/walk');
  script = await bundleCollector();
  browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    pipe: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What the page holds to compare with: its own list of what was said, and everything that was clicked or typed. */
interface Told {
  all: { text: string; mine: boolean }[];
  acts: string[];
}

async function walk(file: string, how: Walk = {}, scrollTop?: number): Promise<Walked & Told> {
  await page.goto(server.url(file), { waitUntil: 'load' });
  if (scrollTop !== undefined)
    await page.evaluate((top) => document.querySelector('#pane')?.scrollTo({ top }), scrollTop);
  const walked = await walkPage(page, script, how);
  const told = await page.evaluate(
    '({ all: all.slice(0, 1000).map(({ text, mine }) => ({ text, mine })), acts })',
  );
  return { ...walked, ...(told as Told) };
}

const said = ({ log }: Walked) => log.messages.map(({ text, sender }) => `${sender} ${text}`);
const meant = (all: Told['all']) => all.map(({ text, mine }) => `${mine ? 'buyer' : 'merchant'} ${text}`);
const counted = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('the whole chat', () => {
  it.each([
    {
      file: 'virtual.html',
      count: 400,
      what: 'rows that are drawn only while they show, in elements used again',
    },
    { file: 'reversed.html', count: 150, what: 'a reversed column' },
    { file: 'flipped.html', count: 150, what: 'a list drawn upside down' },
    { file: 'unloading.html', count: 120, what: 'words that unload out of view' },
    { file: 'link.html', count: 90, what: 'a link that loads older ones' },
  ])('$file: $what', async ({ file, count }) => {
    const walked = await walk(file);
    expect(said(walked)).toEqual(meant(walked.all));
    expect(walked.log).toMatchObject({ top: 'reached', gaps: [], peer: '小米官方旗舰店' });
    expect(walked.numbers).toEqual(counted(count));
    expect(walked.isInOrder).toBe(true);
    expect(walked.longest).toBeLessThan(3000);
    expect(walked.acts).toEqual(file === 'link.html' ? ['click older', 'click older'] : []);
  });
});

describe('chats that do not end well', () => {
  it('older messages without end: stops at the limit', async () => {
    const walked = await walk('endless.html', { mostScreens: 12 });
    expect(walked.steps.at(-1)).toBe('limit');
    expect(walked.log.top).toBe('limit');
    expect(walked.log.gaps).toEqual([]);
    expect(walked.numbers).toEqual(counted(walked.log.messages.length));
  });

  it.each(['failing.html', 'failing-silently.html'])(
    '%s: keeps what there is, the top is unknown',
    async (file) => {
      const walked = await walk(file);
      expect(walked.steps.at(-1)).toBe('failed');
      expect(walked.log.top).toBe('unknown');
      expect(said(walked)).toEqual(meant(walked.all.slice(-90)));
    },
  );

  it('messages that come meanwhile are in the log once, as having come', async () => {
    const walked = await walk('arriving.html');
    const before = walked.log.messages.filter(({ arrived }) => arrived === 'before');
    const during = walked.log.messages.filter(({ arrived }) => arrived === 'during');
    expect(said(walked).slice(0, 120)).toEqual(meant(walked.all));
    expect(before.length - 120).toBeLessThan(8);
    expect(during.length).toBeGreaterThan(5);
    const news = walked.log.messages.slice(120).map(({ text }) => text);
    expect(news).toEqual(news.map((_, n) => (n % 2 === 0 ? '在吗' : `新消息${n}`)));
  });
});

describe('a chosen start', () => {
  it('so many days: what is older is not in the log', async () => {
    const walked = await walk('days.html', { start: { kind: 'days', days: 5 }, now: '2026-11-26T10:15:00Z' });
    expect(walked.steps).toEqual(['start']);
    expect(said(walked)).toEqual(meant(walked.all.slice(20)));
    expect(walked.log).toMatchObject({ top: 'limit', orderNumber: '261110-123456789012345' });
    expect(walked.log.messages[0]).toMatchObject({
      n: 1,
      time: '2026-11-22T21:50:00+08:00',
      timeIs: 'about',
    });
    expect(walked.log.messages.at(-1)).toMatchObject({ time: '2026-11-26T10:30:00+08:00' });
  });

  it('so many days in which nothing was said: it is refused, not kept without a message', async () => {
    const how: Walk = { start: { kind: 'days', days: 3 }, now: '2026-12-20T10:15:00Z' };
    await expect(walk('days-old.html', how)).rejects.toThrow('chat-too-old');
  });

  it('so many days, and the newest rows do not say when they were: refused where the rest tells', async () => {
    const how: Walk = { start: { kind: 'days', days: 3 }, now: '2026-12-20T10:15:00Z' };
    await expect(walk('days-above.html', how)).rejects.toThrow('chat-too-old');
  });

  it('so many days, and no row tells a time: all of it is in the log', async () => {
    const walked = await walk('reversed.html', { start: { kind: 'days', days: 3 } });
    expect(said(walked)).toEqual(meant(walked.all));
  });

  it('from the message on top of what shows', async () => {
    const walked = await walk('days.html', { start: { kind: 'here' } }, 1000);
    const first = walked.log.messages.length;
    expect(said(walked)).toEqual(meant(walked.all.slice(-first)));
    expect(first).toBeGreaterThan(20);
    expect(first).toBeLessThan(50);
  });
});

describe('after all the pane is where it was', () => {
  const firstShown = () =>
    page.evaluate(() => {
      const top = document.querySelector('#pane')?.getBoundingClientRect().top ?? 0;
      const row = [...document.querySelectorAll('.row')]
        .map((each) => ({
          text: each.textContent,
          y: Math.round(each.getBoundingClientRect().top - top),
          bottom: each.getBoundingClientRect().bottom,
        }))
        .filter(({ bottom }) => bottom > top)
        .sort((a, b) => a.y - b.y)[0];
      return `${row?.y} ${row?.text}`;
    });

  it.each([
    { file: 'virtual.html', scrollTop: 700 },
    { file: 'unloading.html', scrollTop: 700 },
    { file: 'reversed.html', scrollTop: -500 },
    { file: 'flipped.html', scrollTop: 500 },
  ])('$file in the middle', async ({ file, scrollTop }) => {
    await page.goto(server.url(file), { waitUntil: 'load' });
    await page.evaluate((top) => document.querySelector('#pane')?.scrollTo({ top }), scrollTop);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = await firstShown();
    await walkPage(page, script, {});
    // The page loads again what it had unloaded.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await firstShown()).toBe(before);
  });

  it('at the newest end', async () => {
    await walk('virtual.html', {});
    const left = await page.evaluate(() => {
      const pane = document.querySelector('#pane');
      return pane === null ? Number.NaN : pane.scrollHeight - pane.clientHeight - pane.scrollTop;
    });
    expect(left).toBeLessThanOrEqual(1);
  });
});
