import type { RowReading } from '../../../utils/chat/types.ts';
import { messages, row, rows } from './build.ts';

/** One row among others, and what of its reading matters. */
export interface RowShape {
  name: string;
  html: string;
  reads: Partial<RowReading>;
  /** What stands around it instead of a few messages on both sides. */
  others?: string;
}

const OTHERS = rows(messages(6));
const bubble = (inner: string, own = false) =>
  `<div class="row${own ? ' own' : ''}"><div class="bubble">${inner}</div></div>`;
const small = (text: string) => `<span style="font-size: 11px; color: #888">${text}</span>`;
const flat = (name: string, time: string, words: string) =>
  `<div style="padding: 6px"><b>${name}</b> ${small(time)}<div>${words}</div></div>`;
const FLAT =
  flat('买家', '10:00', '第一句') + flat('禾木家居', '10:01', '第二句') + flat('我', '10:02', '第三句');
const PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/** Rows in every dress that pages give them. */
export const ROWS: readonly RowShape[] = [
  {
    name: 'a time in the bubble below its words',
    html: bubble(`全实木<div>${small('10:05')}</div>`),
    reads: { sender: 'merchant', text: '全实木', timeRaw: '10:05' },
  },
  {
    name: 'a time in the bubble behind its words, with a mark',
    html: bubble(`好的 ${small('10:05 ✓✓')}`, true),
    reads: { sender: 'buyer', text: '好的', timeRaw: '10:05' },
  },
  {
    name: 'a message that is a time and nothing else',
    html: row({ text: '10:05' }),
    reads: { role: 'message', sender: 'merchant', text: '10:05', timeRaw: '' },
  },
  {
    name: 'a message that says that nothing older exists',
    html: row({ text: '没有更多了' }),
    reads: { role: 'message', sender: 'merchant', text: '没有更多了' },
  },
  {
    name: 'a message of one sign in a bubble that is square',
    html: bubble('？', true),
    reads: { role: 'message', sender: 'buyer', text: '？' },
  },
  {
    name: 'name and time in one line above the bubble',
    html: `<div class="row"><div class="face"></div><div><div>小禾 10:05:11</div><div class="bubble">在的</div></div></div>`,
    reads: { sender: 'merchant', name: '小禾', text: '在的', timeRaw: '10:05:11' },
  },
  {
    name: 'a name that ends in a colon',
    html: `<div class="row"><div class="face"></div><div><div>小禾：</div><div class="bubble">在的</div></div></div>`,
    reads: { name: '小禾', text: '在的' },
  },
  {
    name: 'no bubble: the name is bold, its time small',
    html: flat('禾木家居', '10:05', '全实木'),
    others: FLAT,
    reads: { sender: 'merchant', name: '禾木家居', text: '全实木', timeRaw: '10:05' },
  },
  {
    name: 'no bubble: the person at the page is called 我',
    html: flat('我', '10:05', '是贴皮的'),
    others: FLAT,
    reads: { sender: 'buyer', name: '我', text: '是贴皮的' },
  },
  {
    name: 'no bubble: the text begins with a bold word',
    html: flat('我', '10:05', '<b>全实木</b><br>你说的'),
    others: FLAT,
    reads: { sender: 'buyer', text: '全实木\n你说的' },
  },
  {
    name: 'initials in a circle are no words',
    html: `<div class="row"><div class="face" style="border-radius: 50%; text-align: center">禾</div><div class="bubble">在的</div></div>`,
    reads: { sender: 'merchant', name: '', text: '在的' },
  },
  {
    name: 'a bubble almost as wide as the pane, without an avatar',
    html: `<div class="row"><div class="bubble" style="max-width: 92%">${'很长的话'.repeat(80)}</div></div>`,
    reads: { role: 'message', sender: 'merchant' },
  },
  {
    name: 'a notice in a grey pill in the middle',
    html: `<div class="note"><span style="background: #ddd; border-radius: 4px; padding: 2px 8px">客服小禾已接入</span></div>`,
    reads: { sender: 'system', kind: 'system', text: '客服小禾已接入' },
  },
  {
    name: 'a line break, a paragraph and a pre keep their lines',
    html: bubble(
      '一<br>二<p style="margin: 0">三</p><pre style="margin: 0; font: inherit">四\n五</pre>',
      true,
    ),
    reads: { text: '一\n二\n三\n四\n五' },
  },
  {
    name: 'buttons below the words are no words',
    html: bubble('请选择<button>退货</button><div role="button">换货</div>'),
    reads: { text: '请选择', kind: 'text' },
  },
  {
    name: 'a bubble that can be pressed as a whole',
    html: `<div class="row"><div class="face"></div><div role="button" class="bubble">在的</div></div>`,
    reads: { sender: 'merchant', text: '在的' },
  },
  {
    name: 'a picture that opens when it is pressed',
    html: `<div class="row own"><button style="padding: 0; border: 0"><img src="${PICTURE}" style="width: 120px; height: 90px" alt=""></button></div>`,
    reads: { sender: 'buyer', kind: 'picture', text: '', image: PICTURE },
  },
  {
    name: 'a menu at the far edge of the row is no avatar',
    html: `<div class="row"><div class="bubble">在的</div><button style="margin-left: auto"><svg width="24" height="24"><path d="M0 0h9"/></svg></button></div>`,
    reads: { sender: 'merchant', text: '在的' },
  },
  {
    name: 'no bubble: a name like any other tells nobody',
    html: flat('小满', '10:05', '是贴皮的'),
    others: FLAT,
    reads: { sender: 'unknown', name: '小满', text: '是贴皮的' },
  },
  {
    name: 'what is hidden is not read',
    html: bubble('在的<span style="display: none">隐藏</span><span style="visibility: hidden">隐藏</span>'),
    reads: { text: '在的' },
  },
  {
    name: 'a picture that is a background',
    html: `<div class="row own"><div class="face"></div><div style="width: 120px; height: 90px; background-image: url(&quot;${PICTURE}&quot;)"></div></div>`,
    reads: { sender: 'buyer', kind: 'picture', text: '', image: PICTURE },
  },
  {
    name: 'a mark of being read in its own line',
    html: `<div class="row own"><div class="face"></div><div><div class="bubble">好的</div><div>已读</div></div></div>`,
    reads: { sender: 'buyer', text: '好的', name: '' },
  },
  {
    name: 'a mark of being read in a row of its own',
    html: '<div style="text-align: right; font-size: 11px; color: #888">Seen</div>',
    reads: { role: 'other' },
  },
  {
    name: 'a time and a mark below the bubble, as two sentences',
    html: `<div class="row own"><div><div class="bubble">退钱</div>${small('35m ago. Not seen yet')}</div></div>`,
    reads: { sender: 'buyer', text: '退钱', timeRaw: '35m ago' },
  },
  {
    name: 'a time and the label of a robot below the bubble',
    html: `<div class="row"><div><div class="bubble">Terima kasih</div>${small('10:02 · Auto reply')}</div></div>`,
    reads: { sender: 'robot', name: '', text: 'Terima kasih', timeRaw: '10:02' },
  },
  {
    name: 'the picture of goods in a card is no avatar: the card is the own one at the right',
    html: bubble(
      `<div style="display: flex"><img src="${PICTURE}" style="width: 56px; height: 56px" alt=""><div><div>订单编号：260923-123456789012345</div><div>¥45.90</div></div></div>`,
      true,
    ),
    reads: { sender: 'buyer', kind: 'order', text: '订单编号：260923-123456789012345\n¥45.90' },
  },
  {
    name: 'the words 已读 themselves',
    html: `<div class="row own"><div class="face"></div><div><div class="bubble">已读</div><div>已读</div></div></div>`,
    reads: { sender: 'buyer', text: '已读' },
  },
  {
    name: 'a link with an address, and one without',
    html: bubble('<a href="https://www.hemu-home.example/item/9">边几</a> <a href="#">回到顶部</a>'),
    reads: { links: ['https://www.hemu-home.example/item/9'] },
  },
  {
    name: 'a card in the middle belongs to nobody',
    html: `<div style="width: 300px; margin: 10px auto; border: 1px solid #ccc; padding: 8px"><div>实木边几</div><div>¥328.00</div></div>`,
    reads: { role: 'message', sender: 'system', kind: 'goods', text: '实木边几\n¥328.00' },
  },
  {
    name: 'the number that the page gave it',
    html: `<div class="row" data-message-id="9f1c27"><div class="face"></div><div class="bubble">在的</div></div>`,
    reads: { key: 'data-message-id=9f1c27' },
  },
  {
    name: 'a place in a list is no number of its own',
    html: `<div class="row" id="item-3" data-index="3"><div class="face"></div><div class="bubble">在的</div></div>`,
    reads: { key: null },
  },
  {
    name: 'a row whose words were unloaded',
    html: `<div class="row" style="height: 60px"></div>`,
    reads: { role: 'message', sender: 'unknown', kind: 'text', text: '', image: null },
  },
  {
    name: 'a robot by the label beside its name',
    html: `<div class="row"><div class="face"></div><div><div><span>禾木家居</span> <span>智能客服</span></div><div class="bubble">在的</div></div></div>`,
    reads: { sender: 'robot', text: '在的' },
  },
  {
    name: 'a person of the platform by the name',
    html: `<div class="row"><div class="face"></div><div><div>淘宝小二</div><div class="bubble">请双方举证</div></div></div>`,
    reads: { sender: 'platform', name: '淘宝小二', text: '请双方举证' },
  },
  {
    name: 'markup that was typed is text',
    html: row({ text: '&lt;img src=x onerror=alert(1)&gt; =HYPERLINK("x")' }),
    reads: { text: '<img src=x onerror=alert(1)> =HYPERLINK("x")', links: [], image: null },
  },
  {
    name: 'a separator of a day',
    html: '<div class="note">2026年9月24日 星期四</div>',
    reads: { role: 'time', timeRaw: '2026年9月24日 星期四' },
  },
  {
    name: 'a separator between two lines',
    html: '<div style="display: flex; align-items: center"><hr style="flex: 1"><span>Yesterday 3:12 PM</span><hr style="flex: 1"></div>',
    reads: { role: 'time', timeRaw: 'Yesterday 3:12 PM' },
  },
  { name: 'the end of the conversation', html: '<div class="note">没有更多了</div>', reads: { role: 'end' } },
  {
    name: 'what comes when it is scrolled',
    html: '<div class="note">上滑查看更早</div>',
    reads: { role: 'other' },
  },
  {
    name: 'a button that loads older messages',
    html: '<div class="note"><button>加载更多</button></div>',
    reads: { role: 'other' },
  },
];

export { OTHERS };
