import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';

export const vipshop: Shelf = {
  folder: 'vipshop',
  platform: 'vipshop',
  pages: [
    {
      page: 'list-table',
      url: 'https://order.vip.com/order/orderlist',
      kind: 'order-list',
      orders: [
        {
          orderNumber: '26111498310175',
          product: '男士商务休闲羊毛衫圆领',
          paid: cny('219.00'),
          status: '已发货',
          orderedAt: '2026-11-14T10:30:21+08:00',
          maybe: { recipient: '林晓', paymentMethod: '在线支付' },
        },
        {
          orderNumber: '26110265432109',
          product: '女士保暖羽绒马甲轻薄款',
          paid: cny('168.00'),
          status: '已取消',
          orderedAt: '2026-11-02T22:11:08+08:00',
          maybe: { recipient: '林晓', paymentMethod: '在线支付' },
        },
      ],
    },
    {
      page: 'detail',
      url: 'https://order.vip.com/detail/index?ordersn=26111498310175',
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '26111498310175',
          product: '男士商务休闲羊毛衫圆领',
          quantity: 1,
          paid: cny('219.00'),
          discount: cny('10.00'),
          freight: cny('0.00'),
          status: '已发货',
          orderedAt: '2026-11-14T10:30:21+08:00',
          paymentMethod: '支付宝',
          courier: '顺丰速运',
          trackingNumber: 'SF6543210987654',
          recipient: '林晓',
        },
      ],
    },
  ],
};
