import { readFileSync } from 'node:fs';
import { type Answer, file, notFound, page } from './answers.ts';
import { answerChat } from './chat/routes.ts';
import { SCRIPTS, STYLES } from './layout.ts';
import { afterSale } from './pages/after-sale.ts';
import { item } from './pages/item.ts';
import { logistics } from './pages/logistics.ts';
import { missing } from './pages/missing.ts';
import { orderDetail } from './pages/order-detail.ts';
import { orderList } from './pages/order-list.ts';
import { photo } from './pictures/photo.ts';
import { productPicture } from './pictures/product-picture.ts';
import type { Order, Product, ShopData } from './types.ts';

const PICTURE_DELAY = { least: 60, most: 150 };

/** What the shop answers at an address; `frameUrl` is where the frames of another site come from. */
export function answer(data: ShopData, url: URL, frameUrl: string): Answer {
  const [, area = '', name = ''] = url.pathname.split('/');
  if (area === 'picture') return picture(data, name);
  if (area === 'photo') return buyerPhoto(name);
  if (area === 'static') return staticFile(name);
  if (ICONS.includes(url.pathname)) return file('image/svg+xml', ICON);
  if (area === 'chat') return answerChat(data, url, frameUrl);
  return shopPage(data, url);
}

function shopPage(data: ShopData, { pathname, searchParams }: URL): Answer {
  const order = orderOf(data, searchParams.get('orderId'));
  const first = data.orders[0];
  if (order === undefined || first === undefined) return page(missing(data), 404);
  switch (pathname) {
    case '/':
    case '/order/list':
      return page(orderList(data));
    case '/order/detail':
      return page(orderDetail(data, order));
    case '/order/logistics':
      return page(logistics(data, order));
    case '/after-sale/detail':
      return order === first ? page(afterSale(data, first)) : page(missing(data), 404);
    case '/item': {
      const product = productOf(data, searchParams.get('id') ?? '');
      return product === undefined ? page(missing(data), 404) : page(item(data, product));
    }
    default:
      return page(missing(data), 404);
  }
}

/** The named order; without a name the first one. */
function orderOf(data: ShopData, number: string | null): Order | undefined {
  return number === null ? data.orders[0] : data.orders.find((order) => order.number === number);
}

function productOf(data: ShopData, id: string): Product | undefined {
  const ordered = data.orders.flatMap(({ lines }) => lines.map(({ product }) => product));
  return [...ordered, ...data.recommended].find((product) => product.id === id);
}

/** `<product>_<size>.svg`; the same picture is always as late. */
function picture(data: ShopData, name: string): Answer {
  const [, id = '', size = ''] = /^(\d+)_(\d{2,4})\.svg$/.exec(name) ?? [];
  const product = productOf(data, id);
  if (product === undefined) return notFound();
  const { least, most } = PICTURE_DELAY;
  const delay = least + ((Number(id) * 37 + Number(size)) % (most - least));
  return {
    ...file('image/svg+xml', productPicture(product, Number(size))),
    delay,
  };
}

const photos = new Map<string, Buffer | undefined>();

/** Painting takes a while, so each photo is painted once. */
function buyerPhoto(name: string): Answer {
  if (!photos.has(name)) photos.set(name, photo(Number(/^(\d)\.png$/.exec(name)?.[1] ?? 0)));
  const bytes = photos.get(name);
  return bytes === undefined ? notFound() : { ...file('image/png', bytes), delay: PICTURE_DELAY.most };
}

function staticFile(name: string): Answer {
  const isStyle = STYLES.some((style) => name === `${style}.css`);
  if (!isStyle && !SCRIPTS.some((script) => name === `${script}.js`)) return notFound();
  const type = isStyle ? 'text/css' : 'text/javascript';
  return file(`${type}; charset=utf-8`, readFileSync(new URL(`./static/${name}`, import.meta.url)));
}

/** Browsers ask for the second one on their own when they show a picture by itself. */
const ICONS = ['/icon.svg', '/favicon.ico'];
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#f2542d"/>' +
  '<path d="M9 12h14l-1.5 12h-11zM12 12a4 4 0 0 1 8 0" fill="none" stroke="#fff" stroke-width="2"/></svg>';
