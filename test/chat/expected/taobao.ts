import { never, picture, shown, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const buyer = speaker('buyer', 'tb_小满2014');
const shop = speaker('merchant', '拾光陶瓷工作室');
const robot = speaker('robot', '拾光陶瓷工作室:智能客服');
const system = speaker('system', '');
const withdrawn = speaker('merchant', '');

export const taobao: readonly ExpectedChat[] = [
  {
    page: 'taobao/wangwang',
    url: 'https://market.m.taobao.com/app/im/chat/index.html?uid=cntaobao%E6%8B%BE%E5%85%89%E9%99%B6%E7%93%B7%E5%B7%A5%E4%BD%9C%E5%AE%A4&gid=&type=web',
    frame:
      'https://market.m.taobao.com/app/im/chat-core/index.html?uid=cntaobao%E6%8B%BE%E5%85%89%E9%99%B6%E7%93%B7%E5%B7%A5%E4%BD%9C%E5%AE%A4&gid=&type=web',
    site: 'taobao',
    conversation: {
      pane: 'iframe >>> .rc-scrollbars-view',
      peer: '拾光陶瓷工作室',
      rows: [
        buyer(shown('2026-11-12 20:14:31'), '在吗，想买那套手作马克杯送人，路上会不会碎？'),
        robot(shown('2026-11-12 20:14:32'), '亲，欢迎光临拾光陶瓷工作室！请问您想咨询哪类问题？', {
          orText: ['亲，欢迎光临拾光陶瓷工作室！请问您想咨询哪类问题？发货时间退换货说明转人工客服'],
        }),
        buyer(shown('2026-11-12 20:14:50'), '转人工客服'),
        system(never, '客服 小禾 已为您服务', { kind: 'system' }),
        shop(shown('2026-11-12 20:15:20'), '亲，在的～'),
        shop(shown('2026-11-12 20:15:44'), '每只都是单独泡沫盒，破损包赔，收到有问题 48 小时内给您退款'),
        buyer(shown('2026-11-12 20:16:02'), '好[笑]那我拍了', { orText: ['好那我拍了'] }),
        shop(
          shown('2026-11-13 09:02:10'),
          '已发货，物流可以在这里看：https://pages-g.m.taobao.com/wow/z/app/mtb/logisticsV2/h5-detail?bizOrderId=4629182837465019283',
          {
            links: [
              'https://pages-g.m.taobao.com/wow/z/app/mtb/logisticsV2/h5-detail?bizOrderId=4629182837465019283',
            ],
          },
        ),
        buyer(shown('2026-11-16 09:28:40'), '', { kind: 'picture', image: picture('b33') }),
        buyer(shown('2026-11-16 09:28:58'), '', { kind: 'picture', image: picture('a44') }),
        buyer(shown('2026-11-16 09:29:15'), '开箱视频.mp4 18.4MB', { kind: 'file' }),
        buyer(
          shown('2026-11-16 09:30:02'),
          '六只碎了两只：\n1. 蓝色一只，把手断了\n2. 白色一只，杯口缺一块\n\n怎么赔？',
          { exact: true },
        ),
        buyer(
          shown('2026-11-16 09:30:20'),
          '订单号 4629182837465019283 手作粗陶马克杯六只装 实付 ¥188.00 交易成功',
          { kind: 'order' },
        ),
        robot(
          shown('2026-11-16 09:30:21'),
          '【自动回复】亲，客服正在赶来，请先看看常见问题：\n① 破损怎么赔\n② 怎么退货',
          { exact: true },
        ),
        shop(shown('2026-11-16 09:31:47'), '亲，签收前要当面验货的，您自行联系快递处理一下'),
        buyer(
          shown('2026-11-16 09:33:00'),
          '拾光陶瓷工作室：每只都是单独泡沫盒，破损包赔，收到有问题 48 小时内给您退款\n这是你自己说的',
          { orText: ['这是你自己说的'] },
        ),
        withdrawn(never, '对方撤回了一条消息', { kind: 'withdrawn' }),
        shop(shown('2026-11-16 09:35:30'), '亲，最多补您 10 元，不支持退货哦'),
        buyer(shown('2026-11-16 09:36:05'), '我昨天 10:05 就问过一次，2026-11-15 10:05:00 你们没人回'),
        buyer(shown('2026-11-16 09:36:06'), '？'),
        buyer(shown('2026-11-16 09:36:06'), '？'),
        buyer(shown('2026-11-16 09:36:06'), '？'),
        shop(shown('2026-11-16 09:40:18'), '退款申请 申请金额 ¥62.00 等待商家处理', { kind: 'refund' }),
        shop(shown('2026-11-16 09:41:00'), '发送'),
        buyer(shown('2026-11-16 09:42:10'), '已读'),
        buyer(shown('2026-11-16 09:45:55'), '行，我申请平台介入'),
      ],
    },
    notRead: ['云上家纺', '被套已经给您补发啦', '4629182837465010000', '这句还没发出去', '陶瓷筷架'],
  },
];
