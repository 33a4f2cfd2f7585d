import type { Shelf } from '../types.ts';
import { eur, krw, usd } from '../values.ts';
import { ALIEXPRESS_PAGES } from './outsider-sites.ts';
import { ALIEXPRESS_PARCELS } from './parcels.ts';

const LAMP = 'LED Desk Lamp USB Rechargeable Touch Dimming';

export const aliexpress: Shelf = {
  folder: 'aliexpress',
  platform: 'aliexpress',
  pages: [
    ...ALIEXPRESS_PAGES,
    ...ALIEXPRESS_PARCELS,
    {
      page: 'list',
      url: 'https://www.aliexpress.com/p/order/index.html',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '8201234567890123',
          shop: 'Bright LED Official Store',
          product: LAMP,
          quantity: 1,
          paid: usd('14.37'),
          orderedAt: '2026-11-06',
          status: 'Awaiting delivery',
        },
        {
          orderNumber: '8199876543210987',
          shop: 'Handy Tools Store',
          product: 'Mini Screwdriver Set 25 in 1 Magnetic',
          quantity: 2,
          paid: usd('22.06'),
          orderedAt: '2026-04-06',
          status: 'Completed',
        },
      ],
      raw: { paid: 'Total: US $14.37' },
    },
    {
      page: 'detail',
      url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8201234567890123',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '8201234567890123',
          shop: 'Bright LED Official Store',
          product: LAMP,
          quantity: 1,
          paid: usd('14.37'),
          freight: usd('1.37'),
          orderedAt: '2026-11-06',
          status: 'Awaiting delivery',
          paymentMethod: 'Mastercard',
        },
      ],
    },
    {
      page: 'detail-korean',
      url: 'https://ko.aliexpress.com/p/order/detail.html?orderId=8201112223334445',
      kind: 'order-detail',
      zone: 'Asia/Seoul',
      zoneAssumed: false,
      orders: [
        {
          orderNumber: '8201112223334445',
          product: '무선 충전 마우스 패드 가죽',
          paid: krw('18900'),
          orderedAt: '2026-11-06',
        },
      ],
    },
    {
      page: 'tracking',
      url: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8201234567890123',
      kind: 'logistics',
      zone: 'UTC',
      zoneAssumed: true,
      orders: [
        {
          orderNumber: '8201234567890123',
          courier: 'Cainiao',
          trackingNumber: 'LP00612345678901',
          receivedAt: '2026-11-18T14:05:00+00:00',
          status: 'Delivered',
        },
      ],
    },
    {
      page: 'refund-detail',
      url: 'https://m.aliexpress.com/p/refund-cancel/detail.html',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '8201234567890123',
          shop: 'Bright LED Official Store',
          product: LAMP,
          quantity: 1,
          afterSaleNumber: '9100456712340987',
          afterSaleType: 'Return and refund',
          afterSaleStatus: 'Refund declined',
          refundAmount: usd('14.37'),
          appliedAt: '2026-11-16T21:05:00+00:00',
          refusalReason: 'The photos do not show the fault',
          countdown: '2026-11-24T08:00:00+00:00',
        },
      ],
    },
    {
      page: 'list-spanish',
      url: 'https://es.aliexpress.com/p/order/index.html',
      kind: 'order-list',
      zone: 'Europe/Madrid',
      orders: [
        {
          orderNumber: '8203344556677889',
          shop: 'Casa Luz Store',
          product: 'Cortina opaca térmica para dormitorio 2 piezas',
          quantity: 2,
          paid: eur('31.50'),
          orderedAt: '2026-11-06',
          status: 'Enviado',
        },
        {
          orderNumber: '8201110002223334',
          shop: 'Taller Rápido Store',
          product: 'Juego de llaves Allen 9 piezas',
          quantity: 1,
          paid: eur('8.20'),
          orderedAt: '2026-10-12',
          status: 'Cancelado',
        },
      ],
    },
  ],
};
