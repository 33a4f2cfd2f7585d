import { type Html, html } from '../html.ts';
import { footer, page } from '../layout.ts';
import type { ShopData } from '../types.ts';

export function missing(data: ShopData): Html {
  return page(
    data,
    '页面不存在',
    html`<main class="wide"><section class="panel"><h1>页面不存在</h1><p><a href="/order/list">回到我的订单</a></p></section></main>${footer(data)}`,
  );
}
