import type { Shelf } from '../types.ts';
import { cny } from '../values.ts';
import { TAOBAO_PAGES } from './outsider-sites.ts';
import { TAOBAO_PARCELS } from './parcels.ts';
import { TAOBAO_TRAPS } from './taobao-traps.ts';

const DETAIL = 'https://trade.taobao.com/trade/detail/trade_order_detail.htm?biz_order_id=';
const LIST = 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm';
const MUG = '手工粗陶马克杯复古咖啡杯带勺';

export const taobao: Shelf = {
  folder: 'taobao',
  platform: 'taobao',
  pages: [
    ...TAOBAO_PAGES,
    ...TAOBAO_PARCELS,
    {
      page: 'list-2026',
      url: `${LIST}?tabCode=waitConfirm`,
      kind: 'order-list',
      zone: 'Asia/Shanghai',
      zoneAssumed: false,
      orders: [
        {
          orderNumber: '4629182837465019283',
          shop: '拾光陶瓷工作室',
          product: MUG,
          quantity: 2,
          paid: cny('93.00'),
          freight: cny('0.00'),
          status: '卖家已发货',
          orderedAt: '2026-11-12',
        },
        {
          orderNumber: '4611029384756102938',
          shop: '北方户外装备店',
          product: '折叠露营椅便携月亮椅',
          quantity: 4,
          paid: cny('158.50'),
          freight: cny('6.00'),
          status: '交易成功',
          afterSaleStatus: '退款成功',
          orderedAt: '2026-10-28',
        },
      ],
      raw: { orderNumber: '订单号: 4629182837465019283', paid: '实付款￥93.00' },
    },
    {
      page: 'list-old',
      url: LIST,
      kind: 'order-list',
      orders: [
        {
          orderNumber: '3112345678901234',
          shop: '南山旧书铺',
          product: '世界地图挂图2017版',
          paid: cny('28.00'),
          freight: cny('6.00'),
          status: '交易成功',
          orderedAt: '2017-02-25',
          maybe: { quantity: 1 },
        },
      ],
    },
    {
      page: 'detail-trade-number-beside',
      url: `${DETAIL}4611029384756102938`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '4611029384756102938',
          shop: '北方户外装备店',
          product: '折叠露营椅便携月亮椅',
          quantity: 1,
          paid: cny('135.00'),
          freight: cny('6.00'),
          status: '交易成功',
          orderedAt: '2026-10-28T10:43:10+08:00',
          paidAt: '2026-10-28T10:43:58+08:00',
          shippedAt: '2026-10-29T16:02:00+08:00',
          completedAt: '2026-11-08T16:02:09+08:00',
          courier: '圆通速递',
          trackingNumber: 'YT8812345678901',
          recipient: '林晓',
          recipientPhone: '13800005678',
          recipientAddress: '浙江省 杭州市 西湖区 文三路1号',
        },
      ],
      raw: { orderNumber: '订单编号: 4611029384756102938', completedAt: '成交时间: 2026-11-08 16:02:09' },
    },
    {
      page: 'detail-inline-json',
      url: `${DETAIL}4629182837465019283`,
      kind: 'order-detail',
      orders: [
        {
          orderNumber: '4629182837465019283',
          product: MUG,
          quantity: 2,
          paid: cny('93.00'),
          status: '卖家已发货',
          maybe: { shop: '拾光陶瓷工作室' },
        },
      ],
    },
    {
      page: 'refund-detail',
      url: 'https://refund2.taobao.com/dispute/detail.htm?disputeId=190283746501928374',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '4629182837465019283',
          shop: '拾光陶瓷工作室',
          product: MUG,
          afterSaleNumber: '190283746501928374',
          afterSaleType: '退货退款',
          afterSaleStatus: '请等待商家处理',
          refundAmount: cny('49.00'),
          appliedAt: '2026-11-18T21:05:40+08:00',
          countdown: '2026-11-22T15:30:00+08:00',
        },
      ],
    },
    {
      page: 'snapshot',
      url: 'https://tradearchive.taobao.com/trade/detail/tradeSnap.htm?trade_id=4629182837465019283',
      kind: 'snapshot',
      orders: [
        {
          orderNumber: '4629182837465019283',
          shop: '拾光陶瓷工作室',
          quantity: 2,
          maybe: { product: MUG },
        },
      ],
    },
    {
      page: 'logistics',
      url: 'https://wuliu.taobao.com/user/order_detail_new.htm?trade_id=4629182837465019283&seller_id=2',
      kind: 'logistics',
      orders: [
        {
          orderNumber: '4629182837465019283',
          courier: '韵达快递',
          trackingNumber: '462038571920411',
          receivedAt: '2026-11-15T14:05:33+08:00',
          maybe: { status: '已签收' },
        },
      ],
    },
    {
      page: 'licence',
      url: 'https://shop104839201.taobao.com/shopLicense.htm',
      kind: 'licence',
      orders: [],
      facts: { operator: '景德镇拾光陶瓷有限公司', licenceNumber: '91360200MA35XXXX9K' },
    },
    {
      page: 'chat',
      url: 'https://market.m.taobao.com/app/im/chat/index.html?uid=cntaobao1&type=web',
      kind: 'chat',
      orders: [{ orderNumber: '4629182837465019283', maybe: { shop: '拾光陶瓷工作室' } }],
    },
    ...TAOBAO_TRAPS,
    {
      page: 'product',
      url: 'https://item.taobao.com/item.htm?id=77',
      kind: 'product',
      orders: [],
      facts: {
        product: '手冲咖啡壶细口壶304不锈钢',
        shop: '慢时光咖啡器具',
        unitPrice: cny('129.00'),
        sevenDayReturn: '7天无理由退换',
        promisedDelivery: '付款后48小时内发货',
      },
    },
    {
      page: 'policy',
      url: 'https://rulechannel.taobao.com/?type=detail&ruleId=1',
      kind: 'policy',
      orders: [],
    },
    {
      page: 'list-traditional',
      url: LIST,
      kind: 'order-list',
      orders: [
        {
          orderNumber: '4715566778899001122',
          shop: '木作日常',
          product: '胡桃木手機支架桌面款',
          quantity: 1,
          paid: cny('58.00'),
          freight: cny('18.00'),
          status: '賣家已發貨',
          orderedAt: '2026-11-08',
        },
        {
          orderNumber: '4714455667788990011',
          shop: '山茶花手作',
          product: '羊毛氈材料包新手套裝',
          quantity: 2,
          paid: cny('76.00'),
          status: '交易關閉',
          orderedAt: '2026-10-30',
        },
      ],
    },
    {
      page: 'refund-glued-spans',
      url: 'https://refund2.taobao.com/dispute/detail.htm?disputeId=99887766554433',
      kind: 'after-sale',
      orders: [
        {
          orderNumber: '4711122334455660000',
          shop: '慢时光咖啡器具',
          product: '手冲咖啡壶细口壶304不锈钢',
          afterSaleNumber: '99887766554433',
          afterSaleType: '退货退款',
          afterSaleStatus: '请等待商家处理',
          refundAmount: cny('49.00'),
          appliedAt: '2026-11-19T08:00:00+08:00',
          countdown: '2026-11-22T09:59:10+08:00',
        },
      ],
    },
  ],
};
