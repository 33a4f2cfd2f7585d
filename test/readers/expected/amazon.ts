import type { Shelf } from '../types.ts';
import { cad, eur, gbp, jpy, usd } from '../values.ts';
import { AMAZON_LISTS } from './amazon-lists.ts';
import { AMAZON_PAGES } from './outsider-sites.ts';

export const amazon: Shelf = {
  folder: 'amazon',
  platform: 'amazon',
  pages: [
    ...AMAZON_PAGES,
    {
      page: 'list-cancelled-without-total',
      url: 'https://www.amazon.com/your-orders/orders?timeFilter=year-2026&startIndex=0',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '112-4567890-1234567',
          product: 'Stainless Steel Water Bottle, 32 oz, Leakproof Lid',
          paid: usd('28.50'),
          orderedAt: '2026-11-01',
          receivedAt: '2026-11-04',
          recipient: 'Alex Rivera',
          status: 'Delivered',
        },
        {
          orderNumber: '113-9988776-6554433',
          product: 'USB-C Charging Cable 6 ft 3-Pack',
          orderedAt: '2026-10-12',
          recipient: 'Alex Rivera',
          status: 'Cancelled',
        },
        {
          orderNumber: 'D01-1112223-4445556',
          shop: 'Amazon.com Services LLC',
          product: 'Gardening for Beginners (Kindle Edition)',
          paid: usd('17.71'),
          orderedAt: '2026-09-30',
        },
      ],
      raw: {
        orderNumber: 'Order # 112-4567890-1234567',
        paid: 'Total $28.50',
        orderedAt: 'Order placed November 1, 2026',
      },
    },
    {
      page: 'list-gift-without-number',
      url: 'https://www.amazon.com/gp/css/order-history',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '114-1111111-2222222',
          product: 'Cast Iron Skillet 10 Inch Pre-Seasoned',
          paid: usd('41.07'),
          orderedAt: '2026-11-09',
          status: 'Arriving November 22',
          maybe: { promisedDelivery: 'November 22' },
        },
        {
          product: 'Board Game for Families, 2-6 Players',
          receivedAt: '2026-11-03',
          status: 'Delivered',
        },
      ],
    },
    {
      page: 'detail-com',
      url: 'https://www.amazon.com/your-orders/order-details?orderID=111-2223334-5556667',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '111-2223334-5556667',
          shop: 'Quiet Sound Store',
          product: 'Noise Cancelling Headphones, Over-Ear, Black',
          paid: usd('60.88'),
          freight: usd('5.99'),
          discount: usd('7.99'),
          orderedAt: '2026-09-08',
          receivedAt: '2026-09-12',
          status: 'Delivered',
          recipient: 'Alex Rivera',
          paymentMethod: 'Visa ending in 1234',
          maybe: { recipientAddress: '100 Example Street Portland, OR 97201' },
        },
      ],
      raw: { paid: 'Grand Total: $60.88' },
    },
    {
      page: 'detail-uk',
      url: 'https://www.amazon.co.uk/gp/your-account/order-details?orderID=026-1234567-7654321',
      kind: 'order-detail',
      zone: 'Europe/London',
      orders: [
        {
          orderNumber: '026-1234567-7654321',
          shop: 'Kitchen Corner Ltd',
          product: 'Electric Kettle 1.7L Stainless Steel',
          paid: gbp('45.11'),
          freight: gbp('3.99'),
          orderedAt: '2026-02-07',
          receivedAt: '2026-02-10',
          status: 'Delivered',
          recipient: 'Sam Carter',
        },
      ],
    },
    {
      page: 'detail-de',
      url: 'https://www.amazon.de/gp/your-account/order-details?orderID=302-7654321-1234567',
      kind: 'order-detail',
      zone: 'Europe/Berlin',
      orders: [
        {
          orderNumber: '302-7654321-1234567',
          shop: 'Bohnenhaus GmbH',
          product: 'Kaffeemühle elektrisch mit Edelstahlmahlwerk',
          paid: eur('1253.99'),
          orderedAt: '2026-10-03',
          receivedAt: '2026-10-06',
          status: 'Zugestellt',
          maybe: { freight: eur('4.99') },
        },
      ],
    },
    {
      page: 'detail-jp',
      url: 'https://www.amazon.co.jp/gp/your-account/order-details?orderID=250-1234567-8901234',
      kind: 'order-detail',
      zone: 'Asia/Tokyo',
      orders: [
        {
          orderNumber: '250-1234567-8901234',
          shop: '雨具専門店',
          product: '折りたたみ傘 自動開閉 軽量',
          paid: jpy('3390'),
          orderedAt: '2026-10-05',
          status: '配達済み',
          recipient: '山田 花子',
          maybe: { freight: jpy('410') },
        },
      ],
    },
    {
      page: 'tracking',
      url: 'https://www.amazon.com/progress-tracker/package/ref=x?itemId=1',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '112-4567890-1234567',
          courier: 'USPS',
          trackingNumber: '9400111899223344556677',
          receivedAt: '2026-11-04',
          status: 'Delivered',
        },
      ],
    },
    {
      page: 'foreign-currency-in-two-forms',
      url: 'https://www.amazon.com/your-orders/order-details?orderID=111-7778889-9990001',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '111-7778889-9990001',
          shop: 'Polar Outfitters',
          paid: cad('126.50'),
          freight: cad('8.50'),
          orderedAt: '2026-10-20',
        },
      ],
      raw: { paid: 'Grand Total: CAD 126.50' },
    },
    {
      page: 'policy',
      url: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=return-policy',
      kind: 'policy',
      orders: [],
    },
    {
      page: 'invoice-print',
      url: 'https://www.amazon.com/gp/css/summary/print.html?orderID=111-2223334-5556667',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '111-2223334-5556667',
          shop: 'Quiet Sound Store',
          paid: usd('60.88'),
          freight: usd('5.99'),
          orderedAt: '2026-09-08',
          maybe: { product: 'Noise Cancelling Headphones, Over-Ear, Black', quantity: 1 },
        },
      ],
    },
    {
      page: 'return-status',
      url: 'https://www.amazon.com/returns/status?orderId=112-7654321-1234567',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '112-7654321-1234567',
          refundAmount: usd('48.20'),
          maybe: { afterSaleStatus: 'Refund issued', status: 'Refund issued' },
        },
      ],
    },
    ...AMAZON_LISTS,
  ],
};
