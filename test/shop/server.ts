import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';
import type { Answer } from './answers.ts';
import { answer } from './routes.ts';
import { shopData } from './shop-data.ts';

export interface Shop {
  /** Address without a slash at the end, such as `http://127.0.0.1:40123`. */
  url: string;
  /** The same shop as another site, from which `/chat/framed` takes its frame. */
  frameUrl: string;
  close(): Promise<void>;
}

/**
 * Serves the sample shop on this machine only. Dates are counted back from `now`;
 * pictures come a little late, as over a network, so that lazy loading is real.
 */
export async function startShop({ port = 0, now = new Date() } = {}): Promise<Shop> {
  const data = shopData(now);
  const frame = await listen(0, (url) => answer(data, url, ''));
  const frameUrl = `http://localhost:${frame.port}`;
  const main = await listen(port, (url) => answer(data, url, frameUrl));
  return {
    url: `http://127.0.0.1:${main.port}`,
    frameUrl,
    async close() {
      await Promise.all([main.close(), frame.close()]);
    },
  };
}

interface Listener {
  port: number;
  close(): Promise<void>;
}

async function listen(wanted: number, answerTo: (url: URL) => Answer): Promise<Listener> {
  const server = createServer((request, response) => {
    send(response, answerTo(new URL(request.url ?? '/', 'http://shop'))).catch(() => response.destroy());
  });
  server.listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : wanted,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function send(response: ServerResponse, { status, type, body, delay }: Answer): Promise<void> {
  await later(delay);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
  });
  response.end(body);
}
