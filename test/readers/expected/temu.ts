import type { Shelf } from '../types.ts';
import { gbp, usd } from '../values.ts';
import { TEMU_PAGES } from './outsider-sites.ts';

export const temu: Shelf = {
  folder: 'temu',
  platform: 'temu',
  pages: [
    ...TEMU_PAGES,
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
    {
      page: 'refund-difference',
      url: 'https://www.temu.com/uk/bgas_refund_difference.html',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: 'PO-210-11122233344455566',
          afterSaleNumber: 'RF-210-7788990011',
          afterSaleStatus: 'Refund in progress',
          refundAmount: gbp('4.20'),
          appliedAt: '2026-11-18',
          paid: gbp('19.46'),
        },
      ],
    },
    {
      page: 'tracking',
      url: 'https://www.temu.com/uk/bgt_tracking.html?parent_order_sn=PO-210-11122233344455566',
      kind: 'logistics',
      orders: [
        {
          orderNumber: 'PO-210-11122233344455566',
          courier: 'Evri',
          trackingNumber: 'H01AA1234567890123',
          receivedAt: '2026-11-08T13:20:00+00:00',
          status: 'Delivered',
        },
      ],
    },
    {
      page: 'detail-named-by-its-picture',
      url: 'https://www.temu.com/bgt_order_detail.html?parent_order_sn=PO-211-01234567890123456',
      kind: 'order-detail',
      zone: 'UTC',
      zoneAssumed: true,
      orders: [
        {
          orderNumber: 'PO-211-01234567890123456',
          product: 'Foldable Laundry Basket Large',
          paid: usd('23.46'),
          discount: usd('6.54'),
          status: 'Shipped',
          orderedAt: '2026-11-10T20:15:00+00:00',
          promisedDelivery: 'Nov 22 - Nov 26',
          paymentMethod: 'Visa',
          trackingNumber: '9400111899223344556677',
          maybe: { quantity: 2, recipient: 'Alex Doe', recipientAddress: '12 Main St, Austin, TX 78701' },
        },
      ],
    },
  ],
};
