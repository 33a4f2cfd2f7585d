import { beforeAll, describe, expect, it } from 'vitest';
import { keepPage } from '../demo/keep-page';
import { servePages } from './page-server';
import { BROWSERS, startSession } from './session';
import { readStored } from './stored';

const NO_PROGRESS = '页面 30 秒没有反应，已停止保存。请刷新页面后再试。';
/** 30 s without progress end a capture; the rest is for what came before and for the putting back. */
const LONGEST = 45_000;

interface End {
  problem: string;
  ms: number;
  exhibits: number;
}

/** Keeps a page that does nothing for 40 s once it is scrolled. */
async function keepBlocked(kind: (typeof BROWSERS)[number]): Promise<End> {
  const server = await servePages('shapes');
  const session = await startSession(kind);
  try {
    const start = Date.now();
    const problem = await keepPage(session.browser, { url: server.url('blocks.html'), mode: 'page' }).then(
      ({ state }) => `kept as ${state}`,
      (error: Error) => error.message,
    );
    const ms = Date.now() - start;
    return { problem, ms, exhibits: (await readStored(session.browser)).exhibits.length };
  } finally {
    await session.close();
    server.close();
  }
}

describe('a page that is blocked for 40 s', () => {
  let ends: End[];
  beforeAll(async () => {
    ends = await Promise.all(BROWSERS.map(keepBlocked));
  }, 200_000);

  it.each(BROWSERS)('ends with one clear sentence in %s, and nothing is stored', (kind) => {
    const end = ends[BROWSERS.indexOf(kind)];
    expect(end?.problem).toBe(NO_PROGRESS);
    expect(end?.ms).toBeLessThan(LONGEST);
    expect(end?.exhibits).toBe(0);
  });
});
