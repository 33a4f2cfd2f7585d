import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

export const alibaba1688: Shelf = {
  folder: '1688',
  platform: '1688',
  pages: [
    {
      page: 'list-shadow-roots',
      url: 'https://air.1688.com/app/ctf-page/trade-order-list/buyer-order-list.html',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '2410987654321098765',
          shop: '义乌晴朗日用百货厂',
          product: '硅胶折叠收纳盒家用大号',
          quantity: 100,
          paid: cny('692.00'),
          freight: cny('12.00'),
          status: '等待买家确认收货',
          orderedAt: '2026-11-10T11:20:33+08:00',
        },
        {
          orderNumber: '2398765432109876543',
          shop: '宁波海纳五金有限公司',
          product: '不锈钢S型挂钩加厚',
          quantity: 200,
          paid: cny('70.00'),
          status: '交易成功',
          orderedAt: '2026-10-21T08:01:02+08:00',
        },
      ],
    },
    {
      page: 'detail',
      url: 'https://air.1688.com/app/ctf-page/trade-order-detail/index.html?orderId=2410987654321098765',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '2410987654321098765',
          shop: '义乌晴朗日用百货厂',
          product: '硅胶折叠收纳盒家用大号',
          quantity: 100,
          paid: cny('692.00'),
          freight: cny('12.00'),
          status: '等待买家确认收货',
          orderedAt: '2026-11-10T11:20:33+08:00',
          paidAt: '2026-11-10T11:21:00+08:00',
          shippedAt: '2026-11-11T19:45:12+08:00',
          courier: '申通快递',
          trackingNumber: '773300112233445',
        },
      ],
    },
    {
      page: 'logistics-two-parcels-shadow-roots',
      url: 'https://air.1688.com/app/ctf-page/trade-order-detail/index.html?orderId=2410987654321098765&to=logisticsTabTitle',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '2410987654321098765',
          orderedAt: '2026-11-10T11:20:33+08:00',
          courier: '申通快递',
          trackingNumber: '773300112233445',
          parcels: [
            {
              trackingNumber: '773300112233445',
              courier: '申通快递',
              receivedAt: '2026-11-13T16:20:11+08:00',
            },
            { trackingNumber: '773300112233999', courier: '申通快递' },
          ],
          maybe: { receivedAt: '2026-11-13T16:20:11+08:00' },
        },
      ],
    },
    {
      page: 'refund-shadow-roots',
      url: 'https://air.1688.com/app/ctf-page/refund-detail/index.html?refundId=310455667788990011',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '2398765432109876543',
          shop: '宁波海纳五金有限公司',
          afterSaleNumber: '310455667788990011',
          afterSaleType: '退货退款',
          afterSaleStatus: '卖家拒绝退款',
          refundAmount: cny('35.00'),
          appliedAt: '2026-11-17T09:40:28+08:00',
          refusalReason: '货物已拆封使用，影响二次销售',
          countdown: '2026-11-22T15:30:00+08:00',
        },
      ],
    },
  ],
};
