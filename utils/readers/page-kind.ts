import type { FactName } from '../facts';
import { type Hit, isOwnLabel } from './labels/scan';
import type { Site } from './sites/types';
import type { PageKind } from './types';

/** Facts that a page of a parcel does not name. */
const ORDER_FACTS: readonly FactName[] = ['paid', 'orderedAt', 'paidAt', 'recipientAddress'];

/** Words in the title or path of a page that no site declares, with the kind they tell; the first that matches wins. */
const TELLING: readonly (readonly [PageKind, RegExp])[] = [
  [
    'chat',
    /聊天|在线客服|線上客服|客服(?:对话|對話)|(?:联系|聯絡)(?:卖家|商家|賣家)|\blive ?chat\b|\/chat\b/i,
  ],
  ['licence', /营业执照|營業執照|证照|證照|资质信息|business licen[cs]e/i],
  ['snapshot', /交易快照|snapshot/i],
  ['policy', /规则|規則|政策|条款|條款|协议|協議|\bpolic(?:y|ies)\b|\bterms\b/i],
  ['logistics', /物流|快递|快遞|配送进度|\btracking\b|\btrack\b|shipment/i],
  ['after-sale', /售后|售後|退款|退货|退貨|维权|維權|\brefunds?\b|\breturns?\b|after-?sale/i],
  ['order-detail', /订单详情|訂單詳情|訂單明細|order[-_ ]?details?/i],
  [
    'order-list',
    /我的订单|我的訂單|订单列表|訂單列表|your orders|my orders|order[-_ ]?(?:list|history)|orders$/i,
  ],
  ['product', /商品详情|商品詳情|\/(?:item|product|goods)s?\b/i],
];

/** The kind of page by its address, as the site declares it; undefined where the address does not tell. */
export function kindByAddress(url: URL, site: Site): PageKind | undefined {
  const path = `${url.pathname}${url.search}${url.hash}`;
  return site.pages.find(
    (page) => (page.host === undefined || page.host === url.hostname) && page.path.test(path),
  )?.kind;
}

/** The kind by title and path: for sites that are not known, and addresses that are new. */
export function kindByTitle(url: URL, title: string): PageKind | undefined {
  const words = `${url.pathname} ${title}`;
  return TELLING.find(([, telling]) => telling.test(words))?.[0];
}

/** The kind by what the page shows, where neither address nor title tells. */
export function kindByLabels(hits: readonly Hit[], orders: number): PageKind {
  const has = (...facts: string[]) =>
    hits.some(({ label, parted }) => parted && label.fact !== null && facts.includes(label.fact));
  if (orders > 1) return 'order-list';
  if (has('afterSaleNumber', 'refusalReason', 'afterSaleStatus')) return 'after-sale';
  const isOfOrder = hits.some(
    (hit) => hit.label.fact !== null && ORDER_FACTS.includes(hit.label.fact) && isOwnLabel(hit),
  );
  if (orders === 1) return isOfOrder || !has('trackingNumber') ? 'order-detail' : 'logistics';
  if (has('licenceNumber')) return 'licence';
  if (has('trackingNumber')) return 'logistics';
  return has('paid') && has('orderedAt', 'paidAt', 'recipientAddress') ? 'order-detail' : 'other';
}
