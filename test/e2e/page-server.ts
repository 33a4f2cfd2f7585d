import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** A picture that takes its time, so that lazy loading is real; its colour tells its number. */
const slowPicture = (n: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#0a${(80 + Number(n) * 4).toString(16)}c8"/></svg>`;

const SLOW = 120;

export interface PageServer {
  url: (path: string) => string;
  close: () => void;
}

/** Serves the pages of one folder below test/pages. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/slow.svg') {
      await new Promise((resolve) => setTimeout(resolve, SLOW));
      response
        .writeHead(200, { 'content-type': 'image/svg+xml' })
        .end(slowPicture(searchParams.get('n') ?? '0'));
      return;
    }
    try {
      const body = await readFile(join(ROOT, folder, normalize(pathname)));
      response
        .writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: (path) => `http://127.0.0.1:${port}/${path}`, close: () => server.close() };
}
