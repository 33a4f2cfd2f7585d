import type { Shelf } from '../types.ts';
import { eur, gbp, usd } from '../values.ts';
import { EBAY_PAGES } from './outsider-sites.ts';

export const ebay: Shelf = {
  folder: 'ebay',
  platform: 'ebay',
  pages: [
    ...EBAY_PAGES,
    {
      page: 'detail-glued',
      url: 'https://order.ebay.com/ord/show?orderId=25-12345-67890',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '25-12345-67890',
          shop: 'vintage_lens_shop',
          product: 'Vintage 50mm f/1.8 Manual Focus Lens M42',
          quantity: 1,
          paid: usd('50.00'),
          freight: usd('5.00'),
          orderedAt: '2026-09-01',
          receivedAt: '2026-09-09',
          status: 'Delivered',
          courier: 'UPS',
          trackingNumber: '1Z999AA10123456784',
        },
      ],
      raw: { orderNumber: 'Order number:25-12345-67890', paid: 'Order total:US $50.00' },
    },
    {
      page: 'list',
      url: 'https://www.ebay.com/mye/myebay/purchase',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '14-11122-33344',
          shop: 'oldhardware',
          product: 'Set of 2 Brass Drawer Pulls Antique Style',
          paid: usd('19.98'),
          orderedAt: '2026-11-02',
          status: 'In transit',
        },
        {
          orderNumber: '05-55566-77788',
          shop: 'casebay',
          product: 'Phone Case Clear Shockproof',
          paid: usd('7.25'),
          orderedAt: '2026-10-15',
          status: 'Refunded',
          maybe: { afterSaleStatus: 'Refunded' },
        },
      ],
    },
    {
      page: 'detail-uk',
      url: 'https://order.ebay.co.uk/ord/show?orderId=03-98765-43210',
      kind: 'order-detail',
      zone: 'Europe/London',
      orders: [
        {
          orderNumber: '03-98765-43210',
          shop: 'tea_and_tin',
          paid: gbp('12.40'),
          freight: gbp('2.40'),
          orderedAt: '2026-02-11',
          shippedAt: '2026-02-12',
          maybe: { status: 'Dispatched' },
        },
      ],
    },
    {
      page: 'return-open',
      url: 'https://www.ebay.com/rtn/Return/ReturnsDetail?returnId=5312345678',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '25-12345-67890',
          afterSaleNumber: '5312345678',
          refundAmount: usd('35.90'),
          maybe: { appliedAt: '2026-11-03' },
        },
      ],
    },
    {
      page: 'tracking',
      url: 'https://www.ebay.com/ship/trk/tracking-details?transid=1',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '25-12345-67890',
          courier: 'USPS',
          trackingNumber: '9400111899223344556677',
          receivedAt: '2026-10-21',
          status: 'Delivered',
        },
      ],
    },
    {
      page: 'detail-de',
      url: 'https://order.ebay.de/ord/show?orderId=12-34567-89012',
      kind: 'order-detail',
      zone: 'Europe/Berlin',
      orders: [
        {
          orderNumber: '12-34567-89012',
          shop: 'werkzeug_mueller',
          product: 'Steckschlüsselsatz 40-teilig Chrom',
          paid: eur('23.49'),
          orderedAt: '2026-11-04',
          status: 'Zugestellt',
          trackingNumber: '00340434567890123456',
        },
      ],
    },
  ],
};
