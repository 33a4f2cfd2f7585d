import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadChats } from '../chat/fixtures';
import type { ChatFixture, ExpectedRow } from '../chat/types';
import { exportCase } from '../demo/export-case';
import { type Kept, keepPage } from '../demo/keep-page';
import { chatOf, type KeptMessage } from './chat-in-package';
import { openPackage, type Package } from './demo-run';
import { BROWSERS, type Session, startSession } from './session';
import { type SiteServer, serveSites } from './site-server';

const PAGES = loadChats();
const CHATS = PAGES.filter(({ conversation }) => conversation !== null);
const OTHERS = PAGES.filter(({ conversation }) => conversation === null);

/** What nobody sees of a text: white space of any kind, control and direction marks. */
const UNSEEN = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|⟨U\+[0-9A-F]+⟩/g;
const bare = (text: string) => text.replace(UNSEEN, '');

/** Under the pages' own host names, through popup, capture and package, as a person keeps them. */
describe.each(BROWSERS)('the chats of the shops in %s', (kind) => {
  let server: SiteServer;
  let session: Session;
  let pack: Package;
  const kept = new Map<string, number>();
  const failures = new Map<string, string>();

  beforeAll(async () => {
    server = await serveSites(PAGES.flatMap(({ documents }) => documents));
    session = await startSession(kind, { resolve: server.rules });
    const { browser, downloads } = session;
    let first: Kept | undefined;
    for (const page of PAGES) {
      server.show(page.documents);
      try {
        const result = await keepPage(browser, { url: page.url, mode: 'chat' }, first?.caseId);
        first ??= result;
        kept.set(page.page, kept.size + 1);
      } catch (error) {
        failures.set(page.page, String(error));
      }
    }
    pack = await openPackage(await exportCase(browser, first?.caseId ?? '', { downloads, out: downloads }));
  }, 600_000);
  afterAll(async () => {
    await session.close();
    server.close();
  });

  const chat = (page: string) => {
    const exhibit = pack.exhibits.find(({ number }) => number === kept.get(page));
    if (exhibit === undefined) throw new Error(failures.get(page) ?? 'not kept');
    return chatOf(pack, exhibit);
  };

  it.each(CHATS)('$page: who said what, every row once', ({ page, conversation }) => {
    const { messages, exhibit } = chat(page);
    expect(exhibit).toMatchObject({ kind: 'chat', state: 'complete', problems: [] });
    expect(messages.flatMap((message, n) => wrongOf(message, conversation?.rows[n]))).toEqual([]);
    expect(messages).toHaveLength(conversation?.rows.length ?? 0);
  });

  it.each(OTHERS)('$page: no chat, and nothing is kept', ({ page }: ChatFixture) => {
    expect(kept.get(page)).toBeUndefined();
    expect(failures.get(page)).toContain('没有找到聊天窗口');
  });
});

function wrongOf(message: KeptMessage, row: ExpectedRow | undefined): string[] {
  if (row === undefined) return [`#${message.n}: not on the page`];
  const texts = [row.text, ...(row.orText ?? [])].map(bare);
  const wrong: string[] = [];
  if (message.sender !== row.sender) wrong.push(`#${message.n}: ${message.sender}, not ${row.sender}`);
  if (!texts.includes(bare(message.text))) wrong.push(`#${message.n}: ${message.text.slice(0, 80)}`);
  if (message.kind !== row.kind) wrong.push(`#${message.n}: ${message.kind}, not ${row.kind}`);
  return wrong;
}
