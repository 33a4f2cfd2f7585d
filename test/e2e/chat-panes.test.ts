import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatBrowser, type ChatRead, openChatBrowser } from '../chat/chat-browser';
import { chatPage, messages, note, row, rows } from '../chat/shapes/build';
import { NO_CHATS } from '../chat/shapes/none';
import { PANES } from '../chat/shapes/panes';
import { OTHERS, ROWS } from '../chat/shapes/rows';

const ADDRESS = 'https://www.hemu-home.example/im?shop=81';

let browser: ChatBrowser;
beforeAll(async () => {
  browser = await openChatBrowser();
});
afterAll(() => browser?.close());

const read = (html: string, more: { picked?: string; path?: string } = {}) =>
  browser.read({ documents: [{ url: ADDRESS, html }], ...more });
const said = ({ rows: all }: ChatRead) =>
  all.filter(({ role }) => role === 'message').map(({ text }) => text);

describe('the pane and its rows', () => {
  it.each(PANES)('$name', async ({ html, count }) => {
    const found = await read(html);
    expect(said(found)).toEqual(messages(count).map(({ text }) => text));
    expect(found).toMatchObject({ isFound: true, isFoundAgain: true, changes: 0, isSame: true });
    expect(found.peer).toBe('禾木家居');
  });

  it.each(NO_CHATS)('$name is no conversation', async ({ html }) => {
    expect((await read(html)).isFound).toBe(false);
  });
});

describe('one row', () => {
  it.each(ROWS)('$name', async ({ html, reads, others = OTHERS }) => {
    const { rows: all } = await read(chatPage(`${others}${html}`));
    expect(all.at(-1)).toMatchObject(reads);
  });

  it('a line of 100,000 characters is read whole, and not slower than a hundred short ones', async () => {
    const long = '很长的话'.repeat(25_000);
    const { rows: all, readMilliseconds } = await read(chatPage(`${OTHERS}${row({ text: long })}`));
    expect(all.at(-1)?.text).toBe(long);
    expect(readMilliseconds).toBeLessThan(100);
  });
});
