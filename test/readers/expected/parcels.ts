import type { Expected } from '../types.ts';

/** Orders that were sent in several parcels, and pages that only look so. */
export const TAOBAO_PARCELS: readonly Expected[] = [
  {
    page: 'logistics-three-parcels',
    url: 'https://wuliu.taobao.com/user/order_detail_new.htm?trade_id=4629182837465022222',
    kind: 'logistics',
    orders: [
      {
        orderNumber: '4629182837465022222',
        courier: '韵达快递',
        trackingNumber: '462038571920411',
        parcels: [
          {
            trackingNumber: '462038571920411',
            courier: '韵达快递',
            receivedAt: '2026-11-14T14:05:33+08:00',
          },
          { trackingNumber: 'YT8812345678901', courier: '圆通速递' },
          { trackingNumber: 'YT8812345678999', courier: '圆通速递' },
        ],
        maybe: { receivedAt: '2026-11-14T14:05:33+08:00', status: '已签收' },
      },
    ],
  },
  {
    page: 'logistics-parcels-of-other-orders-below',
    url: 'https://wuliu.taobao.com/user/order_detail_new.htm?trade_id=4629182837465033333',
    kind: 'logistics',
    orders: [
      {
        orderNumber: '4629182837465033333',
        courier: '韵达快递',
        trackingNumber: '462038571920411',
        receivedAt: '2026-11-14T14:05:33+08:00',
        maybe: { status: '已签收' },
      },
    ],
  },
];

export const JD_PARCELS: readonly Expected[] = [
  {
    page: 'detail-two-parcels',
    url: 'https://details.jd.com/normal/item.action?orderid=287908025999',
    kind: 'order-detail',
    orders: [
      {
        orderNumber: '287908025999',
        status: '等待收货',
        courier: '京东快递',
        trackingNumber: 'JD0123456789012',
        parcels: [
          {
            trackingNumber: 'JD0123456789012',
            courier: '京东快递',
            receivedAt: '2026-11-12T18:45:20+08:00',
          },
          { trackingNumber: 'DPK364512345678', courier: '德邦快递' },
        ],
        maybe: { receivedAt: '2026-11-12T18:45:20+08:00' },
      },
    ],
  },
];

export const ALIEXPRESS_PARCELS: readonly Expected[] = [
  {
    page: 'tracking-two-packages',
    url: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8201234567890999',
    kind: 'logistics',
    orders: [
      {
        orderNumber: '8201234567890999',
        courier: 'Cainiao',
        trackingNumber: 'LP00612345678901',
        parcels: [
          {
            trackingNumber: 'LP00612345678901',
            courier: 'Cainiao',
            receivedAt: '2026-11-18T14:05:00+00:00',
          },
          { trackingNumber: 'LP00612345678955', courier: 'Yanwen' },
        ],
        maybe: { receivedAt: '2026-11-18T14:05:00+00:00', status: 'Delivered' },
      },
    ],
  },
  {
    page: 'tracking-parcel-changes-hands',
    url: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8201234567890777',
    kind: 'logistics',
    orders: [{ orderNumber: '8201234567890777', courier: 'Cainiao', trackingNumber: 'LP00612345678901' }],
  },
];

export const PINDUODUO_PARCELS: readonly Expected[] = [
  {
    page: 'logistics-not-sent-other-orders-below',
    url: 'https://mobile.pinduoduo.com/goods_express.html?order_sn=261112-123456789012399',
    kind: 'logistics',
    orders: [{ orderNumber: '261112-123456789012399' }],
  },
];
