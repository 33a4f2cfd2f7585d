import type { Shelf } from '../types.ts';
import { cny, eur, hkd, jpy, krw, twd, usd } from '../values.ts';
import { LAYOUTS } from './layouts.ts';
import { OTHER_PAGES } from './outsider-other.ts';

/** Shops that no reader knows: labels, language and currency alone tell. */
export const other: Shelf = {
  folder: 'other',
  platform: 'other',
  pages: [
    ...OTHER_PAGES,
    {
      page: 'order-chinese',
      url: 'https://www.huajian-flowers.example/user/order/93',
      kind: 'order-detail',
      zone: 'Asia/Shanghai',
      zoneAssumed: false,
      orders: [
        {
          orderNumber: 'HJ20261105-0093',
          shop: '花间鲜花城西店',
          product: '香槟玫瑰花束19枝',
          quantity: 1,
          paid: cny('129.00'),
          status: '已发货',
          orderedAt: '2026-11-05T14:30:00+08:00',
          courier: '闪送',
        },
      ],
      raw: { paid: '实付金额 129.00元', orderedAt: '下单时间 2026年11月5日 14:30' },
    },
    {
      page: 'order-taiwan',
      url: 'https://shop.island-select.example/orders/77',
      kind: 'order-detail',
      zone: 'Asia/Taipei',
      orders: [
        {
          orderNumber: 'TW2611050077',
          shop: '小島選物',
          product: '手沖咖啡濾杯組',
          quantity: 1,
          paid: twd('1280'),
          status: '已出貨',
          orderedAt: '2026-11-05T14:30:00+08:00',
          paidAt: '2026-11-05T14:32:00+08:00',
          shippedAt: '2026-11-06T18:00:00+08:00',
          courier: '黑貓宅急便',
          trackingNumber: '901234567890',
          recipient: '陳小明',
        },
      ],
    },
    {
      page: 'order-english',
      url: 'https://mapleandpine.example/account/orders/10458',
      kind: 'order-detail',
      zone: 'UTC',
      zoneAssumed: true,
      orders: [
        {
          orderNumber: '10458',
          shop: 'Maple & Pine',
          paid: usd('60.00'),
          freight: usd('6.00'),
          status: 'Shipped',
          orderedAt: '2026-03-03',
          trackingNumber: '1Z999AA10123456785',
        },
      ],
      raw: { orderNumber: 'Order #10458', paid: 'Total $60.00' },
    },
    {
      page: 'order-german',
      url: 'https://www.gartenglueck.example/konto/bestellung/4500123987',
      kind: 'order-detail',
      zone: 'Europe/Berlin',
      orders: [
        {
          orderNumber: '4500123987',
          shop: 'Gartenglück Shop',
          paid: eur('44.80'),
          orderedAt: '2026-11-03',
          trackingNumber: '00340434161094012345',
        },
      ],
    },
    {
      page: 'order-french',
      url: 'https://www.maisonlavande.example/compte/commande',
      kind: 'order-detail',
      zone: 'Europe/Paris',
      orders: [
        {
          orderNumber: 'FR-88213477',
          shop: 'Maison Lavande',
          paid: eur('1189.90'),
          orderedAt: '2026-11-03',
        },
      ],
    },
    {
      page: 'order-spanish',
      url: 'https://www.casaolivo.example/mi-cuenta/pedido',
      kind: 'order-detail',
      zone: 'Europe/Madrid',
      orders: [
        {
          orderNumber: '77120934',
          shop: 'Casa Olivo',
          paid: eur('23.45'),
          orderedAt: '2026-11-03',
        },
      ],
    },
    {
      page: 'order-japanese',
      url: 'https://www.mikazuki-shop.example/mypage/order',
      kind: 'order-detail',
      zone: 'Asia/Tokyo',
      orders: [
        {
          orderNumber: '361-20261103-00458',
          paid: jpy('4280'),
          orderedAt: '2026-11-03T21:15:00+09:00',
          trackingNumber: '4012-3456-7890',
        },
      ],
    },
    {
      page: 'order-korean',
      url: 'https://www.hangang-mungu.example/mypage/order',
      kind: 'order-detail',
      zone: 'Asia/Seoul',
      orders: [
        {
          orderNumber: '2026110398765',
          shop: '한강문구',
          paid: krw('15400'),
          orderedAt: '2026-11-03T21:15:00+09:00',
          trackingNumber: '612345678901',
        },
      ],
    },
    {
      page: 'order-finnish-without-labels',
      url: 'https://www.kauppa.example/tilaus',
      kind: 'other',
      orders: [],
    },
    {
      page: 'zone-of-the-machine',
      url: 'https://www.anywhere.example/account/order',
      kind: 'order-detail',
      zone: 'UTC',
      zoneAssumed: true,
      orders: [
        {
          orderNumber: 'AB-20931177',
          paid: usd('15.00'),
          orderedAt: '2026-11-03T21:15:00+00:00',
        },
      ],
    },
    {
      page: 'list-of-three',
      url: 'https://www.tea-room.example/user/orders',
      kind: 'order-list',
      orders: [
        {
          orderNumber: 'X2026110100001',
          product: '桂花乌龙茶包20袋',
          quantity: 1,
          paid: cny('29.90'),
          status: '已完成',
        },
        {
          orderNumber: 'X2026110200002',
          product: '竹制茶盘小号',
          quantity: 1,
          paid: cny('58.00'),
          status: '待收货',
        },
        {
          orderNumber: 'X2026110300003',
          product: '公道杯玻璃加厚',
          quantity: 2,
          paid: cny('36.00'),
          status: '已取消',
        },
      ],
    },
    {
      page: 'in-a-frame',
      url: 'https://www.member-centre.example/centre',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: 'M20261101777',
          paid: cny('45.60'),
          orderedAt: '2026-11-01T12:00:00+08:00',
        },
      ],
    },
    {
      page: 'money-three-ways',
      url: 'https://www.harbour.example/account/order',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: 'HKX-5512009',
          paid: hkd('1099.50'),
          unitPrice: hkd('99.00'),
        },
      ],
      raw: { paid: 'Order total: HK$1,099.50' },
    },
    {
      page: 'policy-chinese',
      url: 'https://help.tea-room.example/rules/return',
      kind: 'policy',
      orders: [],
    },
    {
      page: 'licence-operator',
      url: 'https://www.huajian-flowers.example/about/licence',
      kind: 'licence',
      orders: [],
      facts: { operator: '杭州花间园艺有限公司', licenceNumber: '91330106MA2XXXXX7Q' },
    },
    ...LAYOUTS,
  ],
};
