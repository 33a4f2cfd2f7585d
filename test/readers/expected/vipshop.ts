import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

export const vipshop: Shelf = {
  folder: 'vipshop',
  platform: 'vipshop',
  pages: [
    {
      page: 'list-table',
      url: 'https://order.vip.com/order/orderlist',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '26111498310175',
          product: '男士商务休闲羊毛衫圆领',
          paid: cny('219.00'),
          status: '已发货',
          orderedAt: '2026-11-14T10:30:21+08:00',
          maybe: { recipient: '林晓', paymentMethod: '在线支付' },
        },
        {
          orderNumber: '26110265432109',
          product: '女士保暖羽绒马甲轻薄款',
          paid: cny('168.00'),
          status: '已取消',
          orderedAt: '2026-11-02T22:11:08+08:00',
          maybe: { recipient: '林晓', paymentMethod: '在线支付' },
        },
      ],
    },
    {
      page: 'detail',
      url: 'https://order.vip.com/detail/index?ordersn=26111498310175',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '26111498310175',
          product: '男士商务休闲羊毛衫圆领',
          quantity: 1,
          paid: cny('219.00'),
          discount: cny('10.00'),
          freight: cny('0.00'),
          status: '已发货',
          orderedAt: '2026-11-14T10:30:21+08:00',
          paymentMethod: '支付宝',
          courier: '顺丰速运',
          trackingNumber: 'SF6543210987654',
          recipient: '林晓',
        },
      ],
    },
    {
      page: 'list-cards',
      url: 'https://order.vip.com/order/orderlist',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '26111700112233',
          product: '儿童加绒卫衣套装秋冬',
          quantity: 2,
          paid: cny('138.00'),
          status: '等待付款',
          orderedAt: '2026-11-17T07:58:00+08:00',
        },
        {
          orderNumber: '26110199887766',
          product: '不粘平底锅28cm家用',
          quantity: 1,
          paid: cny('99.00'),
          status: '已完成',
          orderedAt: '2026-11-01T21:00:00+08:00',
        },
      ],
    },
    {
      page: 'refund-detail',
      url: 'https://order.vip.com/return/detail?id=1',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '26111498310175',
          product: '男士商务休闲羊毛衫圆领',
          quantity: 1,
          afterSaleNumber: 'TH26111800451122',
          afterSaleType: '退货',
          afterSaleStatus: '商家已同意',
          refundAmount: cny('219.00'),
          appliedAt: '2026-11-18T20:15:44+08:00',
        },
      ],
    },
    {
      page: 'logistics',
      url: 'https://order.vip.com/order/express?ordersn=26111498310175',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '26111498310175',
          courier: '顺丰速运',
          trackingNumber: 'SF6543210987654',
          receivedAt: '2026-11-17T14:22:09+08:00',
          maybe: { status: '已签收' },
        },
      ],
    },
  ],
};
