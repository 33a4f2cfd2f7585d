import { type Html, html, when } from '../html.ts';
import { crumbs, footer, page, price } from '../layout.ts';
import { copyButton, orderLine, recommendations, stepTimes } from '../parts.ts';
import type { Order, ShopData } from '../types.ts';
import { traceList } from './logistics.ts';

/** One order with all it knows; only the first order has parcels and times to show. */
export function orderDetail(data: ShopData, order: Order): Html {
  return page(
    data,
    '订单详情',
    html`<main class="wide">
${crumbs('首页', '我的订单', '订单详情')}
<section class="state panel"><div><h1>${order.status}</h1><p>如商品有质量问题，请在签收后 7 天内申请售后</p></div>${steps(order)}</section>
<section class="panel"><h2>物流信息</h2>${traceList(data, order)}</section>
<section class="panel"><h2>收货信息</h2><dl class="pairs">
  <div class="pair"><dt>收货人：</dt><dd>${data.buyer.name}</dd></div>
  <div class="pair"><dt>联系电话：</dt><dd>${data.buyer.phone}</dd></div>
  <div class="pair whole"><dt>收货地址：</dt><dd>${data.buyer.address}</dd></div>
</dl></section>
${goods(order)}
${numbers(order)}
<section class="panel care"><h2>服务保障</h2><ul><li><b>7天无理由退货</b>签收之日起 7 天内，商品完好可申请退货</li><li><b>破损包赔</b>运输途中破损，凭照片补发或退款</li><li><b>极速退款</b>商家同意后，款项原路退回</li></ul></section>
${recommendations(data.recommended)}
</main>${footer(data)}${bar(order)}`,
    'has-bar',
  );
}

function steps(order: Order): Html {
  return html`<ol class="steps">${order.steps.map(
    ({ name, at }) => html`<li><i></i><b>${name}</b><time>${at.slice(0, 10)}<br>${at.slice(11)}</time></li>`,
  )}</ol>`;
}

function goods(order: Order): Html {
  return html`<section class="panel"><h2><a class="shop" href="/chat?orderId=${order.number}">${order.shop}</a><a class="ask" href="/chat?orderId=${order.number}">联系商家</a></h2>
<div class="lines">${order.lines.map((line) => orderLine(line, html`<a href="/after-sale/detail?orderId=${order.number}">退款/售后</a><a href="#">交易快照</a>`))}</div>
<dl class="bill">
  <div><dt>商品总价</dt><dd>¥${order.goodsTotal}</dd></div>
  <div><dt>运费</dt><dd>¥${order.freight}</dd></div>
  <div><dt>店铺优惠</dt><dd>-¥${order.discount}</dd></div>
  <div class="paid"><dt>实付款</dt><dd>${price(order.paid)}</dd></div>
</dl></section>`;
}

function numbers(order: Order): Html {
  return html`<section class="panel"><h2>订单信息</h2><dl class="pairs">
  <div class="pair"><dt>订单编号：</dt><dd>${order.number} ${copyButton(order.number)}</dd></div>
  ${when(order.tradeNumber !== '', () => html`<div class="pair"><dt>支付宝交易号：</dt><dd>${order.tradeNumber} ${copyButton(order.tradeNumber)}</dd></div>`)}
  <div class="pair"><dt>支付方式：</dt><dd>${order.payment}</dd></div>
  ${stepTimes(order)}
</dl></section>`;
}

function bar(order: Order): Html {
  return html`<div class="bar"><div class="wide"><span>订单金额 ${price(order.paid)}</span><a href="/chat?orderId=${order.number}">联系商家</a><a href="/order/logistics?orderId=${order.number}">查看物流</a><a href="/after-sale/detail?orderId=${order.number}">申请售后</a><button type="button" class="main">评价晒单</button></div></div>`;
}
