import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';
import { type Answer, answer } from './routes.ts';
import { shopData } from './shop-data.ts';

export interface Shop {
  /** Address without a slash at the end, such as `http://127.0.0.1:40123`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the sample shop on this machine only. Dates are counted back from `now`;
 * pictures come a little late, as over a network, so that lazy loading is real.
 */
export async function startShop({ port = 0, now = new Date() } = {}): Promise<Shop> {
  const data = shopData(now);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://shop');
    send(response, answer(data, url)).catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const used = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${used}`,
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
