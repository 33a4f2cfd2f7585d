import type { Site } from './sites/types';
import type { PageKind } from './types';

/** Words in the title or path of a page of a site that is not known, with the kind they tell; the first that matches wins. */
const TELLING: readonly (readonly [PageKind, RegExp])[] = [
  ['chat', /聊天|在线客服|線上客服|客服对话|联系卖家|联系商家|\bchat\b|live ?chat/i],
  ['licence', /营业执照|營業執照|证照信息|资质信息|licen[cs]e/i],
  ['snapshot', /交易快照|snapshot/i],
  ['logistics', /物流|快递跟踪|配送进度|track(?:ing)?\b|shipment/i],
  ['after-sale', /售后|售後|退款|退货|退貨|维权|refund|return|after-?sale/i],
  ['policy', /规则|政策|條款|协议|policy|terms/i],
];

/** What kind of page this is: by the site's own addresses, else by title and path, else by the orders on it. */
export function kindOf(url: URL, site: Site, title: string, orderNumbers: number): PageKind {
  const address = `${url.pathname}${url.search}${url.hash}`;
  const known = site.pages.find(
    ({ path, host }) => (host === undefined || host === url.hostname) && path.test(address),
  );
  if (known !== undefined) return known.kind;
  const words = `${title} ${url.pathname}`;
  const told = TELLING.find(([, telling]) => telling.test(words));
  if (told !== undefined) return told[0];
  if (orderNumbers > 1) return 'order-list';
  return orderNumbers === 1 ? 'order-detail' : 'other';
}
