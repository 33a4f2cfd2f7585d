import type { Shelf } from '../types.ts';
import { gbp, usd } from '../values.ts';

export const temu: Shelf = {
  folder: 'temu',
  platform: 'temu',
  pages: [
    {
      page: 'list',
      url: 'https://www.temu.com/bgt_orders.html',
      kind: 'order-list',
      orders: [
        {
          orderNumber: 'PO-211-01234567890123456',
          paid: usd('23.46'),
          orderedAt: '2026-10-30',
          status: 'Delivered',
          maybe: { product: 'Foldable Laundry Basket Large', quantity: 2 },
        },
        {
          orderNumber: 'PO-211-09876543210987654',
          paid: usd('6.12'),
          orderedAt: '2026-10-02',
          status: 'Cancelled',
          maybe: { product: 'Silicone Baking Mat', quantity: 1 },
        },
      ],
    },
    {
      page: 'detail-uk',
      url: 'https://www.temu.com/uk/bgt_order_detail.html?parent_order_sn=PO-210-11122233344455566',
      kind: 'order-detail',
      zone: 'Europe/London',
      orders: [
        {
          orderNumber: 'PO-210-11122233344455566',
          paid: gbp('19.46'),
          orderedAt: '2026-10-30T14:05:00+00:00',
          status: 'Delivered',
          paymentMethod: 'PayPal',
          recipient: 'Sam Carter',
          courier: 'Evri',
          trackingNumber: 'H01AA1234567890123',
        },
      ],
    },
    {
      page: 'refund-detail',
      url: 'https://www.temu.com/bgas_refund_detail.html?parent_order_sn=PO-211-09876543210987654',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: 'PO-211-09876543210987654',
          afterSaleNumber: 'RT211998877665544',
          afterSaleStatus: 'Refund completed',
          refundAmount: usd('6.12'),
        },
      ],
    },
    {
      page: 'list-without-visible-numbers',
      url: 'https://www.temu.com/bgt_orders.html',
      kind: 'order-list',
      orders: [
        {
          orderNumber: 'PO-211-31234567890123456',
          product: 'Foldable Laundry Basket Large',
          paid: usd('13.46'),
          status: 'Shipped',
          maybe: { quantity: 1 },
        },
        {
          orderNumber: 'PO-211-41234567890123456',
          product: 'Suction Hooks 6 Pack Clear',
          paid: usd('5.99'),
          status: 'Delivered',
          maybe: { quantity: 1 },
        },
      ],
    },
  ],
};
