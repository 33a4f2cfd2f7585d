/** How an order number looks. `source` is matched as a whole: nothing of a number may stand right before or after it. */
export interface NumberShape {
  source: string;
  /** Nothing else looks like it, so that it needs no label on its own site. */
  unmistakable: boolean;
}

/** Shapes with a meaning of their own, most particular first. */
export const SHAPES = {
  /** Date as YYMMDD, then 15 digits. */
  pinduoduo: { source: '\\d{6}-\\d{15}', unmistakable: true },
  temu: { source: 'PO-\\d{3}-\\d{15,20}', unmistakable: true },
  amazon: { source: '(?:\\d{3}|D\\d{2})-\\d{7}-\\d{7}', unmistakable: true },
  ebay: { source: '\\d{2}-\\d{5}-\\d{5}', unmistakable: true },
  /** eBay's older one: item number and transaction number. */
  ebayOld: { source: '\\d{12}-\\d{10,14}', unmistakable: false },
  taobao: { source: '\\d{15,20}', unmistakable: false },
  aliexpress: { source: '\\d{15,17}', unmistakable: false },
  jd: { source: '\\d{10,13}', unmistakable: false },
  vipshop: { source: '\\d{14}', unmistakable: false },
} as const satisfies Record<string, NumberShape>;

/** A labelled number on a site that is not known: letters, digits and dashes, at least six digits of it. */
export const ANY_NUMBER = '[A-Za-z]{0,8}[-_]?\\d[\\dA-Za-z]*(?:[-_/][\\dA-Za-z]+)*';
export const ANY_NUMBER_LENGTH = { min: 6, max: 40, digits: 6 } as const;

/** Names of address parameters that carry an order number. */
export const ORDER_PARAMETERS: readonly string[] = [
  ...[
    'order_sn',
    'ordersn',
    'biz_order_id',
    'bizorderid',
    'orderid',
    'order_id',
    'order-id',
    'parent_order_sn',
    'deal_id',
    'dealid',
  ],
  ...[
    'tradeid',
    'trade_id',
    'tid',
    'orderno',
    'order_no',
    'ordernumber',
    'order_number',
    'ordercode',
    'purchaseorderid',
  ],
];

/** Names of address parameters that carry the number of an after-sale case. */
export const AFTER_SALE_PARAMETERS: readonly string[] = [
  ...[
    'after_sales_id',
    'aftersalesid',
    'after_sale_id',
    'aftersaleid',
    'disputeid',
    'dispute_id',
    'refundid',
    'refund_id',
    'returnid',
    'return_id',
    'afsserviceid',
  ],
];

/** Tracking numbers: letters of the courier, then digits; at least eight places. */
export const TRACKING_NUMBER =
  '(?:\\d{3,4}(?:-\\d{4}){2}|(?=[A-Z0-9-]*\\d{4})[A-Z]{0,5}\\d[A-Z0-9]{6,}(?:-[A-Z0-9]{1,6}){0,3})';
export const AFTER_SALE_NUMBER = '(?=[A-Z_-]*\\d[\\dA-Z_-]{4})[A-Z]{0,6}[-_]?\\d[\\dA-Z]*(?:[-_][\\dA-Z]+)*';
export const LICENCE_NUMBER = '[0-9A-Z]{8,20}';
