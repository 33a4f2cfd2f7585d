import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

export const xianyu: Shelf = {
  folder: 'xianyu',
  platform: 'xianyu',
  pages: [
    {
      page: 'bought-list',
      url: 'https://www.goofish.com/bought',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '2856024697612814489',
          shop: '老王的旧物铺',
          product: '九成新机械键盘87键茶轴',
          paid: cny('168.00'),
          status: '等待卖家发货',
        },
        {
          orderNumber: '2849911223344556677',
          shop: '西柚不加冰',
          product: '人体工学椅自提优先',
          paid: cny('350.00'),
          status: '交易关闭',
        },
      ],
    },
    {
      page: 'order-detail',
      url: 'https://www.goofish.com/order-detail?orderId=2856024697612814489&role=buyer',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '2856024697612814489',
          shop: '老王的旧物铺',
          product: '九成新机械键盘87键茶轴',
          paid: cny('176.00'),
          freight: cny('8.00'),
          status: '交易成功',
          paidAt: '2026-11-09T12:01:05+08:00',
          shippedAt: '2026-11-10T15:40:26+08:00',
          completedAt: '2026-11-17T09:22:10+08:00',
        },
      ],
    },
    {
      page: 'logistics',
      url: 'https://www.goofish.com/logistics?orderId=2788990011223344556',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '2788990011223344556',
          courier: '圆通速递',
          trackingNumber: 'YT7788990011223',
          receivedAt: '2026-10-12T18:03:11+08:00',
          maybe: { status: '已签收，签收人：本人' },
        },
      ],
    },
    {
      page: 'refund-detail',
      url: 'https://www.goofish.com/refund-detail?orderId=2856024697612814489',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '2856024697612814489',
          afterSaleNumber: '285602469761281990',
          afterSaleStatus: '退款中',
          refundAmount: cny('350.00'),
          appliedAt: '2026-11-19T22:00:00+08:00',
          countdown: '2026-11-21T22:00:00+08:00',
        },
      ],
    },
  ],
};
