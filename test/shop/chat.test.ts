import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrueMessage } from './chat/truth.ts';
import { startShop } from './server.ts';

const NOW = '2026-11-24T04:00:00Z';
const ALL = 400;

let shop: Awaited<ReturnType<typeof startShop>>;
let truth: TrueMessage[];

beforeAll(async () => {
  shop = await startShop({ now: new Date(NOW) });
  truth = await (await fetch(`${shop.url}/chat/truth.json`)).json();
});
afterAll(() => shop.close());

async function markup(path: string): Promise<string> {
  return (await fetch(shop.url + path)).text();
}

/** Place before which the messages of this answer begin. */
function begins(page: string): number {
  return Number(/data-before="(-?\d+)"/.exec(page)?.[1]);
}

/** Rows of messages, in page order, by their bare words. */
function rowsOf(page: string): string[] {
  const rows = page.split(/(?=<div class="(?:row|notice|when)[ "])|<div class="editor/);
  return rows.filter((row) => /^<div class="(?:row|notice)[ "]/.test(row)).map(bare);
}

function bare(row: string): string {
  return row
    .replace(/<span class="avatar".*?<\/span>|<small class="read">.*?<\/small>|<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, '');
}

const wanted = ({ name, text }: TrueMessage) => (name + text).replace(/\s+/g, '');

describe('the chat', () => {
  it('shows 400 of 400 messages, in order, once each, over its batches', async () => {
    const page = await markup('/chat');
    let rows = rowsOf(page);
    for (let before = begins(page); before > 0; ) {
      const batch = await markup(`/chat/older?before=${before}`);
      expect(rowsOf(batch).length).toBe(Math.min(30, before));
      rows = [...rowsOf(batch), ...rows];
      before = begins(batch);
    }
    expect(rows).toEqual(truth.map(wanted));
    expect(truth).toHaveLength(ALL);
  });

  it('shows the same at once where it is plain', async () => {
    expect(rowsOf(await markup('/chat/plain'))).toEqual(truth.map(wanted));
    expect(rowsOf(await markup('/chat/plain?n=50'))).toEqual(truth.slice(-50).map(wanted));
  });

  it('has every kind of message, every sender, a promise and a refusal', () => {
    const kinds = new Set(truth.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['goods', 'order', 'picture', 'refund', 'system', 'text', 'withdrawn']);
    expect(new Set(truth.map(({ sender }) => sender)).size).toBe(4);
    const ofMerchant = truth.filter(({ sender }) => sender === 'merchant').map(({ text }) => text);
    expect(ofMerchant.filter((text) => /48小时内退款|不支持退货/.test(text))).toHaveLength(2);
  });

  it('spans less than a year, so that a day without its year is one day only', () => {
    const ages = truth.map(({ at }) => Date.parse(NOW) - Date.parse(at));
    expect(ages).toEqual(ages.toSorted((a, b) => b - a));
    expect(ages[0]).toBeLessThan(360 * 86_400_000);
  });

  it('heads groups with days without a year', async () => {
    const page = await markup('/chat/plain');
    const heads = Array.from(page.matchAll(/<div class="when">([^<]*)/g), ([, head]) => head);
    expect(heads.length).toBeGreaterThan(80);
    expect(heads.filter((head) => !/^(?:\d{1,2}月\d{1,2}日|昨天|今天) \d\d:\d\d$/.test(head ?? ''))).toEqual(
      [],
    );
  });

  it('says the same on changed sides where it is mirrored', async () => {
    const [page, mirrored] = await Promise.all([markup('/chat'), markup('/chat?mirror')]);
    const sides = (text: string) => Array.from(text.matchAll(/class="row (start|end)"/g), ([, side]) => side);
    expect(rowsOf(mirrored)).toEqual(rowsOf(page));
    expect(sides(mirrored)).toEqual(sides(page).map((side) => (side === 'end' ? 'start' : 'end')));
  });

  it('fails after two batches, or never ends, when told to', async () => {
    const status = async (path: string) => (await fetch(shop.url + path)).status;
    const failing = [370, 340, 310].map((before) => status(`/chat/older?failing&before=${before}`));
    expect(await Promise.all(failing)).toEqual([200, 200, 503]);
    const batch = await markup('/chat/older?endless&before=-50');
    expect([begins(batch), rowsOf(batch).length]).toEqual([-80, 30]);
  });

  it('comes from another origin in its frame', async () => {
    const [, source = ''] = /<iframe[^>]* src="([^"]*)"/.exec(await markup('/chat/framed?mirror')) ?? [];
    expect(source).toBe(`${shop.frameUrl}/chat/frame?mirror`);
    expect(rowsOf(await (await fetch(source)).text())).toEqual(truth.slice(-30).map(wanted));
  });

  it('never tells a page what the truth is', async () => {
    const scripts = ['/static/chat.js', '/static/shop.js', '/chat', '/chat/plain', '/chat/frame'];
    expect((await Promise.all(scripts.map(markup))).filter((text) => /truth/i.test(text))).toEqual([]);
  });
});
