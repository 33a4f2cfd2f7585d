import { earlierTalks } from './chat/earlier-talks.ts';
import { dayBefore } from './clock.ts';
import {
  AFTER_SALE,
  BUYER,
  CONTACTS,
  COURIER,
  LINES,
  MALL,
  MESSAGES,
  ORDERS,
  PHOTOS,
  PRODUCTS,
  STEPS,
  TRACES,
} from './data.ts';
import type { AfterSale, Message, Order, OrderLine, Product, ShopData, Step, Trace } from './types.ts';

const RECOMMENDED = 30;
/** Messages of the chat: as many as people really have with a shop they like. */
const MESSAGES_IN_ALL = 400;

type At = (daysAgo: string | number, time: string) => string;

/** The shop's data as of `now`: the 7-day return of the first order is still running, whenever that is. */
export function shopData(now: Date): ShopData {
  const at: At = (daysAgo, time) => `${dayBefore(now, Number(daysAgo))} ${time}`;
  return {
    mall: MALL,
    today: dayBefore(now, 0),
    buyer: BUYER,
    orders: ORDERS.map((row, index) => order(row, at, index === 0)),
    traces: TRACES.map(
      ([days = '', time = '', status = '', text = '']): Trace => ({ at: at(days, time), status, text }),
    ),
    afterSale: afterSale(at),
    messages: [...earlierTalks(at), ...MESSAGES.map((row) => message(row, at))].slice(-MESSAGES_IN_ALL),
    contacts: CONTACTS.map(([name = '', last = '', days = '', hue = '']) => ({
      name,
      last,
      hue: Number(hue),
      at: at(days, '').slice(5, 10),
    })),
    recommended: Array.from({ length: RECOMMENDED }, (_, index) => product(PRODUCTS[2 + (index % 22)] ?? [])),
    photos: PHOTOS,
  };
}

/** The first order went through everything; of the others the shop knows only when they were placed. */
function order(row: string[], at: At, isFirst: boolean): Order {
  const [number = '', trade = '', shop = '', status = '', goodsTotal = '', discount = ''] = row;
  const [freight = '', paid = '', payment = '', trackingNumber = '', days = '', time = ''] = row.slice(6);
  const placed: Step = { name: '提交订单', label: '下单时间', at: at(days, time) };
  return {
    number,
    tradeNumber: trade === '' ? '' : placed.at.slice(0, 10).replaceAll('-', '') + trade,
    shop,
    status,
    lines: LINES.filter(([owner]) => owner === number).map(line),
    goodsTotal,
    discount,
    freight,
    paid,
    payment,
    steps: isFirst ? STEPS.map((cells) => step(cells, at)) : [placed],
    courier: COURIER,
    trackingNumber,
  };
}

function step([name = '', label = '', days = '', time = '']: string[], at: At): Step {
  return { name, label, at: at(days, time) };
}

function line([, id, sku = '', quantity]: string[]): OrderLine {
  return { product: product(PRODUCTS.find(([key]) => key === id) ?? []), sku, quantity: Number(quantity) };
}

function product([
  id = '',
  drawing = '',
  hue,
  title = '',
  price = '',
  was = '',
  sold = '',
]: string[]): Product {
  return { id, drawing, hue: Number(hue), title, price, was, sold };
}

function afterSale(at: At): AfterSale {
  const { applied, refused, ...rest } = AFTER_SALE;
  const appliedAt = at(applied.daysAgo, applied.time);
  return {
    ...rest,
    number: `SH${appliedAt.slice(0, 10).replaceAll('-', '')}004417`,
    appliedAt,
    refusedAt: at(refused.daysAgo, refused.time),
  };
}

function message([from = '', days = '', time = '', kind = '', text = '']: string[], at: At): Message {
  return { from: from as Message['from'], at: at(days, time), kind: kind as Message['kind'], text };
}
