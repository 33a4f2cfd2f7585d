import { never, picture, shown, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const buyer = speaker('buyer', '小**满');
const shop = speaker('merchant', '青屿家电旗舰店');
const shop2 = speaker('merchant', '青屿家电旗舰店:小北');
const robot = speaker('robot', '青屿家电旗舰店:小青');
const platform = speaker('platform', '天猫客服');
const sys = speaker('system', '');
const gone_me = speaker('buyer', '');

export const tmall: readonly ExpectedChat[] = [
  {
    page: 'tmall/platform-joins',
    url: 'https://market.m.taobao.com/app/im/chat/index.html?uid=cntaobao%E9%9D%92%E5%B1%BF%E5%AE%B6%E7%94%B5%E6%97%97%E8%88%B0%E5%BA%97&type=web',
    frame:
      'https://market.m.taobao.com/app/im/chat-core/index.html?uid=cntaobao%E9%9D%92%E5%B1%BF%E5%AE%B6%E7%94%B5%E6%97%97%E8%88%B0%E5%BA%97&type=web',
    site: 'taobao',
    conversation: {
      pane: 'iframe >>> .rc-scrollbars-view',
      peer: '青屿家电旗舰店',
      orderNumber: '2988776655443322110',
      end: true,
      rows: [
        shop(shown('2026-10-28 11:20:05'), '亲，感谢选购青屿破壁机，机器保修两年，7 天无理由，运费险已投保'),
        buyer(shown('2026-10-28 11:21:40'), '收到，谢谢'),
        buyer(shown('2026-11-03 19:02:11'), '机器一开就漏水，底座有裂纹'),
        buyer(shown('2026-11-03 19:02:30'), '底座裂纹，漏了一台面的水', {
          kind: 'picture',
          image: picture('777'),
        }),
        buyer(shown('2026-11-03 19:03:02'), '0:17', { kind: 'video', orText: [''] }),
        buyer(shown('2026-11-03 19:03:44'), '8″', { kind: 'voice', orText: [''] }),
        robot(shown('2026-11-03 19:03:45'), '您好，机器人小青为您服务，请选择问题类型'),
        buyer(shown('2026-11-03 19:04:00'), '质量问题'),
        shop2(shown('2026-11-03 19:06:12'), '亲，小北在的，麻烦提供下机身编号哦'),
        buyer(shown('2026-11-03 19:07:30'), 'QY2026-0418-7735'),
        gone_me(never, '您撤回了一条消息', { kind: 'withdrawn' }),
        shop2(shown('2026-11-03 19:15:09'), '这个是正常现象的，水放太满会溢'),
        buyer(shown('2026-11-03 19:16:20'), '说明书写的最大刻度 1.75L，我只放了 1L\n视频里看得很清楚', {
          exact: true,
        }),
        shop2(shown('2026-11-03 19:22:41'), '那您寄回检测，来回运费自理哈，检测没问题不退'),
        buyer(shown('2026-11-03 19:23:15'), '质量问题凭什么我出运费'),
        sys(never, '买家已申请平台客服介入', { kind: 'system' }),
        sys(never, '平台客服已介入，将在 24 小时内处理', { kind: 'system' }),
        platform(
          shown('2026-11-05 10:12:00'),
          '您好，我是天猫客服小二千帆，已查看双方凭证，请商家 11 月 7 日前提供检测依据',
        ),
        buyer(shown('2026-11-05 10:13:28'), '好的，谢谢小二'),
        shop(shown('2026-11-07 15:40:50'), '抱歉给您带来不便，这边同意退货退款，运费由店铺承担'),
        buyer(shown('2026-11-07 15:42:02'), '地址发我'),
        shop(
          shown('2026-11-07 15:43:37'),
          '寄回地址：浙江省宁波市江北区青屿路 9 号 售后部收，电话 0574-0000 0018，到付拒收哦',
        ),
      ],
    },
    notRead: [
      '天猫国际客服',
      '本次服务已结束',
      '栗子零食铺',
      '满 300 减 40',
      '2988776655443322110',
      '这句还没发出去',
    ],
  },
];
