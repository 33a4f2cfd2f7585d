import type { Expected } from '../types.ts';
import { cny } from '../values.ts';

const DETAIL = 'https://trade.taobao.com/trade/detail/trade_order_detail.htm?biz_order_id=';
const LIST = 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm';

/** Pages of Taobao that a careless reader gets wrong, each named after what traps. */
export const TAOBAO_TRAPS: readonly Expected[] = [
  {
    page: 'dates-around-new-year',
    url: `${DETAIL}4701122334455667788`,
    kind: 'order-detail',
    now: '2027-01-03T02:00:00Z',
    orders: [
      {
        orderNumber: '4701122334455667788',
        shop: '晨星数码',
        product: '氮化镓充电器65W',
        paid: cny('79.00'),
        status: '卖家已发货',
        orderedAt: '2026-12-30T23:58:00+08:00',
        paidAt: '2026-12-31T00:01:00+08:00',
        shippedAt: '2027-01-02T10:15:00+08:00',
      },
    ],
    raw: { orderedAt: '下单时间：12-30 23:58' },
  },
  {
    page: 'price-in-ten-spans',
    url: `${DETAIL}4702233445566778899`,
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '4702233445566778899',
        shop: '远山木作',
        product: '实木书架落地五层',
        paid: cny('1280.50'),
        unitPrice: cny('1399.00'),
        status: '交易成功',
      },
    ],
    raw: { paid: '实付款：￥1,280.50' },
  },
  {
    page: 'number-cut-by-ellipsis',
    url: 'https://trade.taobao.com/trade/detail/trade_order_detail.htm',
    kind: 'order-detail',
    orders: [
      {
        shop: '远山木作',
        paid: cny('66.00'),
        paidAt: '2026-11-01T08:00:00+08:00',
        status: '交易成功',
      },
    ],
  },
  {
    page: 'number-cut-in-text',
    url: 'https://trade.taobao.com/trade/detail/trade_order_detail.htm',
    kind: 'order-detail',
    orders: [
      {
        shop: '远山木作',
        paid: cny('66.00'),
        paidAt: '2026-11-01T08:00:00+08:00',
        status: '交易成功',
      },
    ],
  },
  {
    page: 'status-words-in-tabs',
    url: `${DETAIL}4712233445566778890`,
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '4712233445566778890',
        shop: '远山木作',
        paid: cny('66.00'),
        paidAt: '2026-11-19T08:00:00+08:00',
        status: '买家已付款',
      },
    ],
  },
  {
    page: 'recommendation-feed-with-prices',
    url: `${DETAIL}4713344556677889901`,
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '4713344556677889901',
        shop: '远山木作',
        product: '黑胡桃木手机支架桌面',
        status: '卖家已发货',
      },
    ],
  },
  {
    page: 'struck-and-unit-prices-beside-paid',
    url: LIST,
    kind: 'order-list',
    orders: [
      {
        orderNumber: '4714455667788990012',
        shop: '远山木作',
        product: '榉木菜板加厚双面',
        quantity: 2,
        paid: cny('170.00'),
        freight: cny('0.00'),
        status: '交易成功',
        orderedAt: '2026-11-10',
      },
      {
        orderNumber: '4714455667788990029',
        shop: '晨星数码',
        product: '磁吸数据线一拖三',
        quantity: 1,
        paid: cny('31.00'),
        freight: cny('5.00'),
        status: '交易成功',
        orderedAt: '2026-11-09',
      },
    ],
  },
  {
    page: 'traditional',
    url: `${DETAIL}4629182837465019283`,
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '4629182837465019283',
        shop: '拾光陶瓷工作室',
        product: '手工粗陶馬克杯',
        paid: cny('93.00'),
        freight: cny('0.00'),
        status: '賣家已發貨',
        orderedAt: '2026-11-12T09:10:11+08:00',
        paidAt: '2026-11-12T09:10:40+08:00',
        shippedAt: '2026-11-13T18:00:00+08:00',
      },
    ],
  },
  {
    page: 'full-width',
    url: `${DETAIL}4704455667788990011`,
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '4704455667788990011',
        shop: '远山木作',
        paid: cny('128.50'),
        paidAt: '2026-11-01T08:00:00+08:00',
        status: '交易成功',
      },
    ],
  },
  {
    page: 'refused-with-countdown',
    url: 'https://refund2.taobao.com/dispute/detail.htm?disputeId=190283746501928374',
    kind: 'after-sale',
    orders: [
      {
        orderNumber: '4629182837465019283',
        afterSaleNumber: '190283746501928374',
        afterSaleType: '退货退款',
        afterSaleStatus: '卖家已拒绝',
        refundAmount: cny('49.00'),
        appliedAt: '2026-11-17T12:00:00+08:00',
        refusalReason: '商品已使用，不支持七天无理由退货',
        countdown: '2026-11-26T12:00:00+08:00',
      },
    ],
    raw: { refusalReason: '拒绝原因：商品已使用，不支持七天无理由退货' },
  },
];
