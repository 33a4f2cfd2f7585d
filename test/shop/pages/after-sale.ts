import { type Html, html } from '../html.ts';
import { crumbs, footer, page } from '../layout.ts';
import { copyButton, orderLine } from '../parts.ts';
import type { AfterSale, Order, ShopData } from '../types.ts';

/** The buyer's claim, and the merchant's refusal with the time that is left to answer it. */
export function afterSale(data: ShopData, order: Order): Html {
  const claim = data.afterSale;
  return page(
    data,
    '售后详情',
    html`<main class="wide">
${crumbs('首页', '退款/售后', '售后详情')}
<section class="state refused panel"><div><h1>${claim.status}</h1><p>剩余<b data-hours-left="${claim.hoursLeft}">${left(claim.hoursLeft)}</b>可修改申请或申请平台介入，逾期未处理，本次售后将自动关闭</p>
<p class="acts"><button type="button" class="main">申请平台介入</button><button type="button">修改申请</button><a href="/chat?orderId=${order.number}">联系商家</a></p></div></section>
<section class="panel"><h2>协商记录</h2>${talks(data, claim)}</section>
<section class="panel"><h2>售后信息</h2><dl class="pairs">
  ${pair('售后编号', html`${claim.number} ${copyButton(claim.number)}`)}
  ${pair('订单编号', html`${order.number} ${copyButton(order.number)}`)}
  ${pair('售后类型', html`${claim.type}`)}
  ${pair('申请原因', html`${claim.reason}`)}
  ${pair('申请金额', html`¥${claim.amount}`)}
  ${pair('申请时间', html`${claim.appliedAt}`)}
  ${pair('驳回时间', html`${claim.refusedAt}`)}
  ${pair('驳回原因', html`${claim.refusal}`)}
</dl></section>
<section class="panel"><h2>${order.shop}</h2><div class="lines">${order.lines.slice(0, 1).map((line) => orderLine(line))}</div></section>
</main>${footer(data)}`,
  );
}

function talks(data: ShopData, claim: AfterSale): Html {
  return html`<ol class="talks">
  <li><b>商家</b><time>${claim.refusedAt}</time><p>驳回了售后申请，驳回原因：${claim.refusal}</p></li>
  <li><b>${data.buyer.nick}</b><time>${claim.appliedAt}</time><p>发起了${claim.type}申请，原因：${claim.reason}，申请金额：¥${claim.amount}。${claim.description}</p>
  <p class="proofs">${data.photos.map((photo, index) => html`<img src="/photo/${index + 1}.png" width="160" height="120" loading="lazy" alt="${photo}">`)}</p></li>
</ol>`;
}

function pair(label: string, value: Html): Html {
  return html`<div class="pair"><dt>${label}：</dt><dd>${value}</dd></div>`;
}

/** Days and hours, as the countdown begins. */
function left(hours: number): string {
  return `${Math.floor(hours / 24)}天${hours % 24}小时`;
}
