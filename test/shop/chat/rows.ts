import { chatHeading, minutesBetween } from '../clock.ts';
import { type Html, html } from '../html.ts';
import type { Message, Order, ShopData } from '../types.ts';
import { messageAt } from './batches.ts';
import { cardOf, nameOf, wordsOf } from './said.ts';

const MINUTES_WITHOUT_HEADING = 15;
const HUES: Partial<Record<Message['from'], number>> = { buyer: 200, robot: 265 };
const HUE_OF_SHOP = 16;

/** The rows of the messages at places `from` up to `to`, with the headings that tell their times. */
export function chatRows(
  data: ShopData,
  order: Order,
  from: number,
  to: number,
  isMirrored: boolean,
): Html[] {
  return Array.from({ length: to - from }, (_, n) => from + n).flatMap((place) => {
    const message = messageAt(data.messages, place);
    if (message === undefined) return [];
    const earlier = place === 0 ? undefined : messageAt(data.messages, place - 1);
    return [...heading(message, earlier, data.today), chatRow(data, order, message, isMirrored)];
  });
}

function heading(message: Message, earlier: Message | undefined, today: string): Html[] {
  const isClose = earlier !== undefined && minutesBetween(earlier.at, message.at) < MINUTES_WITHOUT_HEADING;
  return isClose ? [] : [html`<div class="when">${chatHeading(message.at, today)}</div>`];
}

/** One message; whose side is which tells only its place, so that class names give nothing away. */
export function chatRow(data: ShopData, order: Order, message: Message, isMirrored: boolean): Html {
  const isNotice = message.from === 'system' || message.kind === 'withdrawn';
  if (isNotice) return html`<div class="notice">${wordsOf(data, order, message)}</div>`;
  const isBuyer = message.from === 'buyer';
  const name = nameOf(data, order, message);
  return html`<div class="row ${isBuyer === isMirrored ? 'start' : 'end'}">${avatar(name, HUES[message.from] ?? HUE_OF_SHOP)}
  <div class="said"><p class="name">${name}</p>${content(data, order, message)}${isBuyer ? html`<small class="read">已读</small>` : html``}</div></div>`;
}

function content(data: ShopData, order: Order, message: Message): Html {
  const card = cardOf(data, order, message);
  if (card !== undefined) {
    const { title, product, lines } = card;
    return html`<div class="bubble ticket"><b>${title}</b><div><img src="/picture/${product?.id ?? ''}_120.svg" width="60" height="60" alt=""><div><p>${product?.title ?? ''}</p>${lines.map((line) => html`<small>${line}</small>`)}</div></div></div>`;
  }
  if (message.kind === 'picture') {
    const photo = `/photo/${message.text}.png`;
    return html`<div class="bubble photo"><a href="${photo}"><img src="${photo}" class="shown" width="240" height="180" alt="图片"></a></div>`;
  }
  return html`<div class="bubble">${message.text}</div>`;
}

export function avatar(name: string, hue: number): Html {
  return html`<span class="avatar" style="--hue:${hue}">${name.slice(0, 1)}</span>`;
}
