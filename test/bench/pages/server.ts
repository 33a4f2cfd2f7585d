import { once } from 'node:events';
import { createServer } from 'node:http';
import { toPng } from '../../shop/pictures/png.ts';
import { pageHtml } from './html.ts';
import { type BenchPage, PAGES } from './list.ts';

export interface PageServer {
  /** Address of a page; `open` is an app shell with its pane opened in place. */
  url(page: BenchPage, variant?: 'open'): string;
  close(): void;
}

const SIDE = 200;
/** So many different pictures are drawn; they come again and again under other addresses. */
const DRAWN = 24;

/** Serves the bench's pages on this machine only. */
export async function servePages(): Promise<PageServer> {
  const pictures = Array.from({ length: DRAWN }, (_, n) => picture(n));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench');
    const [, kind = '', name = ''] = /^\/(page|picture)\/([\w-]+)/.exec(pathname) ?? [];
    const page = PAGES.find((each) => each.name === name);
    if (kind === 'picture') {
      response.writeHead(200, { 'content-type': 'image/png' }).end(pictures[Number(name) % DRAWN]);
    } else if (page !== undefined) {
      const html = pageHtml(page, searchParams.has('open'));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: ({ name }, variant) => `http://127.0.0.1:${port}/page/${name}${variant === 'open' ? '?open' : ''}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A picture with soft shades and grain, as a photo has. */
function picture(n: number): Buffer {
  return toPng(SIDE, SIDE, (x, y) => {
    const far = Math.hypot(x - SIDE / 2, y - SIDE / 2) / SIDE;
    const grain = ((x * 7919 + y * 104_729 + x * y * (n + 31)) % 17) - 8;
    const light = 210 - 150 * far + grain;
    return [light - ((n * 37) % 90), light - ((n * 53) % 110), light - ((n * 71) % 70)];
  });
}
