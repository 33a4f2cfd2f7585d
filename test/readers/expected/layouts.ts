import type { Expected } from '../types.ts';
import { cny, gbp } from '../values.ts';

/** Pages of shops that are not known, named after how label and value stand on them. */
export const LAYOUTS: readonly Expected[] = [
  {
    page: 'cells-of-a-table',
    url: 'https://shop.example.cn/order/view/18',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'DD2026110900018',
        shop: '好日子百货',
        product: '双层隔热玻璃杯300ml',
        paid: cny('51.00'),
        freight: cny('6.00'),
        status: '已发货',
        orderedAt: '2026-11-09T08:12:00+08:00',
        paidAt: '2026-11-09T08:13:10+08:00',
        courier: '圆通速递',
        trackingNumber: 'YT1234567890123',
      },
    ],
  },
  {
    page: 'value-above-its-label',
    url: 'https://shop.example.cn/order/view/19',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'GX-88776655-01',
        paid: cny('51.00'),
        orderedAt: '2026-11-09T08:12:00+08:00',
        maybe: { freight: cny('6.00'), quantity: 2 },
      },
    ],
  },
  {
    page: 'two-orders-side-by-side',
    url: 'https://shop.example.cn/my/orders',
    kind: 'order-list',
    orders: [
      {
        orderNumber: '8800112233445',
        shop: '山里人干货',
        product: '野生黑木耳250g袋装',
        quantity: 1,
        paid: cny('39.00'),
        orderedAt: '2026-11-02',
        trackingNumber: 'SF1122334455667',
      },
      {
        orderNumber: '8800998877665',
        shop: '海边人家',
        product: '烤虾干即食零食150g',
        quantity: 2,
        paid: cny('64.00'),
        orderedAt: '2026-11-04',
        trackingNumber: 'YT9988776655443',
      },
    ],
  },
  {
    page: 'glued-lines',
    url: 'https://shop.example.cn/order/view/20',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'QW20261109123456',
        shop: '星河文创',
        paid: cny('88.00'),
        freight: cny('8.00'),
        status: '已签收',
        orderedAt: '2026-11-09T12:34:56+08:00',
        paidAt: '2026-11-09T12:35:20+08:00',
        receivedAt: '2026-11-12T10:20:30+08:00',
      },
    ],
  },
  {
    page: 'full-width-labels',
    url: 'https://shop.example.cn/order/view/21',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: 'AB2026110977',
        paid: cny('128.50'),
        orderedAt: '2026-11-09T12:34:56+08:00',
        trackingNumber: 'SF1234567890123',
      },
    ],
  },
  {
    page: 'foreign-currency-beside-own',
    url: 'https://www.example.co.uk/account/orders/1',
    kind: 'order-detail',
    zone: 'Europe/London',
    orders: [
      {
        orderNumber: 'EU-552211-7788',
        shop: 'North Wool Mill',
        paid: gbp('34.99'),
        freight: gbp('4.99'),
        orderedAt: '2026-11-09',
      },
    ],
  },
  {
    page: 'around-new-year',
    url: 'https://shop.example.cn/logistics/22',
    kind: 'logistics',
    now: '2027-01-05T02:00:00Z',
    orders: [
      {
        orderNumber: 'NY2026123000991',
        courier: '中通快递',
        trackingNumber: '78901234567890',
        orderedAt: '2026-12-30T21:00:00+08:00',
        receivedAt: '2027-01-02T11:20:00+08:00',
        maybe: { status: '已签收' },
      },
    ],
  },
  {
    page: 'gift-and-cancelled',
    url: 'https://www.example.co.uk/account/orders',
    kind: 'order-list',
    zone: 'Europe/London',
    orders: [
      {
        orderNumber: 'GH-100200-3',
        product: 'Linen apron in sage green',
        paid: gbp('12.00'),
        orderedAt: '2026-11-02',
      },
      { product: 'Oak serving board large', orderedAt: '2026-11-04' },
      {
        orderNumber: 'GH-100200-9',
        product: 'Stoneware butter dish',
        orderedAt: '2026-11-06',
        status: 'Cancelled',
      },
    ],
  },
];
