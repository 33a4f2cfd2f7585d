import { type Html, html, when } from './html.ts';
import { price } from './layout.ts';
import type { Order, OrderLine, Product } from './types.ts';

/** A product's picture, fetched by the browser when it comes near the viewport. */
export function lazyPicture(product: Product, size: number): Html {
  return html`<img src="/picture/${product.id}_${size * 2}.svg" width="${size}" height="${size}" loading="lazy" alt="${product.title}">`;
}

export function copyButton(text: string): Html {
  return html`<button type="button" class="copy" data-copy="${text}">复制</button>`;
}

export function orderLine(line: OrderLine, extra: Html = html``): Html {
  const { product } = line;
  return html`<div class="line">
  <a href="/item?id=${product.id}">${lazyPicture(product, 88)}</a>
  <div class="what"><a class="title" href="/item?id=${product.id}">${product.title}</a><p class="sku">${line.sku}</p><p class="tags"><span>7天无理由退货</span><span>破损包赔</span></p></div>
  <div class="unit">${price(product.price)}<del>¥${product.was}</del></div>
  <div class="quantity">x${line.quantity}</div>
  <div class="extra">${extra}</div>
</div>`;
}

/** The rows of times and numbers that an order knows. */
export function stepTimes(order: Order): Html[] {
  return order.steps.map(({ label, at }) => html`<div class="pair"><dt>${label}：</dt><dd>${at}</dd></div>`);
}

/**
 * Products the shop would like to sell besides; every other picture is a background that a script sets late,
 * the rest are images whose address a script fills in late.
 */
export function recommendations(products: Product[]): Html {
  return html`<section class="feed"><h2>猜你喜欢</h2><div class="grid">${products.map(
    (product, index) => html`<a class="card" href="/item?id=${product.id}">
  ${index % 2 === 0 ? lateImage(product) : lateBackground(product)}
  <p class="title">${product.title}</p>
  <p class="sale">${price(product.price)}<del>¥${product.was}</del><span>${product.sold}</span></p>
  ${when(index % 5 === 0, () => html`<p class="coupon">券后再减10元</p>`)}
</a>`,
  )}</div></section>`;
}

function lateImage(product: Product): Html {
  return html`<img class="shot" data-src="/picture/${product.id}_360.svg" alt="${product.title}">`;
}

function lateBackground(product: Product): Html {
  return html`<div class="shot" data-background="/picture/${product.id}_360.svg" role="img" aria-label="${product.title}"></div>`;
}
