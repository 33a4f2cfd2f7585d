import type { Expected } from '../types.ts';
import { eur, jpy } from '../values.ts';

/** Lists of Amazon's houses that speak neither Chinese nor English. */
export const AMAZON_LISTS: readonly Expected[] = [
  {
    page: 'list-fr',
    url: 'https://www.amazon.fr/your-orders/orders',
    kind: 'order-list',
    zone: 'Europe/Paris',
    orders: [
      {
        orderNumber: '404-1234567-7654321',
        product: 'Lampe de chevet tactile rechargeable',
        paid: eur('27.98'),
        orderedAt: '2026-11-03',
        receivedAt: '2026-11-06',
        status: 'Livré',
        recipient: 'Camille Petit',
      },
      {
        orderNumber: '404-7654321-1234567',
        product: 'Ordinateur portable 14 pouces argent',
        paid: eur('1249.00'),
        orderedAt: '2026-10-20',
        receivedAt: '2026-10-24',
        status: 'Livré',
        recipient: 'Camille Petit',
      },
    ],
  },
  {
    page: 'list-es',
    url: 'https://www.amazon.es/your-orders/orders',
    kind: 'order-list',
    zone: 'Europe/Madrid',
    orders: [
      {
        orderNumber: '405-2345678-8765432',
        product: 'Funda de silicona para tableta',
        paid: eur('18.40'),
        orderedAt: '2026-11-09',
        receivedAt: '2026-11-12',
        status: 'Entregado',
      },
    ],
  },
  {
    page: 'list-jp',
    url: 'https://www.amazon.co.jp/your-orders/orders',
    kind: 'order-list',
    zone: 'Asia/Tokyo',
    orders: [
      {
        orderNumber: '503-3456789-9876543',
        product: '真空断熱タンブラー 420ml',
        paid: jpy('2480'),
        orderedAt: '2026-11-05',
        recipient: '佐藤花子',
        maybe: { status: 'お届け済み', receivedAt: '2026-11-07' },
      },
    ],
  },
];
