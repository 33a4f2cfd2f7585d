import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

export const douyin: Shelf = {
  folder: 'douyin',
  platform: 'douyin',
  pages: [
    {
      page: 'order-detail',
      url: 'https://haohuo.jinritemai.com/ecommerce/trade/detail/index.html?id=6934567890123456789',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '6934567890123456789',
          shop: '美宜家个护旗舰店',
          quantity: 1,
          paid: cny('49.00'),
          discount: cny('10.00'),
          status: '已发货',
          orderedAt: '2026-11-11T00:12:33+08:00',
          paidAt: '2026-11-11T00:12:50+08:00',
          shippedAt: '2026-11-12T14:02:00+08:00',
          trackingNumber: 'JT3001234567890',
          paymentMethod: '抖音支付',
          maybe: { product: '氨基酸洗面奶温和清洁120g' },
        },
      ],
    },
    {
      page: 'after-sale',
      url: 'https://www.douyin.com/aftersale/detail?id=142233445566778899',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '6934567890123456789',
          afterSaleNumber: '142233445566778899',
          afterSaleType: '退货退款',
          afterSaleStatus: '等待商家处理',
          refundAmount: cny('49.00'),
          appliedAt: '2026-11-20T09:59:00+08:00',
          countdown: '2026-11-21T09:59:00+08:00',
        },
      ],
    },
  ],
};
