import type { Expected } from '../types.ts';
import { cny, eur, gbp, jpy, twd, usd } from '../values.ts';

/** Pages written by someone who had not read the readers: what is likely in life and was not there. */
export const OTHER_PAGES: readonly Expected[] = [
  {
    page: 'shop-status-english',
    url: 'https://harborpine.example/orders/5f2a',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '104285',
        orderedAt: '2026-11-03',
        product: 'Enamel Camp Mug, Forest Green',
        trackingNumber: '9400111899223344556677',
        courier: 'USPS',
        recipient: 'Anna Berg',
        recipientAddress: '18 Oak Street, Portland OR 97201, United States',
        freight: usd('6.40'),
        maybe: {
          paid: usd('58.40'),
          discount: usd('4.00'),
          promisedDelivery: 'November 20, 2026',
          status: 'Estimated delivery November 20, 2026',
        },
      },
    ],
  },
  {
    page: 'invoice-with-line-totals',
    url: 'https://northwheel.example/account/order-details/77',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'NW-20261103-0077',
        orderedAt: '2026-11-03',
        paid: gbp('28.95'),
        freight: gbp('3.95'),
        maybe: { product: 'Steel Bicycle Bell', quantity: 3 },
      },
    ],
  },
  {
    page: 'definition-list',
    url: 'https://www.qinghe.example/order/detail',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'QH20261103887766',
        orderedAt: '2026-11-03T20:15:08+08:00',
        paidAt: '2026-11-03T20:15:40+08:00',
        paid: cny('127.00'),
        freight: cny('8.00'),
        discount: cny('10.00'),
      },
    ],
  },
  {
    page: 'first-row-names-columns',
    url: 'https://www.haibin.example/order/detail',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'HB99220011334455',
        orderedAt: '2026-11-03T10:00:00+08:00',
        shippedAt: '2026-11-04T09:00:00+08:00',
        paid: cny('88.00'),
        freight: cny('6.00'),
        courier: '申通快递',
        trackingNumber: '773399887766554',
      },
    ],
  },
  {
    page: 'label-drawn-by-style',
    url: 'https://www.haibin.example/order/detail?x=2',
    kind: 'order-detail',
    orders: [{ orderedAt: '2026-11-03T10:00:00+08:00' }],
  },
  {
    page: 'order-japanese-mall',
    url: 'https://order.kitanomall.example/history/detail',
    kind: 'order-detail',
    zone: 'Asia/Tokyo',
    orders: [
      {
        orderNumber: '123456-20261103-0123456789',
        orderedAt: '2026-11-03T20:15:08+09:00',
        shippedAt: '2026-11-04',
        paid: jpy('3000'),
        courier: 'ヤマト運輸',
        trackingNumber: '4012-3456-7890',
        maybe: { shop: '北の台所ストア', freight: jpy('500') },
      },
    ],
  },
  {
    page: 'order-german-shop',
    url: 'https://www.schuhfreund.example/konto/bestellung',
    kind: 'order-detail',
    zone: 'Europe/Berlin',
    orders: [
      {
        orderNumber: '10101234567890',
        orderedAt: '2026-11-03',
        product: 'Laufschuh Damen Blau Gr. 39',
        unitPrice: eur('59.95'),
        quantity: 1,
        paid: eur('54.95'),
        maybe: { freight: eur('0.00'), discount: eur('5.00'), refundAmount: eur('0.00') },
      },
    ],
  },
  {
    page: 'cents-behind-the-euro',
    url: 'https://www.grandbazar.example/commande',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '26110312345678',
        orderedAt: '2026-11-03',
        paid: eur('35.97'),
        maybe: { freight: eur('2.99') },
      },
    ],
  },
  {
    page: 'order-taiwan-mall',
    url: 'https://www.xiamaimai.example/user/purchase/order/2611',
    kind: 'order-detail',
    zone: 'Asia/Taipei',
    orders: [
      {
        orderNumber: '2611032ABCDEFG',
        product: '帆布側背包 大容量 文青款',
        unitPrice: twd('520'),
        quantity: 1,
        paid: twd('500'),
        freight: twd('60'),
        discount: twd('80'),
        paymentMethod: '信用卡',
        recipient: '林小晴',
        recipientPhone: '(+886) 912345678',
        recipientAddress: '台北市大安區復興南路一段100號5樓',
        maybe: {
          status: '訂單已完成',
          orderedAt: '2026-11-03T20:15:00+08:00',
          shippedAt: '2026-11-04T11:30:00+08:00',
          completedAt: '2026-11-10T18:02:00+08:00',
        },
      },
    ],
  },
  {
    page: 'promise-split-from-its-label',
    url: 'https://www.lanjing.example/order/detail',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'LJ20261118990011',
        orderedAt: '2026-11-18T09:00:00+08:00',
        paid: cny('66.00'),
        maybe: { promisedDelivery: '2026-11-24 18:00' },
      },
    ],
  },
  {
    page: 'promise-whose-time-has-passed',
    url: 'https://www.lanjing.example/order/detail',
    kind: 'order-detail',
    now: '2026-12-20T02:00:00Z',
    orders: [
      {
        orderNumber: 'LJ20261118990011',
        orderedAt: '2026-11-18T09:00:00+08:00',
        paid: cny('66.00'),
        maybe: { promisedDelivery: '2026-11-24 18:00' },
      },
    ],
  },
  {
    page: 'badge-before-its-label',
    url: 'https://www.lanjing.example/order/detail?n=2',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'LJ20261108445566',
        orderedAt: '2026-11-08T09:00:00+08:00',
        paid: cny('66.00'),
      },
    ],
  },
  {
    page: 'order-american-store',
    url: 'https://www.bluestore.example/orders/2000112',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '2000112-34567890',
        receivedAt: '2026-11-05',
        product: 'Cordless Drill 20V with Two Batteries',
        unitPrice: usd('79.00'),
        quantity: 1,
        paid: usd('88.52'),
        status: 'Delivered',
        maybe: { orderedAt: '2026-11-03' },
      },
    ],
  },
];
