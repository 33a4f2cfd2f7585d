import { type Html, html, when } from '../html.ts';
import { crumbs, footer, page, price } from '../layout.ts';
import { copyButton, orderLine, recommendations } from '../parts.ts';
import type { Order, ShopData } from '../types.ts';

const TABS = ['全部订单', '待付款', '待发货', '待收货', '待评价', '退款/售后'];

/** The buyer's orders, newest first. */
export function orderList(data: ShopData): Html {
  return page(
    data,
    '我的订单',
    html`<main class="wide">
${crumbs('首页', '我的商城', '我的订单')}
<ul class="tabs panel">${TABS.map((name, index) => html`<li class="${index === 0 ? 'on' : ''}">${name}</li>`)}</ul>
${data.orders.map((order, index) => orderCard(order, index === 0))}
<p class="pages"><button type="button" disabled>上一页</button><b>1</b><a href="#">2</a><a href="#">3</a><button type="button">下一页</button></p>
${recommendations(data.recommended.slice(0, 10))}
</main>${footer(data)}`,
  );
}

function orderCard(order: Order, hasClaim: boolean): Html {
  const isOpen = order.status === '待收货';
  return html`<section class="order panel">
  <header><time>${order.steps[0]?.at ?? ''}</time><span>订单号：${order.number} ${copyButton(order.number)}</span><a class="shop" href="/chat?orderId=${order.number}">${order.shop}</a><strong class="status">${order.status}</strong></header>
  <div class="body">
    <div class="lines">${order.lines.map((line) => orderLine(line))}</div>
    <div class="sum"><p>实付款 ${price(order.paid)}</p><small>（含运费：¥${order.freight}）</small></div>
    <div class="acts"><a href="/order/detail?orderId=${order.number}">订单详情</a><a href="/order/logistics?orderId=${order.number}">查看物流</a>${when(isOpen, () => html`<button type="button" class="main">确认收货</button>`)}${when(hasClaim, () => html`<a href="/after-sale/detail?orderId=${order.number}">退款/售后</a>`)}</div>
  </div>
</section>`;
}
