import type { Message, Order, Product, ShopData } from '../types.ts';

/** A card in a chat: what it shows, top to bottom. */
export interface Card {
  title: string;
  product: Product | undefined;
  lines: string[];
}

export const ROBOT = '智能客服小暖';

/** Name that stands beside a message; notices have none. */
export function nameOf(data: ShopData, order: Order, { from, kind }: Message): string {
  if (from === 'system' || kind === 'withdrawn') return '';
  if (from === 'robot') return ROBOT;
  return from === 'buyer' ? data.buyer.nick : order.shop;
}

/** The card of a message that is one. */
export function cardOf(data: ShopData, order: Order, { kind, text }: Message): Card | undefined {
  const claim = data.afterSale;
  const product = order.lines[0]?.product;
  switch (kind) {
    case 'order':
      return {
        title: '我要咨询的订单',
        product,
        lines: [`订单编号：${order.number}`, `共 ${order.lines.length} 件商品　实付款 ¥${order.paid}`],
      };
    case 'refund':
      return {
        title: `${claim.type}申请`,
        product,
        lines: [`售后编号：${claim.number}`, `申请金额 ¥${claim.amount}`],
      };
    case 'goods': {
      const shown = order.lines[Number(text) - 1]?.product;
      return { title: '商品', product: shown, lines: [`¥${shown?.price ?? ''}`, shown?.sold ?? ''] };
    }
    default:
      return undefined;
  }
}

/** The words of a message as they are read, a line each; a picture has none. */
export function wordsOf(data: ShopData, order: Order, message: Message): string {
  const card = cardOf(data, order, message);
  if (card !== undefined) return [card.title, card.product?.title ?? '', ...card.lines].join('\n');
  if (message.kind === 'picture') return '';
  if (message.kind === 'withdrawn')
    return message.from === 'buyer' ? '你撤回了一条消息' : '对方撤回了一条消息';
  return message.text;
}
