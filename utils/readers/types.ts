import type { Facts } from '../facts';

/** What kind of page this is; texts for people are `page.<kind>` in utils/i18n. */
export type PageKind =
  | 'order-list'
  | 'order-detail'
  | 'after-sale'
  | 'logistics'
  | 'product'
  | 'snapshot'
  | 'licence'
  | 'chat'
  | 'policy'
  | 'other';

/** What was read from one page: plain data, safe to send as JSON. */
export interface PageFacts {
  url: string;
  title: string;
  /** pinduoduo taobao tmall jd xianyu 1688 vipshop douyin kuaishou amazon ebay aliexpress temu other */
  platform: string;
  kind: PageKind;
  /** Every order found on the page, in page order; one object per order number. */
  orders: Facts[];
  /** Facts that belong to no order (a licence page's operator, say). */
  facts: Facts;
  /** IANA zone in which the page's times were read, and whether it was assumed. */
  zone: string;
  zoneAssumed: boolean;
}

/** The world around a page, for reading it; each has a default. */
export interface ReadContext {
  /** When the page is read: decides the year of a date shown without one. */
  now?: Date;
  /** IANA zone of this machine. */
  machineZone?: string;
  /** BCP 47 language of the browser: used only where neither the page's letters nor its `lang` tell. */
  language?: string;
}
