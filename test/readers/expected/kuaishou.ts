import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

export const kuaishou: Shelf = {
  folder: 'kuaishou',
  platform: 'kuaishou',
  pages: [
    {
      page: 'order-detail',
      url: 'https://app.kwaixiaodian.com/page/order-detail?oid=2631234567890123',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '2631234567890123',
          shop: '东北老李粮油',
          product: '五常大米10斤真空装',
          quantity: 2,
          paid: cny('99.80'),
          freight: cny('0.00'),
          status: '待收货',
          orderedAt: '2026-11-08T19:20:00+08:00',
          promisedDelivery: '11月22日',
        },
      ],
    },
    {
      page: 'order-list',
      url: 'https://app.kwaixiaodian.com/page/order-list',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '2631234567890123',
          shop: '东北老李粮油',
          product: '五常大米10斤真空装',
          quantity: 2,
          paid: cny('99.80'),
          status: '待收货',
        },
        {
          orderNumber: '2630098765432109',
          shop: '小雨家服饰',
          product: '高腰显瘦牛仔裤女秋季',
          quantity: 1,
          paid: cny('79.00'),
          status: '交易关闭',
        },
      ],
    },
    {
      page: 'after-sale',
      url: 'https://app.kwaixiaodian.com/page/refund-detail?id=1',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '2630098765432109',
          afterSaleNumber: 'TK202611180033445566',
          afterSaleType: '仅退款',
          afterSaleStatus: '退款成功',
          refundAmount: cny('79.00'),
          appliedAt: '2026-11-18T00:03:05+08:00',
        },
      ],
    },
    {
      page: 'logistics',
      url: 'https://app.kwaixiaodian.com/page/logistics',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '2631234567890123',
          courier: '韵达快递',
          trackingNumber: '4312345678901',
          status: '运输中',
        },
      ],
    },
  ],
};
