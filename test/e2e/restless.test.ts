import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kept, keepPage } from '../demo/keep-page';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, startSession } from './session';
import { readStored, type Stored } from './stored';

/** Pages that never come to rest, or go away, and how they may end; longer than this would be a hang. */
const PAGES = [
  { name: 'breathing', ends: ['complete', 'partial'] },
  { name: 'breathing-pane', ends: ['complete', 'partial'] },
  { name: 'leaving', ends: ['partial'] },
];
const LONGEST = 45_000;

describe.each(BROWSERS)('restless pages in %s', (kind) => {
  let server: PageServer;
  let stored: Stored;
  const ends = new Map<string, { kept: Kept; ms: number }>();
  beforeAll(async () => {
    server = await servePages('shapes');
    const session = await startSession(kind);
    try {
      for (const { name } of PAGES) {
        const start = Date.now();
        const kept = await keepPage(session.browser, { url: server.url(`${name}.html`), mode: 'page' });
        ends.set(name, { kept, ms: Date.now() - start });
      }
      stored = await readStored(session.browser);
    } finally {
      await session.close();
    }
  }, 200_000);
  afterAll(() => server.close());

  it.each(PAGES)('$name: ends in time, in a state that says what is kept', ({ name, ends: states }) => {
    const end = ends.get(name);
    expect(end?.ms).toBeLessThan(LONGEST);
    expect(states).toContain(end?.kept.state);
    expect(Number(end?.kept.height)).toBeGreaterThan(1000);
  });

  it('leaving: keeps what was taken before the page went', () => {
    const exhibit = stored.exhibits.find(({ url }) => url.endsWith('/leaving.html'));
    expect(exhibit?.problems.map(({ code }) => code)).toEqual(['navigated']);
  });
});
