import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

const DETAIL = 'https://trade.taobao.com/trade/detail/trade_order_detail.htm';

/** What a person sees on the pages that show no order number. */
const SEEN = {
  shop: '远山木作',
  paid: cny('66.00'),
  paidAt: '2026-11-01T08:00:00+08:00',
};

/** Pages that lie, break or try to be read wrong; all of them at an address where numbers of 19 digits are usual. */
export const lying: Shelf = {
  folder: 'lying',
  platform: 'taobao',
  pages: [
    { page: 'hidden-text', url: DETAIL, kind: 'order-detail', orders: [SEEN] },
    { page: 'number-in-comment', url: DETAIL, kind: 'order-detail', orders: [SEEN] },
    { page: 'number-in-another-orders-script', url: DETAIL, kind: 'order-detail', orders: [SEEN] },
    {
      page: 'other-orders-in-feed',
      url: DETAIL,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '4706677889900112233',
          shop: '远山木作',
          paid: cny('66.00'),
          status: '交易成功',
        },
      ],
    },
    {
      page: 'number-of-something-else',
      url: DETAIL,
      kind: 'order-detail',
      orders: [
        {
          paid: cny('66.00'),
          afterSaleNumber: '460000000000000041',
          trackingNumber: '4600000000000047',
        },
      ],
    },
    {
      page: 'two-totals',
      url: `${DETAIL}?biz_order_id=4707788990011223344`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '4707788990011223344',
          paid: cny('89.00'),
          unitPrice: cny('109.00'),
          discount: cny('20.00'),
          refundAmount: cny('50.00'),
        },
      ],
    },
    {
      page: 'scripted-names',
      url: DETAIL,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '4708899001122334455',
          shop: '<img src=x onerror=alert(1)>',
          product: "=cmd|' /C calc'!A0",
          paid: cny('66.00'),
        },
      ],
    },
    {
      page: 'broken-markup',
      url: DETAIL,
      kind: 'order-detail',
      orders: [{ ...SEEN, orderNumber: '4709900112233445566' }],
    },
    { page: 'empty', url: DETAIL, kind: 'order-detail', orders: [] },
    {
      page: 'impossible-values',
      url: DETAIL,
      kind: 'order-detail',
      orders: [{ orderNumber: '4710011223344556677' }],
    },
    { page: 'pasted-order', url: 'https://rate.taobao.com/feedRate.htm', kind: 'other', orders: [] },
    {
      page: 'labels-hidden-by-every-means',
      url: 'https://trade.taobao.com/trade/detail/trade_order_detail.htm',
      kind: 'order-detail',
      orders: [{ paid: cny('20.00'), orderedAt: '2026-11-09T12:00:00+08:00' }],
    },
  ],
};
