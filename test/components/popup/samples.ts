import type { CurrentPage } from '../../../components/popup/ports';
import type { Facts } from '../../../utils/facts';
import type { Kept } from '../../../utils/messages';

/** An order as a reader gives it. */
export function order(number: string, words: { shop?: string; product?: string } = {}): Facts {
  return {
    orderNumber: { value: number, raw: `订单编号：${number}`, from: 'text' },
    ...(words.shop !== undefined && { shop: { value: words.shop, raw: words.shop, from: 'text' } }),
    ...(words.product !== undefined && {
      product: { value: words.product, raw: words.product, from: 'text' },
    }),
  };
}

/** A page in front of the person. */
export function page(orders: Facts[], title = '订单详情'): CurrentPage {
  const url = 'https://order.example.com/detail?id=1';
  return {
    tabId: 7,
    windowId: 3,
    url,
    title,
    page: {
      url,
      title,
      platform: 'taobao',
      kind: 'order-detail',
      orders,
      facts: {},
      zone: 'Asia/Shanghai',
      zoneAssumed: false,
    },
  };
}

export const KEPT: Kept = {
  caseId: 'c-2',
  exhibitNumber: 4,
  exhibitId: 'e-4',
  title: '订单详情',
  url: 'https://order.example.com/detail?id=1',
  mode: 'page',
  width: 1280,
  height: 5120,
  parts: 1,
  state: 'complete',
  problems: [],
  ms: 640,
  picture: 'ab'.repeat(32),
};
