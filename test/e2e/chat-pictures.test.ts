import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCase } from '../demo/export-case';
import { type Kept, keepPage } from '../demo/keep-page';
import { chatIn } from './chat-in-package';
import { openPackage, type Package } from './demo-run';
import { type PageServer, servePages } from './page-server';
import { rowsIn } from './picture';
import { BROWSERS, type Session, startSession } from './session';
import { upTo } from './shapes-run';

/** Conversations whose rows have a stripe each, with the number of their messages. */
const PAGES = [
  { name: 'virtual', count: 150, path: 'pictures/virtual.html' },
  { name: 'reversed', count: 90, path: 'pictures/reversed.html' },
  { name: 'tall-rows', count: 40, path: 'pictures/tall-rows.html' },
  { name: 'framed', count: 70, path: 'pictures/framed.html' },
  { name: 'flipped', count: 90, path: 'pictures/flipped.html' },
  { name: 'turned', count: 90, path: 'pictures/flipped.html?turned' },
  { name: 'grouped', count: 60, path: 'pictures/grouped.html' },
];

/** How far the pane is scrolled up from its newest end, as a script of the page; a reversed column and a flipped list count from there. */
const FROM_END = `(() => {
  const pane = (document.querySelector('#core')?.contentDocument ?? document).querySelector('#pane');
  if ('flipped' in pane.dataset) return pane.scrollTop;
  const isReversed = getComputedStyle(pane).flexDirection === 'column-reverse';
  return isReversed ? -pane.scrollTop : pane.scrollHeight - pane.clientHeight - pane.scrollTop;
})()`;

describe.each(BROWSERS)('the pictures of a chat in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  let pack: Package;
  const kept = new Map<string, Kept>();
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  let words: string[] = [];

  beforeAll(async () => {
    server = await servePages('chats');
    session = await startSession(kind);
    const { browser, downloads } = session;
    const scroll = () => browser.page.evaluate(FROM_END) as Promise<number>;
    let caseId: string | undefined;
    for (const { name, path } of PAGES) {
      await browser.page.goto(server.url(path), { waitUntil: 'load' });
      before.set(name, await scroll());
      const result = await keepPage(browser, { url: server.url(path), mode: 'chat' }, caseId);
      caseId ??= result.caseId;
      kept.set(name, result);
      after.set(name, await scroll());
    }
    await browser.page.goto(server.url('pictures/tall-rows.html'));
    words = (await browser.page.evaluate('Array.from({ length: 150 }, (_, n) => wordsOf(n))')) as string[];
    pack = await openPackage(await exportCase(browser, caseId ?? '', { downloads, out: downloads }));
  }, 300_000);
  afterAll(async () => {
    await session.close();
    server.close();
  });

  it.each(PAGES)(
    '$name: every message once, in order, in the pictures and in the words',
    ({ path, count, name }) => {
      const { exhibit, picture, messages, top } = chatIn(pack, path);
      expect(exhibit).toMatchObject({ kind: 'chat', state: 'complete', problems: [] });
      expect(rowsIn(picture, 5).map(({ n }) => n)).toEqual(upTo(count));
      expect(messages).toHaveLength(count);
      expect(messages.map(({ n }) => n)).toEqual(upTo(count).map((n) => n + 1));
      expect(top).toBe('reached');
      if (name !== 'tall-rows') expect(messages.map(({ text }) => text)).toEqual(words.slice(0, count));
    },
  );

  it.each(PAGES)('$name: every message knows its part and place', ({ path }) => {
    const { exhibit, picture, messages } = chatIn(pack, path);
    const heights = exhibit.files.flatMap(({ pageRegion }) => pageRegion?.height ?? []);
    const tops = heights.map((_, part) => heights.slice(0, part).reduce((sum, each) => sum + each, 0));
    const rows = rowsIn(picture, 5);
    const wrong = messages.filter(({ n, part, y }) => {
      const row = rows[n - 1];
      return (
        row === undefined ||
        !(Math.abs((tops[(part ?? 0) - 1] ?? Number.NaN) + (y ?? Number.NaN) - row.top) <= 1)
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(PAGES)('$name: the pane is where the person left it', ({ name }) => {
    expect(Math.abs((after.get(name) ?? Number.NaN) - (before.get(name) ?? 0))).toBeLessThanOrEqual(1);
  });

  it.each(['pictures/virtual.html', 'pictures/flipped.html', 'pictures/flipped.html?turned'])(
    '%s: knows who said what: the buyer is at the right',
    (path) => {
      const { messages } = chatIn(pack, path);
      const wrong = messages.filter(({ n, sender }) => sender !== ((n - 1) % 3 === 0 ? 'buyer' : 'merchant'));
      expect(wrong).toEqual([]);
    },
  );
});
