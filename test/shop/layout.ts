import { type Html, html } from './html.ts';
import type { ShopData } from './types.ts';

/** Style sheets by the part of the shop they dress, in the order in which they are read. */
export const STYLES = ['base', 'order-list', 'order-detail', 'feed', 'chat', 'narrow'];
export const SCRIPTS = ['shop', 'chat'];

/** A whole page of the shop: header that stays on top, the page's own parts, footer. */
export function page(data: ShopData, title: string, body: Html, kind = ''): Html {
  return barePage(
    data,
    title,
    html`${header(data)}
${body}`,
    kind,
  );
}

/** A page without the shop's header. */
export function barePage(data: ShopData, title: string, body: Html, kind: string): Html {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${data.mall}</title>
<link rel="icon" href="/icon.svg">
${STYLES.map((name) => html`<link rel="stylesheet" href="/static/${name}.css">`)}
${SCRIPTS.map((name) => html`<script src="/static/${name}.js" defer></script>`)}
</head>
<body class="${kind}">
${body}
</body>
</html>`;
}

function header(data: ShopData): Html {
  return html`<header class="top">
  <div class="wide">
    <a class="logo" href="/order/list"><svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9"/><path d="M9 12h14l-1.5 12h-11zM12 12a4 4 0 0 1 8 0"/></svg>${data.mall}</a>
    <form class="search" role="search"><input type="search" placeholder="搜索商品、店铺、订单" aria-label="搜索"><button type="button">搜索</button></form>
    <nav><a href="/order/list">我的订单</a><a href="/chat">消息</a><a href="#">购物车</a><a href="#">收藏</a><span class="me">${data.buyer.nick}</span></nav>
  </div>
</header>`;
}

/** Where the page stands, from the general to the special. */
export function crumbs(...names: string[]): Html {
  return html`<nav class="crumbs">${names.map((name) => html`<span>${name}</span>`)}</nav>`;
}

/** A price as the shop writes it: sign, yuan and fen in parts of their own. */
export function price(amount: string): Html {
  const [yuan = '0', fen = '00'] = amount.split('.');
  return html`<span class="price"><i>¥</i><b>${yuan}</b><i>.${fen}</i></span>`;
}

export function footer(data: ShopData): Html {
  return html`<footer class="foot"><p>关于我们　帮助中心　平台规则　知识产权　隐私政策　联系客服</p><p>${data.mall}是演示用的虚构商城，店铺、商品、人物和单号均为虚构</p></footer>`;
}
