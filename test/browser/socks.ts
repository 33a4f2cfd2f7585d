import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { redirect } from './host-rules.ts';
import type { HostRule } from './types.ts';

const VERSION = 5;
const CONNECT = 1;
const NAME = 3;
const OK = Buffer.from([VERSION, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
const REFUSED = Buffer.from([VERSION, 5, 0, 1, 0, 0, 0, 0, 0, 0]);

/**
 * A SOCKS 5 proxy (RFC 1928) on this machine that sends the named hosts elsewhere and lets all others through.
 * Firefox needs it: it has no setting that maps a host name to another address and port.
 */
export async function startSocks(rules: HostRule[]): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    serve(socket, rules).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function serve(socket: Socket, rules: HostRule[]): Promise<void> {
  const methods = (await read(socket, 2))[1] ?? 0;
  await read(socket, methods);
  socket.write(Buffer.from([VERSION, 0]));
  const [, command, , kind] = await read(socket, 4);
  if (command !== CONNECT) throw new Error('only CONNECT is served');
  const host = await readHost(socket, kind ?? 0);
  const port = (await read(socket, 2)).readUInt16BE(0);
  const goal = redirect(rules, host, port);
  let isConnected = false;
  const target = connect(goal.port, goal.host, () => {
    isConnected = true;
    socket.write(OK);
    socket.pipe(target);
    target.pipe(socket);
  });
  target.on('error', () => (isConnected ? socket.destroy() : socket.end(REFUSED)));
  target.on('close', () => socket.destroy());
  socket.on('close', () => target.destroy());
}

async function readHost(socket: Socket, kind: number): Promise<string> {
  if (kind === NAME) {
    const length = (await read(socket, 1))[0] ?? 0;
    return (await read(socket, length)).toString('latin1');
  }
  const bytes = await read(socket, kind === 1 ? 4 : 16);
  if (kind === 1) return bytes.join('.');
  return (bytes.toString('hex').match(/.{4}/g) ?? []).join(':');
}

async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes: Buffer | null = length === 0 ? Buffer.alloc(0) : socket.read(length);
    if (bytes !== null) return bytes;
    await once(socket, 'readable');
  }
}
