import { type Html, html } from '../html.ts';
import { crumbs, footer, page } from '../layout.ts';
import { copyButton, orderLine, recommendations } from '../parts.ts';
import type { Order, ShopData, Trace } from '../types.ts';

/** Where the parcel of an order is and was. */
export function logistics(data: ShopData, order: Order): Html {
  return page(
    data,
    '物流详情',
    html`<main class="wide">
${crumbs('首页', '我的订单', '物流详情')}
<section class="panel"><h2>物流详情</h2>${traceList(data, order)}
<dl class="pairs"><div class="pair"><dt>订单编号：</dt><dd>${order.number} ${copyButton(order.number)}</dd></div><div class="pair whole"><dt>收货地址：</dt><dd>${data.buyer.address}</dd></div></dl></section>
<section class="panel"><h2>${order.shop}</h2><div class="lines">${order.lines.map((line) => orderLine(line))}</div></section>
${recommendations(data.recommended.slice(0, 10))}
</main>${footer(data)}`,
  );
}

/** Courier, number and every scan, newest first; of older parcels the shop has kept no scans. */
export function traceList(data: ShopData, order: Order): Html {
  return html`<p class="courier"><span>快递公司：${order.courier}</span><span>快递单号：${order.trackingNumber} ${copyButton(order.trackingNumber)}</span></p>
${order === data.orders[0] ? html`<ol class="traces">${data.traces.map(trace)}</ol>` : html`<p class="sku">该运单的物流信息已过保存期</p>`}`;
}

function trace({ at, status, text }: Trace): Html {
  return html`<li><time>${at}</time><i></i><div><b>${status}</b><p>${text}</p></div></li>`;
}
