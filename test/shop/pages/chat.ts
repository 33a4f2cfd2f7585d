import { BATCH, batchBefore } from '../chat/batches.ts';
import { avatar, chatRow, chatRows } from '../chat/rows.ts';
import type { Switches } from '../chat/switches.ts';
import { type Html, html } from '../html.ts';
import { barePage, page } from '../layout.ts';
import type { Order, ShopData } from '../types.ts';

/** The chat with the merchant of an order: contacts at the left, messages, editor below them; only rows near what is in view are in the page. */
export function chat(data: ShopData, order: Order, switches: Switches): Html {
  return page(
    data,
    order.shop,
    html`<main class="wide chat panel">${contacts(data)}${talk(data, order, switches, 'virtual', BATCH)}</main>`,
    'is-chat',
  );
}

/** The newest `count` messages, all in the page at once. */
export function plainChat(data: ShopData, order: Order, switches: Switches, count: number): Html {
  return page(
    data,
    order.shop,
    html`<main class="wide chat panel">${contacts(data)}${talk(data, order, switches, 'plain', count)}</main>`,
    'is-chat',
  );
}

/** The conversation alone, for a frame. */
export function framedChat(data: ShopData, order: Order, switches: Switches): Html {
  return barePage(
    data,
    order.shop,
    html`<main class="chat">${talk(data, order, switches, 'virtual', BATCH)}</main>`,
    'is-chat is-framed',
  );
}

/** A page that has the chat in a frame of another site. */
export function chatInFrame(data: ShopData, frame: string): Html {
  return page(
    data,
    '消息',
    html`<main class="wide chat panel">${contacts(data)}<iframe class="frame" title="客服" src="${frame}"></iframe></main>`,
    'is-chat',
  );
}

/** The batch of messages before place `before`, newest at the bottom; `data-before` of the answer is where the next one ends. */
export function olderMessages(data: ShopData, order: Order, before: number, switches: Switches): Html {
  const { from, to } = batchBefore(before, switches.isEndless);
  return html`<div data-before="${from}">${chatRows(data, order, from, to, switches.isMirrored)}</div>`;
}

/** What the merchant writes while the chat is open, by number. */
export function liveMessage(data: ShopData, order: Order, number: number, switches: Switches): Html {
  const text = `亲，还在吗？这是第 ${number} 条新消息`;
  const message = { from: 'merchant', kind: 'text', at: '', text } as const;
  return html`<div>${chatRow(data, order, message, switches.isMirrored)}</div>`;
}

function talk(
  data: ShopData,
  order: Order,
  switches: Switches,
  how: 'virtual' | 'plain',
  count: number,
): Html {
  const to = data.messages.length;
  const from = Math.max(0, to - count);
  const live = switches.isLive ? 'live' : '';
  return html`<section class="talk">
  <header><b>${order.shop}</b><span>在线 · 客服 阿桃</span></header>
  <div class="messages" data-how="${how} ${live}" data-before="${how === 'plain' ? 0 : from}"><p class="more">${how === 'plain' ? '' : '上滑查看更早的消息'}</p>${chatRows(data, order, from, to, switches.isMirrored)}</div>
  <div class="editor"><p class="tools"><span>表情</span><span>图片</span><span>视频</span><span>订单</span></p><textarea placeholder="请输入消息…" aria-label="消息"></textarea><button type="button" class="main" data-send>发送</button></div>
</section>`;
}

function contacts(data: ShopData): Html {
  return html`<aside class="contacts"><h2>消息</h2><ul>${data.contacts.map(
    ({ name, last, at, hue }, index) =>
      html`<li class="${index === 0 ? 'on' : ''}">${avatar(name, hue)}<div class="brief"><b>${name}</b><time>${at}</time><p>${last}</p></div></li>`,
  )}</ul></aside>`;
}
