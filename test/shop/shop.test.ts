import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from './html.ts';
import { startShop } from './server.ts';
import { shopData } from './shop-data.ts';

const DAY = 86_400_000;

function chinaTime(text: string | undefined): number {
  return Date.parse(`${text?.replace(' ', 'T')}+08:00`);
}

describe('shopData', () => {
  it.each(['2026-11-24T04:00:00Z', '2026-12-31T16:00:01Z', '2027-03-01T15:59:59Z'])(
    'keeps the 7-day return of the first order running at %s, with nothing in the future',
    (text) => {
      const now = new Date(text);
      const data = shopData(now);
      const received = data.orders[0]?.steps.find(({ label }) => label === '签收时间')?.at;
      expect(chinaTime(received) + 7 * DAY).toBeGreaterThan(now.getTime() + DAY);
      const times = [...(data.orders[0]?.steps ?? []), ...data.traces, ...data.messages].map(({ at }) => at);
      expect(Math.max(...times.map(chinaTime))).toBeLessThan(now.getTime());
    },
  );

  it('tells the order of things in the order in which they happened', () => {
    const data = shopData(new Date('2026-11-24T04:00:00Z'));
    for (const list of [data.orders[0]?.steps ?? [], data.messages, data.traces.toReversed()]) {
      const times = list.map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
    }
  });
});

describe('html', () => {
  it('escapes words and keeps markup', () => {
    const part = html`<b>${'<&">'}</b>`;
    expect(html`<p>${part}${[part]}${1}</p>`.markup).toBe(
      '<p><b>&lt;&amp;&quot;&gt;</b><b>&lt;&amp;&quot;&gt;</b>1</p>',
    );
  });
});

describe('the shop', () => {
  let shop: Awaited<ReturnType<typeof startShop>>;

  beforeAll(async () => {
    shop = await startShop({ now: new Date('2026-11-24T04:00:00Z') });
  });

  afterAll(() => shop.close());

  it.each([
    '/order/list',
    '/order/detail',
    '/order/logistics',
    '/after-sale/detail',
    '/chat',
    '/chat/plain?n=400',
    '/item?id=1001',
  ])('serves %s and every picture, style and script on it', async (path) => {
    const text = await (await fetch(shop.url + path)).text();
    const parts = [
      ...text.matchAll(/(?:src|data-src|data-background|link rel="stylesheet" href)="([^"]+)"/g),
    ];
    const answers = await Promise.all(parts.map(async ([, part]) => (await fetch(shop.url + part)).status));
    expect(parts.length).toBeGreaterThan(5);
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('gives a photo as PNG of the size it says', async () => {
    const bytes = Buffer.from(await (await fetch(`${shop.url}/photo/1.png`)).arrayBuffer());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 900]);
  });

  it.each([
    '/nothing',
    '/order/detail?orderId=1',
    '/item?id=x',
    '/photo/9.png',
    '/picture/1_1.svg',
    '/static/x.css',
    '/chat/x',
  ])('has nothing at %s', async (path) => {
    expect((await fetch(shop.url + path)).status).toBe(404);
  });
});
