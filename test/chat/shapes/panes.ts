import { chatPage, messages, note, page, row, rows } from './build.ts';

/** A page whose messages are 第1句 to 第<count>句, whatever stands around them. */
export interface PaneShape {
  name: string;
  count: number;
  html: string;
}

const SHADOW = (inner: string) => `<x-chat><template shadowrootmode="open">${inner}</template></x-chat>`;
const styleOnly = (html: string) => /<style>[\s\S]*?<\/style>/.exec(html)?.[0] ?? '';
const bodyOnly = (html: string) => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

const batches = [1, 11, 21].map((first) => `<div class="batch">${rows(messages(10, first))}</div>`).join('');
const days = [1, 4, 5]
  .map(
    (first, at) =>
      `<section><h4 class="note">11月${first}日</h4>${rows(messages([3, 1, 8][at] ?? 0, first))}</section>`,
  )
  .join('');
const placed = messages(12)
  .map((said, at) => row(said, `position: absolute; left: 0; right: 0; top: ${at * 60}px`))
  .toReversed()
  .join('');
const reversed = `<div style="display: flex; flex-direction: column-reverse">${messages(12)
  .toReversed()
  .map((said) => row(said))
  .join('')}</div>`;
const plain = chatPage(rows(messages(12)));

/** Every way in which pages build the list of a conversation. */
export const PANES: readonly PaneShape[] = [
  { name: 'rows that are the children of the pane', count: 12, html: plain },
  {
    name: 'a list in three wrappers',
    count: 12,
    html: chatPage(
      `<div><div><ul><li>${messages(12)
        .map((said) => row(said))
        .join('</li><li>')}</li></ul></div></div>`,
    ),
  },
  { name: 'batches of rows', count: 30, html: chatPage(batches) },
  {
    name: 'a batch of older rows above rows without a batch',
    count: 32,
    html: chatPage(`<div class="batch">${rows(messages(12))}</div>${rows(messages(20, 13))}`),
  },
  { name: 'days with a heading each, one of a single message', count: 12, html: chatPage(days) },
  {
    name: 'a loader above and a spacer below the list',
    count: 12,
    html: chatPage(
      `<div class="note">加载中...</div><div>${rows(messages(12))}</div><div style="height: 40px"></div>`,
    ),
  },
  {
    name: 'rows placed absolutely, the last one first in the document',
    count: 12,
    html: chatPage(`<div style="position: relative; height: 720px">${placed}</div>`),
  },
  {
    name: 'rows placed absolutely in a box without height',
    count: 12,
    html: chatPage(`<div style="position: relative">${placed}</div>`),
  },
  { name: 'a column that is reversed', count: 12, html: chatPage(reversed) },
  {
    name: 'a pane that is reversed itself',
    count: 12,
    html: chatPage(
      messages(12)
        .toReversed()
        .map((said) => row(said))
        .join(''),
      { style: '.pane { display: flex; flex-direction: column-reverse }' },
    ),
  },
  {
    name: 'rows that are bubbles themselves',
    count: 12,
    html: chatPage(
      messages(12)
        .map(
          ({ own, text }) =>
            `<div class="bubble" style="margin: 10px ${own ? '0 10px auto' : 'auto 10px 0'}; width: fit-content">${text}</div>`,
        )
        .join(''),
    ),
  },
  { name: 'a conversation too short to scroll', count: 2, html: chatPage(rows(messages(2))) },
  {
    name: 'one side alone, nobody has answered yet',
    count: 3,
    html: chatPage(rows(messages(3).map((said) => ({ ...said, own: true })))),
  },
  {
    name: 'a conversation in an open shadow root',
    count: 12,
    html: page(SHADOW(`${styleOnly(plain)}${bodyOnly(plain)}`)),
  },
  {
    name: 'a conversation in a frame of the page',
    count: 12,
    html: page(
      `<iframe style="width: 100%; height: 790px; border: 0" srcdoc="${plain.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    ),
  },
  {
    name: 'wrappers without a box',
    count: 12,
    html: chatPage(`<div style="display: contents">${rows(messages(12))}</div>`),
  },
  {
    name: 'the page itself scrolls, header and editor are fixed',
    count: 12,
    html: page(
      `<div class="head" style="position: fixed; top: 0; width: 100%; background: #fff">禾木家居</div><div style="padding: 60px 16px 120px">${rows(messages(12))}</div><div class="foot" style="position: fixed; bottom: 0; width: 100%; background: #fff"><textarea placeholder="请输入消息"></textarea><button>发送</button></div>`,
    ),
  },
  {
    name: 'a form whose fields are named like properties',
    count: 12,
    html: chatPage(
      `<form><input type="hidden" name="children"><input type="hidden" name="parentNode"><input type="hidden" name="childNodes">${rows(messages(12))}</form>`,
    ),
  },
  {
    name: 'a day heading and notices between',
    count: 6,
    html: chatPage(
      `${note('没有更多了')}${note('昨天 10:05')}${rows(messages(3))}${note('以下是新消息')}${note('10:20')}${rows(messages(3, 4))}`,
    ),
  },
  {
    name: 'buttons to answer in every row',
    count: 8,
    html: chatPage(
      messages(8)
        .map((said) => row({ ...said, text: `${said.text}<button>回复</button>` }))
        .join(''),
    ),
  },
  {
    name: 'an editor that is a frame of its own',
    count: 8,
    html: chatPage(rows(messages(8)), {
      foot: `<iframe style="width: 100%; height: 90px; border: 0" srcdoc="<body><div contenteditable='true' data-placeholder='请输入消息'>&nbsp;</div><button>发送</button></body>"></iframe>`,
    }),
  },
  {
    name: 'a small window at the corner of a shop page',
    count: 8,
    html: page(
      `<h1>商品</h1>${'<p>介绍</p>'.repeat(80)}<div style="position: fixed; right: 20px; bottom: 20px; width: 360px; height: 520px; display: flex; flex-direction: column; background: #fff"><div class="head">禾木家居</div><div class="pane">${rows(messages(8))}</div><div class="foot"><textarea placeholder="请输入消息"></textarea><button>发送</button></div></div>`,
    ),
  },
];
