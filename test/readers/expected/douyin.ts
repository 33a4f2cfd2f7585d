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
    {
      page: 'order-list',
      url: 'https://www.douyin.com/order/list',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '6934567890123456789',
          shop: '美宜家个护旗舰店',
          product: '氨基酸洗面奶温和清洁120g',
          quantity: 1,
          paid: cny('49.00'),
          status: '待收货',
        },
        {
          orderNumber: '6930001112223334445',
          shop: '山野食集旗舰店',
          product: '即食玉米真空装8根',
          quantity: 3,
          paid: cny('56.70'),
          status: '已完成',
        },
      ],
    },
    {
      page: 'after-sale-refused',
      url: 'https://www.douyin.com/aftersale/detail?id=142233445566700001',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '6934567890123456789',
          afterSaleNumber: '142233445566700001',
          afterSaleType: '退货退款',
          afterSaleStatus: '商家拒绝退款',
          refundAmount: cny('49.00'),
          appliedAt: '2026-11-13T12:00:05+08:00',
          refusalReason: '买家未在规定时间内寄回商品',
          countdown: '2026-11-22T08:15:00+08:00',
        },
      ],
    },
    {
      page: 'logistics',
      url: 'https://haohuo.jinritemai.com/ecommerce/trade/logistics/index.html',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '6934567890123456789',
          courier: '极兔速递',
          trackingNumber: 'JT3001234567890',
          receivedAt: '2026-11-15T17:40:00+08:00',
          status: '已签收',
          recipient: '林晓',
          recipientPhone: '138****5678',
          recipientAddress: '浙江省杭州市西湖区文三路1号2幢301',
        },
      ],
    },
  ],
};
