import { type Html, html } from '../html.ts';
import { crumbs, footer, page, price } from '../layout.ts';
import { recommendations } from '../parts.ts';
import type { Product, ShopData } from '../types.ts';

/** A product with its big picture. */
export function item(data: ShopData, product: Product): Html {
  return page(
    data,
    product.title,
    html`<main class="wide">
${crumbs('首页', '商品详情')}
<section class="item panel">
  <img src="/picture/${product.id}_960.svg" width="440" height="440" alt="${product.title}">
  <div><h1>${product.title}</h1><p class="offer">${price(product.price)}<del>¥${product.was}</del><span>${product.sold}</span></p>
  <dl class="bill left"><div><dt>发货</dt><dd>48 小时内发货 · 运费 ¥8.00</dd></div><div><dt>保障</dt><dd>7天无理由退货 · 破损包赔</dd></div></dl>
  <p class="acts"><button type="button">加入购物车</button><button type="button" class="main">立即购买</button></p></div>
</section>
${recommendations(data.recommended.slice(0, 10))}
</main>${footer(data)}`,
  );
}
