import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

const BRUSH = '松下电动牙刷成人声波震动';

export const jd: Shelf = {
  folder: 'jd',
  platform: 'jd',
  pages: [
    {
      page: 'list-parcels',
      url: 'https://order.jd.com/center/list.action?d=2&s=4096&page=1',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '287908025379',
          shop: '松下京东自营旗舰店',
          product: BRUSH,
          quantity: 3,
          paid: cny('348.00'),
          status: '等待收货',
          orderedAt: '2026-11-14T21:02:09+08:00',
          maybe: {
            recipient: '林晓',
            paymentMethod: '在线支付',
          },
        },
        {
          orderNumber: '286101234567',
          shop: '青禾果蔬专营店',
          product: '阳光玫瑰青提4斤礼盒',
          quantity: 1,
          paid: cny('148.00'),
          status: '已取消',
          orderedAt: '2026-10-30T09:15:00+08:00',
          maybe: {
            recipient: '林晓',
            paymentMethod: '货到付款',
          },
        },
      ],
      raw: { orderNumber: '订单号：287908025379' },
    },
    {
      page: 'detail',
      url: 'https://details.jd.com/normal/item.action?orderid=287908025379&PassKey=a1',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '287908025379',
          shop: '松下京东自营旗舰店',
          product: BRUSH,
          quantity: 1,
          paid: cny('348.00'),
          freight: cny('0.00'),
          discount: cny('20.00'),
          status: '等待收货',
          orderedAt: '2026-11-14T21:02:09+08:00',
          paidAt: '2026-11-14T21:02:41+08:00',
          shippedAt: '2026-11-15T06:40:00+08:00',
          paymentMethod: '在线支付',
          courier: '京东快递',
          trackingNumber: 'JDVA20998877665',
          recipient: '林晓',
          recipientPhone: '138****5678',
          recipientAddress: '浙江杭州市西湖区文三路1号',
        },
      ],
      raw: { paid: '实付款：¥348.00', trackingNumber: '运单号：JDVA20998877665' },
    },
    {
      page: 'logistics-mobile',
      url: 'https://trade.m.jd.com/order/deal_wuliu_jdm.shtml?dealId=287908025379',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '287908025379',
          courier: '京东快递',
          trackingNumber: 'JDVA20998877665',
          receivedAt: '2026-11-16T12:21:35+08:00',
          maybe: { status: '已签收', orderedAt: '2026-11-14T21:02:09+08:00' },
        },
      ],
    },
    {
      page: 'after-sale-progress',
      url: 'https://afs.m.jd.com/detail?id=2845100937',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '286101234567',
          afterSaleNumber: '2845100937',
          afterSaleType: '退货',
          afterSaleStatus: '审核不通过',
          appliedAt: '2026-11-03T10:00:00+08:00',
          refusalReason: '商品影响二次销售',
          product: '阳光玫瑰青提4斤礼盒',
        },
      ],
    },
    {
      page: 'licence',
      url: 'https://mall.jd.com/showLicence-778899.html',
      kind: 'licence',
      orders: [],
      facts: { operator: '青禾农业科技有限公司', licenceNumber: '91370100MA3XXXXX2T' },
    },
    {
      page: 'product',
      url: 'https://item.jd.com/100012043978.html',
      kind: 'product',
      orders: [],
    },
    {
      page: 'mobile-detail',
      url: 'https://trade.m.jd.com/order/n_detail_jdm.shtml?deal_id=286101234999',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '286101234999',
          shop: '青禾果蔬专营店',
          quantity: 1,
          paid: cny('133.00'),
          freight: cny('0.00'),
          discount: cny('15.00'),
          status: '已完成',
          orderedAt: '2026-10-30T09:15:00+08:00',
          paidAt: '2026-10-30T09:15:32+08:00',
          paymentMethod: '微信支付',
          maybe: { product: '阳光玫瑰青提4斤礼盒' },
        },
      ],
    },
  ],
};
