import { chatHeading, minutesBetween } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { page, price } from '../layout.ts';
import type { Message, Order, ShopData } from '../types.ts';

/** How many messages a chat shows at first, and how many come with each step back. */
const BATCH = 14;
const MINUTES_WITHOUT_HEADING = 15;

/** The chat with the merchant of an order: contacts at the left, messages, editor below them. */
export function chat(data: ShopData, order: Order): Html {
  return page(
    data,
    order.shop,
    html`<main class="wide chat panel">
<aside class="contacts"><h2>消息</h2><ul>${data.contacts.map(
      ({ name, last, at, hue }, index) =>
        html`<li class="${index === 0 ? 'on' : ''}">${avatar(name, hue)}<div class="brief"><b>${name}</b><time>${at}</time><p>${last}</p></div></li>`,
    )}</ul></aside>
<section class="talk">
  <header><b>${order.shop}</b><span>在线 · 客服 阿桃</span></header>
  <div class="messages" data-before="${data.messages.length - BATCH}"><p class="more">上滑查看更早的消息</p>${messages(data, order, data.messages.length - BATCH)}</div>
  <div class="editor"><p class="tools"><span>表情</span><span>图片</span><span>视频</span><span>订单</span></p><textarea placeholder="请输入消息…" aria-label="消息"></textarea><button type="button" class="main" data-send>发送</button></div>
</section>
</main>`,
    'is-chat',
  );
}

/** The batch of messages before number `before`, newest at the bottom; `data-before` of the answer is where the next one ends. */
export function olderMessages(data: ShopData, order: Order, before: number): Html {
  const from = Math.max(0, before - BATCH);
  return html`<div data-before="${from}">${messages(data, order, from, before)}</div>`;
}

function messages(data: ShopData, order: Order, from: number, to = data.messages.length): Html[] {
  return data.messages.slice(from, to).flatMap((message, index) => {
    const earlier = data.messages[from + index - 1];
    return [...heading(message, earlier, data.today), row(data, order, message)];
  });
}

function heading(message: Message, earlier: Message | undefined, today: string): Html[] {
  const isClose = earlier !== undefined && minutesBetween(earlier.at, message.at) < MINUTES_WITHOUT_HEADING;
  return isClose ? [] : [html`<div class="when">${chatHeading(message.at, today)}</div>`];
}

function row(data: ShopData, order: Order, message: Message): Html {
  if (message.kind === 'withdrawn') return html`<div class="notice">对方撤回了一条消息</div>`;
  if (message.from === 'system') return html`<div class="notice">${message.text}</div>`;
  const isBuyer = message.from === 'buyer';
  const name = isBuyer ? data.buyer.nick : message.from === 'robot' ? '智能客服小暖' : order.shop;
  return html`<div class="row ${isBuyer ? 'self' : 'other'}">${avatar(name, isBuyer ? 200 : message.from === 'robot' ? 265 : 16)}
  <div class="said"><p class="name">${name}</p>${content(data, order, message)}${isBuyer ? html`<small class="read">已读</small>` : html``}</div></div>`;
}

function content(data: ShopData, order: Order, message: Message): Html {
  switch (message.kind) {
    case 'picture':
      return html`<div class="bubble photo"><a href="/photo/${message.text}.png"><img src="/photo/${message.text}.png" class="shown" width="240" height="180" alt="图片"></a></div>`;
    case 'order':
      return card(
        order,
        '我要咨询的订单',
        html`<small>订单编号：${order.number}</small><p>共 ${order.lines.length} 件商品　实付款 ${price(order.paid)}</p>`,
      );
    case 'refund':
      return card(
        order,
        `${data.afterSale.type}申请`,
        html`<small>售后编号：${data.afterSale.number}</small><p>申请金额 ¥${data.afterSale.amount}</p>`,
      );
    default:
      return html`<div class="bubble">${message.text}</div>`;
  }
}

function card(order: Order, title: string, rest: Html): Html {
  const product = order.lines[0]?.product;
  return html`<div class="bubble ticket"><b>${title}</b><div><img src="/picture/${product?.id ?? ''}_120.svg" width="60" height="60" alt=""><div><p>${product?.title ?? ''}</p>${rest}</div></div></div>`;
}

function avatar(name: string, hue: number): Html {
  return html`<span class="avatar" style="--hue:${hue}">${name.slice(0, 1)}</span>`;
}
