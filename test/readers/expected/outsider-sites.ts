import type { Expected } from '../types.ts';
import { cny, eur, usd } from '../values.ts';

/** Pages written by someone who had not read the readers: what is likely in life and was not there. */
export const AMAZON_PAGES: readonly Expected[] = [
  {
    page: 'detail-fr',
    url: 'https://www.amazon.fr/gp/your-account/order-details?orderID=402-1234567-7654321',
    kind: 'order-detail',
    zone: 'Europe/Paris',
    orders: [
      {
        orderNumber: '402-1234567-7654321',
        orderedAt: '2026-11-03',
        receivedAt: '2026-11-06',
        product: 'Lampe de bureau LED rechargeable',
        shop: 'Lumière Direct',
        paid: eur('35.97'),
        status: 'Livré',
        recipient: 'Camille Moreau',
        recipientAddress: '12 RUE DES LILAS, 69003 LYON, France',
        paymentMethod: 'Visa se terminant par 4242',
        maybe: { freight: eur('4.99'), discount: eur('2.00') },
      },
    ],
  },
  {
    page: 'detail-it',
    url: 'https://www.amazon.it/gp/your-account/order-details?orderID=404-1234567-7654321',
    kind: 'order-detail',
    zone: 'Europe/Rome',
    orders: [
      {
        orderNumber: '404-1234567-7654321',
        orderedAt: '2026-11-03',
        receivedAt: '2026-11-06',
        product: 'Macchina per caffè espresso automatica',
        shop: 'Caffè Bello',
        paid: eur('1249.00'),
        status: 'Consegnato',
        recipient: 'Giulia Conti',
        recipientAddress: 'Via Garibaldi 8, 20121 Milano, MI, Italia',
        maybe: { freight: eur('0.00'), refundAmount: eur('49.00') },
      },
    ],
  },
];

export const EBAY_PAGES: readonly Expected[] = [
  {
    page: 'detail-com',
    url: 'https://order.ebay.com/ord/show?orderId=12-12345-67890',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '12-12345-67890',
        orderedAt: '2026-11-03T19:12:00-08:00',
        paidAt: '2026-11-03',
        shippedAt: '2026-11-05',
        product: 'Canon FD 50mm f/1.4 Lens Tested',
        quantity: 2,
        paid: usd('64.98'),
        freight: usd('6.00'),
        shop: 'vintagelens',
        recipient: 'Anna Berg',
        maybe: {
          status: 'Estimated delivery Fri, Nov 20 - Tue, Nov 24',
          promisedDelivery: 'Fri, Nov 20 - Tue, Nov 24',
          recipientAddress: '18 Oak Street, Portland, OR 97201, United States',
        },
      },
    ],
  },
];

export const ALIEXPRESS_PAGES: readonly Expected[] = [
  {
    page: 'detail-split-prices',
    url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8201234567890123',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '8201234567890123',
        orderedAt: '2026-11-03',
        product: 'LED Desk Lamp USB Rechargeable',
        unitPrice: usd('12.37'),
        quantity: 2,
        paid: usd('22.74'),
        shop: 'Bright LED Official Store',
        status: 'Awaiting delivery',
        maybe: { discount: usd('2.00') },
      },
    ],
  },
];

export const TEMU_PAGES: readonly Expected[] = [
  {
    page: 'detail-us',
    url: 'https://www.temu.com/bgt_order_detail.html?parent_order_sn=PO-211-01234567890123456',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'PO-211-01234567890123456',
        orderedAt: '2026-11-03T20:40:00-08:00',
        receivedAt: '2026-11-12',
        product: 'Folding Laundry Basket with Handles',
        unitPrice: usd('7.98'),
        quantity: 1,
        paid: usd('8.62'),
        discount: usd('8.01'),
        status: 'Delivered',
        recipient: 'Anna Berg',
        recipientPhone: '+1 503-555-0123',
        maybe: { recipientAddress: '18 Oak Street, Portland, OR 97201, United States' },
      },
    ],
  },
];

export const TAOBAO_PAGES: readonly Expected[] = [
  {
    page: 'detail-hongkong',
    url: 'https://trade.taobao.com/trade/detail/trade_item_detail.htm?bizOrderId=4629182837465019283',
    kind: 'order-detail',
    zone: 'Asia/Shanghai',
    orders: [
      {
        orderNumber: '4629182837465019283',
        orderedAt: '2026-11-03T20:15:08+08:00',
        paidAt: '2026-11-03T20:15:40+08:00',
        shippedAt: '2026-11-04T18:00:00+08:00',
        product: '手工皮革零錢包 簡約小號',
        paid: cny('261.00'),
        freight: cny('25.00'),
        status: '賣家已發貨，等待買家確認收貨',
        courier: '順豐速運',
        trackingNumber: 'SF1122334455667',
        recipient: '陳小文',
        recipientPhone: '852-61234567',
        recipientAddress: '香港 九龍 旺角 彌敦道 688 號 旺角中心 12 樓，999077',
        countdown: '2026-11-29T14:00:00+08:00',
        maybe: { quantity: 2 },
      },
    ],
  },
];
