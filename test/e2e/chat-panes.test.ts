import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatBrowser, type ChatRead, openChatBrowser } from '../chat/chat-browser';
import { chatPage, messages, page, row, rows } from '../chat/shapes/build';
import { GROUPS, WHOLES } from '../chat/shapes/groups';
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

describe('a page that is large', () => {
  const FEED = '<div><p><b>商品</b> <i>¥1.00</i></p></div>'.repeat(7_000);

  it('28,000 elements beside the conversation: it is found within two seconds on a busy machine', async () => {
    const found = await read(chatPage(rows(messages(200)), { beside: FEED }));
    expect(said(found)).toHaveLength(200);
    expect(found.findMilliseconds).toBeLessThan(2_000);
  });

  it('28,000 elements and no conversation: that is known as fast', async () => {
    const found = await read(
      page(`${FEED}<textarea placeholder="请输入消息" style="width: 100%"></textarea><button>发送</button>`),
    );
    expect(found.isFound).toBe(false);
    expect(found.findMilliseconds).toBeLessThan(2_000);
  });
});

describe('the merchant at the left', () => {
  it('stays there when the buyer has the name of a shop', async () => {
    const inner = messages(6).map(
      ({ own = false, text }) =>
        `<div class="row${own ? ' own' : ''}"><div class="face"></div><div><div>${own ? '小满服饰店铺' : '阿桃旗舰店'}</div><div class="bubble">${text}</div></div></div>`,
    );
    const { rows: all } = await read(chatPage(inner.join('')));
    expect(all.map(({ sender }) => sender)).toEqual(
      messages(6).map(({ own }) => (own ? 'buyer' : 'merchant')),
    );
  });
});

describe('the merchant at the right', () => {
  const mirrored = (own: string, other: string) =>
    rows(messages(4)).replaceAll('第1句', own).replaceAll('第2句', other);
  const named = (name: string, said: string, isRight = false) =>
    `<div class="row${isRight ? ' own' : ''}"><div class="face"></div><div><div>${name}</div><div class="bubble">${said}</div></div></div>`;

  it.each([
    { by: 'the name 我', inner: `${named('我', '甲')}${named('阿桃', '乙', true)}` },
    { by: 'the name of a shop', inner: `${named('小满', '甲')}${named('禾木家居旗舰店', '乙', true)}` },
    { by: 'the name in the header', inner: `${named('小满', '甲')}${named('禾木家居', '乙', true)}` },
    {
      by: 'read marks',
      inner:
        `<div class="row"><div class="face"></div><div><div class="bubble">甲</div><div>已读</div></div></div>`.repeat(
          2,
        ) + named('阿桃', '乙', true),
    },
  ])('is told by $by', async ({ inner }) => {
    const { rows: all } = await read(chatPage(`${inner}${mirrored('丙', '丁')}`));
    const senders = new Map(all.map(({ text, sender }) => [text, sender]));
    expect([senders.get('甲'), senders.get('乙'), senders.get('丙'), senders.get('丁')]).toEqual([
      'buyer',
      'merchant',
      'buyer',
      'merchant',
    ]);
  });
});

it('a host that only looks like a site has no hints', async () => {
  const html = chatPage(rows(messages(8)));
  const at = async (url: string) => (await browser.read({ documents: [{ url, html }] })).reader;
  expect(await at('https://jdcs.jd.com/index.action')).toBe('jd');
  expect(await at('https://jd.com.example/index.action')).toBe('generic');
  expect(await at('https://notjd.com/index.action')).toBe('generic');
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

describe('several bubbles in one row', () => {
  const told = ({ rows: all }: ChatRead) =>
    all.slice(4).map(({ sender, name, timeRaw, text }) => [sender, name, timeRaw, text]);

  it.each(GROUPS)('$name: a message each', async ({ html, reads }) => {
    expect(told(await read(chatPage(html)))).toEqual(reads);
  });

  it.each(WHOLES)('$name: one message', async ({ html, reads }) => {
    expect(told(await read(chatPage(html)))).toEqual(reads);
  });
});

describe('what loads older messages', () => {
  it.each(OLDER)('$name', async ({ inner, older }) => {
    expect((await read(chatPage(inner))).older).toBe(older);
  });
});

describe('a pane that was picked', () => {
  const PAGE = chatPage(rows(messages(8)));

  it.each(['.pane', '.row', '.bubble', '.talk', '.app'])(
    '%s is the conversation around or in it',
    async (picked) => {
      const found = await read(PAGE, { picked });
      expect(said(found)).toEqual(messages(8).map(({ text }) => text));
      expect(found).toMatchObject({ pane: 'div#.pane', peer: '禾木家居', isFoundAgain: true });
    },
  );

  it('a frame stands for the conversation in it', async () => {
    const framed = PANES.find(({ name }) => name === 'a conversation in a frame of the page');
    const found = await read(framed?.html ?? '', { picked: 'iframe' });
    expect(said(found)).toEqual(messages(12).map(({ text }) => text));
    expect(found).toMatchObject({ pane: 'div#.pane', isFoundAgain: true });
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
