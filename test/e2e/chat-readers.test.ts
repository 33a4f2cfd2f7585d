import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatBrowser, type ChatRead, openChatBrowser } from '../chat/chat-browser';
import { loadChats } from '../chat/fixtures';
import { type ChatFinding, judgeChat, tellFinding } from '../chat/judge';
import { scrambleNames } from '../readers/scramble-names';

const CHATS = loadChats();

let browser: ChatBrowser;
beforeAll(async () => {
  browser = await openChatBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { how: 'with the readers of their sites', hasSites: true, dress: (html: string) => html },
  { how: 'by the generic reader alone', hasSites: false, dress: (html: string) => html },
  { how: 'by the generic reader, every class name replaced', hasSites: false, dress: scrambleNames },
])('chat pages read $how', ({ how, hasSites, dress }) => {
  const reads = new Map<string, ChatRead>();
  const findings = new Map<string, ChatFinding[]>();
  beforeAll(async () => {
    for (const { page, documents, conversation } of CHATS) {
      const dressed = documents.map(({ url, html }) => ({ url, html: dress(html) }));
      const read = await browser.read({ documents: dressed, hasSites });
      reads.set(page, read);
      if (conversation !== null) findings.set(page, judgeChat(conversation, read));
    }
  });
  afterAll(() => report(how, [...findings.values()].flat(), [...reads.values()]));

  it.each(CHATS)('$page: its conversation, and none where there is none', ({ page, conversation }) => {
    expect(reads.get(page)?.isFound).toBe(conversation !== null);
  });

  it.each(CHATS.filter(({ conversation }) => conversation !== null))(
    '$page: who said what when in every row',
    ({ page }) => {
      const wrong = (findings.get(page) ?? []).filter(({ what, isRight }) => {
        // Without its site's hints a sender may be wrong now and then: the share of all is judged below.
        return !isRight && (hasSites || what !== 'sender');
      });
      expect(wrong.map(tellFinding)).toEqual([]);
    },
  );

  it('at least 95 % of senders and every text are right', () => {
    const all = [...findings.values()].flat();
    expect(shareOf(all, 'sender')).toBeGreaterThanOrEqual(hasSites ? 100 : 95);
    expect(shareOf(all, 'text')).toBe(100);
  });

  it.each(CHATS)('$page: nothing beside the conversation is read', ({ page, notRead = [] }) => {
    const rows = reads.get(page)?.rows.filter(({ role }) => role === 'message') ?? [];
    const words = rows.map(({ text, name }) => `${name} ${text}`);
    expect(notRead.filter((word) => words.some((row) => row.includes(word)))).toEqual([]);
  });

  it('the path leads back to the pane, and reading changes no page', () => {
    const found = [...reads].filter(([, { isFound }]) => isFound);
    expect(found.filter(([, { isFoundAgain }]) => !isFoundAgain).map(([page]) => page)).toEqual([]);
    const changed = [...reads].filter(([, { changes, isSame }]) => changes > 0 || !isSame);
    expect(changed.map(([page]) => page)).toEqual([]);
  });

  it('the reader is that of the site where one knows the page', () => {
    const known = CHATS.filter(({ site, conversation }) => conversation !== null && site !== 'generic');
    const wrong = known.filter(({ page, site }) => reads.get(page)?.reader !== (hasSites ? site : 'generic'));
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });
});

function shareOf(findings: readonly ChatFinding[], what: ChatFinding['what']): number {
  const asked = findings.filter((each) => each.what === what);
  return (100 * asked.filter(({ isRight }) => isRight).length) / asked.length;
}

/** The figures, for people; the assertions stand above. */
function report(how: string, findings: readonly ChatFinding[], reads: readonly ChatRead[]): void {
  const share = (what: ChatFinding['what']) => `${what} ${shareOf(findings, what).toFixed(1)} %`;
  const rows = findings.filter(({ what }) => what === 'sender').length;
  const times = reads
    .filter((read) => read.rows.length > 0)
    .map((read) => (read.readMilliseconds / read.rows.length) * 20)
    .toSorted((one, other) => one - other);
  console.log(
    `chats ${how}: ${rows} rows; ${(['sender', 'text', 'name', 'kind', 'time'] as const).map(share).join(', ')}; ` +
      `${times[Math.floor(times.length / 2)]?.toFixed(1)} ms for twenty rows (wanted: 10)`,
  );
}
