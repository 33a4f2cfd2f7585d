import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { HostRule } from '../browser/types';
import type { ServedDocument } from '../chat/types';

const tls = (file: string) => readFileSync(join(import.meta.dirname, 'tls', file));

/** Serves pages under the addresses they have in life, with a certificate that only tests accept. */
export interface SiteServer {
  rules: HostRule[];
  /** From here on these documents are served. */
  show(documents: readonly ServedDocument[]): void;
  close(): void;
}

export async function serveSites(documents: readonly ServedDocument[]): Promise<SiteServer> {
  let shown: readonly ServedDocument[] = [];
  const server = createServer({ key: tls('key.pem'), cert: tls('cert.pem') }, (request, response) => {
    const found = shown.find(({ url }) => samePlace(url, request.headers.host ?? '', request.url ?? ''));
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(found.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = new Set(documents.map(({ url }) => new URL(url).hostname));
  return {
    rules: [...hosts].map((host) => ({ host, address: '127.0.0.1', port })),
    show(next) {
      shown = next;
    },
    close: () => server.close(),
  };
}

function samePlace(url: string, host: string, path: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  return host.split(':')[0] === hostname && path === pathname + search;
}
