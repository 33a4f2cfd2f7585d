import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';
import { PINDUODUO_PARCELS } from './parcels.ts';
import { PINDUODUO_AFTER_SALE } from './pinduoduo-after-sale.ts';

const H5 = 'https://mobile.yangkeduo.com';

const TEA = '云南滇红工夫红茶散装浓香型250g';

export const pinduoduo: Shelf = {
  folder: 'pinduoduo',
  platform: 'pinduoduo',
  pages: [
    ...PINDUODUO_PARCELS,
    {
      page: 'order-list-without-visible-numbers',
      url: `${H5}/orders.html?type=0`,
      kind: 'order-list',
      zone: 'Asia/Shanghai',
      zoneAssumed: false,
      orders: [
        {
          orderNumber: '261115-041041324390351',
          shop: '云岭茶叶旗舰店',
          product: TEA,
          quantity: 1,
          paid: cny('36.90'),
          status: '待收货',
        },
        {
          orderNumber: '261118-220718930071188',
          shop: '小鹿家居生活馆',
          product: '加厚纯棉毛巾家用洗脸吸水',
          quantity: 2,
          paid: cny('25.60'),
          status: '待发货',
        },
        {
          orderNumber: '261102-609355172841020',
          shop: '阳光文具批发',
          product: '按动中性笔黑色0.5mm学生用',
          quantity: 1,
          paid: cny('9.90'),
          status: '已取消',
        },
      ],
      raw: { paid: '实付 ¥36.90', status: '待收货' },
    },
    {
      page: 'order-list-twins',
      url: `${H5}/orders.html?type=0`,
      kind: 'order-list',
      orders: ['待收货', '交易成功'].map((status) => ({
        shop: '果然鲜生鲜店',
        product: '烟台红富士苹果5斤装',
        quantity: 1,
        paid: cny('19.90'),
        status,
      })),
    },
    {
      page: 'order-list-stale-json',
      url: 'https://mobile.pinduoduo.com/order.html',
      kind: 'order-list',
      orders: [
        {
          shop: '海风渔家',
          product: '冷冻带鱼段2斤装',
          quantity: 1,
          paid: cny('42.00'),
          status: '待收货',
        },
      ],
    },
    {
      page: 'order-detail',
      url: `${H5}/order.html?order_sn=261115-041041324390351`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '261115-041041324390351',
          shop: '云岭茶叶旗舰店',
          product: TEA,
          quantity: 1,
          paid: cny('36.90'),
          discount: cny('3.00'),
          freight: cny('0.00'),
          paymentMethod: '微信支付',
          courier: '中通快递',
          trackingNumber: '79126955055649',
          orderedAt: '2026-11-15T09:00:12+08:00',
          shippedAt: '2026-11-16T17:20:05+08:00',
          status: '待收货',
          countdown: '2026-11-27T09:00:00+08:00',
          recipientAddress: '浙江省杭州市西湖区文三路1号2幢301',
          maybe: { recipient: '林晓', recipientPhone: '138****5678' },
        },
      ],
      raw: {
        orderNumber: '订单编号: 261115-041041324390351',
        paid: '实付 ¥36.90',
        orderedAt: '下单时间: 2026-11-15 09:00:12',
        trackingNumber: '快递单号: 79126955055649',
      },
    },
    {
      page: 'logistics-signed-glued',
      url: 'https://mobile.pinduoduo.com/goods_express.html?order_sn=261115-041041324390351&tracking_number=79126955055649&shipping_id=115',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '261115-041041324390351',
          courier: '中通快递',
          trackingNumber: '79126955055649',
          receivedAt: '2026-11-18T18:21:51+08:00',
          status: '已签收',
          recipientAddress: '浙江省杭州市西湖区文三路1号2幢301',
        },
      ],
      raw: { receivedAt: '已签收2026-11-18 18:21:51' },
    },
    ...PINDUODUO_AFTER_SALE,
    {
      page: 'product-seven-days',
      url: `${H5}/goods.html?goods_id=1`,
      kind: 'product',
      orders: [],
    },
    {
      page: 'order-detail-address-disagrees',
      url: `${H5}/order.html?order_sn=261018-220718930071188`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '261018-220718930071188',
          paid: cny('25.60'),
          orderedAt: '2026-10-18T20:11:05+08:00',
          status: '交易成功',
          maybe: { shop: '小鹿家居生活馆', product: '加厚纯棉毛巾家用洗脸吸水' },
        },
      ],
    },
    {
      page: 'search-result',
      url: `${H5}/transac_orders_search_results.html?keyWord=261115-041041324390351&type=1`,
      kind: 'order-list',
      orders: [
        {
          orderNumber: '261115-041041324390351',
          shop: '云岭茶叶旗舰店',
          product: TEA,
          quantity: 1,
          paid: cny('36.90'),
          status: '已签收',
        },
      ],
    },
    {
      page: 'promised-delivery',
      url: `${H5}/order.html?order_sn=261118-220718930071188`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '261118-220718930071188',
          product: '加厚纯棉毛巾家用洗脸吸水',
          quantity: 2,
          paid: cny('25.60'),
          orderedAt: '2026-11-18T09:00:00+08:00',
          status: '待发货',
          promisedDelivery: '48小时内发货',
        },
      ],
    },
    {
      page: 'after-sale-refused-clock',
      url: `${H5}/complaint_detail.html?after_sales_id=777`,
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '261118-220718930071188',
          shop: '小鹿家居生活馆',
          product: '加厚纯棉毛巾家用洗脸吸水',
          quantity: 2,
          afterSaleNumber: 'SH20261119200000777',
          afterSaleType: '退货退款',
          afterSaleStatus: '商家已拒绝',
          refundAmount: cny('25.60'),
          appliedAt: '2026-11-19T20:00:00+08:00',
          refusalReason: '商品完好，不支持退款',
          countdown: '2026-11-21T09:14:05+08:00',
        },
      ],
    },
    {
      page: 'licence',
      url: `${H5}/mall_licence.html`,
      kind: 'licence',
      orders: [],
      facts: { operator: '杭州云岭茶业有限公司', licenceNumber: '91330100MA0TEST12X' },
    },
    {
      page: 'product-with-feed',
      url: `${H5}/goods.html?goods_id=3`,
      kind: 'product',
      orders: [],
      facts: {
        product: TEA,
        shop: '云岭茶叶旗舰店',
        sevenDayReturn: '7天无理由退货',
        promisedDelivery: '48小时内发货',
      },
    },
    {
      page: 'order-detail-boxes-without-gap',
      url: 'https://mobile.pinduoduo.com/order.html?order_sn=261015-041041324390999',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '261015-041041324390999',
          product: '按动中性笔黑色0.5mm学生用',
          quantity: 3,
          paid: cny('27.70'),
          discount: cny('2.00'),
          paymentMethod: '微信支付',
          courier: '圆通快递',
          trackingNumber: 'YT7788990011223',
          orderedAt: '2026-10-15T20:11:05+08:00',
          shippedAt: '2026-10-16T08:00:00+08:00',
          status: '交易成功',
          recipient: '林晓',
          recipientPhone: '138****5678',
          recipientAddress: '浙江省杭州市西湖区文三路1号2幢301',
        },
      ],
    },
  ],
};
