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
  ],
};
