import type { Expected } from '../types.ts';
import { cny } from '../values.ts';

const H5 = 'https://mobile.yangkeduo.com';
const TEA = '云南滇红工夫红茶散装浓香型250g';

/** After-sale pages of Pinduoduo. */
export const PINDUODUO_AFTER_SALE: readonly Expected[] = [
  {
    page: 'after-sale-refused',
    url: `${H5}/complaint_detail.html?after_sales_id=451&order_sn=261115-041041324390351`,
    kind: 'after-sale',
    orders: [
      {
        orderNumber: '261115-041041324390351',
        shop: '云岭茶叶旗舰店',
        product: TEA,
        quantity: 1,
        afterSaleNumber: 'SH20261119083000451',
        afterSaleType: '仅退款',
        afterSaleStatus: '商家拒绝退款',
        refundAmount: cny('36.90'),
        appliedAt: '2026-11-19T08:30:00+08:00',
        refusalReason: '商品签收后已超过24小时，破损无法核实',
        countdown: '2026-11-21T13:00:00+08:00',
      },
    ],
    raw: { refundAmount: '申请金额 ￥36.90' },
  },
  {
    page: 'after-sale-list',
    url: `${H5}/complaint_list.html`,
    kind: 'after-sale',
    orders: [
      {
        shop: '云岭茶叶旗舰店',
        product: TEA,
        afterSaleStatus: '商家拒绝退款',
        refundAmount: cny('36.90'),
        maybe: { afterSaleType: '仅退款' },
      },
      {
        shop: '小鹿家居生活馆',
        product: '加厚纯棉毛巾家用洗脸吸水',
        afterSaleStatus: '退款成功',
        refundAmount: cny('25.60'),
        maybe: { afterSaleType: '退货退款' },
      },
    ],
  },
];
