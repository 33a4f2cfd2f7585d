import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Package } from './demo-run';
import { withExtension } from './with-extension';

/** The server's clock is this much ahead of the machine's. */
const AHEAD = 90_000;
const PAGE = '<!doctype html><title>Order</title><link rel="icon" href="data:,"><p>Order No. 1';

interface Counter {
  url: string;
  requests: IncomingMessage[];
  close: () => void;
}

/** Serves one page and remembers every request. */
async function countRequests(): Promise<Counter> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.setHeader('date', new Date(Date.now() + AHEAD).toUTCString());
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'who=me' }).end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/order?id=1`, requests, close: () => server.close() };
}

describe.each(['chromium', 'firefox'] as const)('the clock check in %s', (kind) => {
  let counter: Counter;
  let afterOff: number;
  let kept: Package;
  beforeAll(async () => {
    counter = await countRequests();
    kept = await withExtension(kind, async ({ keep, setOptions, keepAll }) => {
      await keep(counter.url);
      afterOff = counter.requests.length;
      await setOptions('clock-check');
      return keepAll(counter.url, `${counter.url}#top`);
    });
  });
  afterAll(() => counter.close());

  it('sends nothing while it is off', () => {
    expect(afterOff).toBe(1);
  });

  it('asks the page’s own address for its head, once a keep and without cookies', () => {
    const asked = counter.requests.filter(({ method }) => method === 'HEAD');
    expect(asked.map(({ url }) => url)).toEqual(['/order?id=1', '/order?id=1']);
    expect(asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
    expect(asked.map(({ headers }) => headers.referer)).toEqual([undefined, undefined]);
  });

  it('records how far this computer is off, and how precisely that is known', () => {
    const { clock } = kept.exhibits[0] ?? {};
    expect(Number.isNaN(Date.parse(clock?.serverDate ?? ''))).toBe(false);
    expect(clock?.precisionMs).toBeGreaterThanOrEqual(500);
    expect(Math.abs((clock?.offsetMs ?? 0) - AHEAD)).toBeLessThanOrEqual(clock?.precisionMs ?? 0);
  });

  it('numbers everything kept in order', () => {
    expect(kept.exhibits.map(({ sequence }) => sequence)).toEqual([2, 3]);
  });
});
