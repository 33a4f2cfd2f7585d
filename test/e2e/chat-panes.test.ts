import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatBrowser, type ChatRead, openChatBrowser } from '../chat/chat-browser';
import { chatPage, messages, page, row, rows } from '../chat/shapes/build';
import { NO_CHATS } from '../chat/shapes/none';
import { OLDER } from '../chat/shapes/older';
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

describe('what loads older messages', () => {
  it.each(OLDER)('$name', async ({ inner, older }) => {
    expect((await read(chatPage(inner))).older).toBe(older);
  });
});

describe('a pane that was picked', () => {
  const PAGE = chatPage(rows(messages(8)));

  it.each(['.pane', '.row', '.bubble', '.talk'])('%s is the conversation around or in it', async (picked) => {
    const found = await read(PAGE, { picked });
    expect(said(found)).toEqual(messages(8).map(({ text }) => text));
    expect(found).toMatchObject({ pane: 'div#.pane', peer: '禾木家居', isFoundAgain: true });
  });

  it('is what a person says it is, also a page that is found to be none', async () => {
    const { rows: all } = await read(chatPage(rows(messages(8)), { foot: '' }), { picked: '.pane' });
    expect(all).toHaveLength(8);
  });

  it.each([
    { name: 'the same page', dress: (html: string) => html },
    { name: 'other ends of class names', dress: (html: string) => html.replaceAll('--a1', '--Zz9') },
    {
      name: 'a banner above everything',
      dress: (html: string) => html.replace('<body>', '<body><div>双十一</div><div>满减</div>'),
    },
    { name: 'other messages', dress: (html: string) => html.replaceAll('第', '新') },
    {
      name: 'without its contact list',
      dress: (html: string) => html.replace('<div class="list--a1">', '<div hidden class="list--a1">'),
    },
  ])('is found again by its path in $name', async ({ dress }) => {
    const html = PAGE.replaceAll(/class="(pane|talk|list|app)"/g, 'class="$1--a1"').replaceAll(
      /\.(pane|talk|list|app) \{/g,
      '.$1--a1 {',
    );
    const { path } = await read(html, { picked: '.pane--a1' });
    const again = await read(dress(html), { path });
    expect(again).toMatchObject({ isFound: true, peer: '禾木家居' });
    expect(again.rows).toHaveLength(8);
  });

  it.each([
    '',
    '[]',
    'null',
    '{"a":1}',
    '[[["div"]]]',
    '[["div"]]',
    '"x"',
    '[[["html","","0"]]]'.repeat(2),
    `[[["${'x'.repeat(9000)}","","0"]]]`,
  ])('is not found by %j', async (path) => {
    expect((await read(PAGE, { path })).isFound).toBe(false);
  });

  it('is not found in a page of another make', async () => {
    const { path } = await read(PAGE, { picked: '.pane' });
    const other = page(`<main><section style="height: 400px; overflow: auto"><p>订单</p></section></main>`);
    expect((await read(other, { path })).isFound).toBe(false);
  });
});
