import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

const DETAIL = 'https://trade.tmall.com/detail/orderDetail.htm?biz_order_id=';

export const tmall: Shelf = {
  folder: 'tmall',
  platform: 'tmall',
  pages: [
    {
      page: 'detail',
      url: `${DETAIL}4598877665544332211`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '4598877665544332211',
          shop: '诺一母婴旗舰店',
          product: '婴儿恒温调奶器全自动冲奶机',
          quantity: 1,
          paid: cny('269.00'),
          freight: cny('0.00'),
          status: '交易成功',
          orderedAt: '2026-11-01T00:03:12+08:00',
          paidAt: '2026-11-01T00:04:02+08:00',
          shippedAt: '2026-11-02T13:20:44+08:00',
          completedAt: '2026-11-12T13:20:50+08:00',
          courier: '顺丰速运',
          trackingNumber: 'SF1398765432109',
          recipient: '林晓',
          recipientPhone: '86-13800005678',
          recipientAddress: '浙江省杭州市西湖区文三路1号',
          maybe: { discount: cny('30.00') },
        },
      ],
    },
    {
      page: 'deposit-and-balance',
      url: `${DETAIL}4599900112233445566`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '4599900112233445566',
          shop: '诺一母婴旗舰店',
          product: '儿童安全座椅0-12岁',
          deposit: cny('100.00'),
          status: '等待买家付尾款',
          orderedAt: '2026-11-02T20:00:31+08:00',
        },
      ],
    },
    {
      page: 'refund-detail',
      url: 'https://refund2.tmall.com/dispute/detail.htm?disputeId=240110022003300440',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '4598877665544332211',
          afterSaleNumber: '240110022003300440',
          afterSaleType: '退货退款',
          refundAmount: cny('269.00'),
          appliedAt: '2026-11-08T21:14:05+08:00',
          maybe: { afterSaleStatus: '请等待商家处理' },
        },
      ],
    },
    {
      page: 'product',
      url: 'https://detail.tmall.com/item.htm?id=78',
      kind: 'product',
      orders: [],
      facts: {
        product: '加湿器静音卧室大容量5L',
        shop: '清岚电器旗舰店',
        sevenDayReturn: '七天无理由退货',
        promisedDelivery: '预计明天送达',
      },
    },
    {
      page: 'licence',
      url: 'https://zhaoshang.tmall.com/maintaininfo/liangzhao.htm?xid=1',
      kind: 'licence',
      orders: [],
      facts: { operator: '宁波清岚电器有限公司', licenceNumber: '91330200MA0TEST34Y' },
    },
    {
      page: 'snapshot',
      url: 'https://tradearchive.tmall.com/trade/detail/tradeSnap.htm?tradeID=4712233445566778890',
      kind: 'snapshot',
      orders: [
        {
          orderNumber: '4712233445566778890',
          shop: '清岚电器旗舰店',
          unitPrice: cny('219.00'),
          promisedDelivery: '付款后48小时内',
          maybe: { product: '加湿器静音卧室大容量5L' },
        },
      ],
      facts: { product: '加湿器静音卧室大容量5L', shop: '清岚电器旗舰店' },
    },
  ],
};
