import { picture, shown, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const buyer = speaker('buyer', '满满杂货');
const shop = speaker('merchant', '义乌晴朗日用百货厂');

export const alibaba1688: readonly ExpectedChat[] = [
  {
    page: '1688/wangwang',
    url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=cnalichn%E6%99%B4%E6%9C%97&siteid=cnalichn&offerId=700000000001',
    frame:
      'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html?touid=cnalichn%E6%99%B4%E6%9C%97',
    site: '1688',
    conversation: {
      pane: 'iframe >>> .rc-scrollbars-view',
      peer: '义乌晴朗日用百货厂',
      orderNumber: '2410987654321098765',
      rows: [
        buyer(shown('2026-10-20 09:01:12'), '硅胶收纳盒 100 个现货吗'),
        shop(shown('2026-10-20 09:03:40'), '有的老板，100 个起 6.8 一个，今天下单明天发'),
        shop(shown('2026-10-20 09:03:58'), '硅胶折叠收纳盒家用大号 ¥6.80 起批量 100 个', {
          kind: 'goods',
          links: ['https://detail.1688.com/offer/700000000001.html'],
        }),
        buyer(shown('2026-10-20 09:05:21'), '食品级的吧？要检测报告'),
        shop(shown('2026-10-20 09:06:10'), '保证食品级，不是食品级退一赔三'),
        shop(shown('2026-10-20 09:07:33'), '检测报告-硅胶.pdf 1.2MB', { kind: 'file' }),
        buyer(shown('2026-10-20 09:20:00'), '好，下单了'),
        buyer(shown('2026-11-10 14:30:47'), '收到的味道很大，送检不是食品级'),
        buyer(shown('2026-11-10 14:31:05'), '', { kind: 'picture', image: picture('245') }),
        buyer(shown('2026-11-10 14:31:06'), '', { kind: 'picture', image: picture('246') }),
        shop(shown('2026-11-10 14:55:19'), '新的都有点味道，晾几天就没了'),
        buyer(shown('2026-11-10 14:56:40'), '你承诺的退一赔三'),
        shop(shown('2026-11-10 15:02:33'), '老板，批发的不支持退货，这是行规'),
        buyer(shown('2026-11-10 15:03:01'), '那我申请售后了'),
        shop(shown('2026-11-10 15:03:50'), '随便'),
      ],
    },
    notRead: ['宁波海纳五金', '挂钩已发出', '2410987654321098765', '这句还没发出去'],
  },
  {
    page: '1688/nested-shadow-roots',
    url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=cnalichn%E6%99%B4%E6%9C%97&siteid=cnalichn&offerId=700000000001',
    site: '1688',
    conversation: {
      pane: 'app-root >>> im-message-list >>> .rc-scrollbars-view',
      peer: '义乌晴朗日用百货厂',
      orderNumber: '2410987654321098765',
      rows: [
        buyer(shown('2026-10-20 09:01:12'), '硅胶收纳盒 100 个现货吗'),
        shop(shown('2026-10-20 09:03:40'), '有的老板，100 个起 6.8 一个，今天下单明天发'),
        shop(shown('2026-10-20 09:03:58'), '硅胶折叠收纳盒家用大号 ¥6.80 起批量 100 个', {
          kind: 'goods',
          links: ['https://detail.1688.com/offer/700000000001.html'],
        }),
        buyer(shown('2026-10-20 09:05:21'), '食品级的吧？要检测报告'),
        shop(shown('2026-10-20 09:06:10'), '保证食品级，不是食品级退一赔三'),
        shop(shown('2026-10-20 09:07:33'), '检测报告-硅胶.pdf 1.2MB', { kind: 'file' }),
        buyer(shown('2026-10-20 09:20:00'), '好，下单了'),
        buyer(shown('2026-11-10 14:30:47'), '收到的味道很大，送检不是食品级'),
        buyer(shown('2026-11-10 14:31:05'), '', { kind: 'picture', image: picture('245') }),
        buyer(shown('2026-11-10 14:31:06'), '', { kind: 'picture', image: picture('246') }),
        shop(shown('2026-11-10 14:55:19'), '新的都有点味道，晾几天就没了'),
        buyer(shown('2026-11-10 14:56:40'), '你承诺的退一赔三'),
        shop(shown('2026-11-10 15:02:33'), '老板，批发的不支持退货，这是行规'),
        buyer(shown('2026-11-10 15:03:01'), '那我申请售后了'),
        shop(shown('2026-11-10 15:03:50'), '随便'),
      ],
    },
    notRead: ['宁波海纳五金', '挂钩已发出', '2410987654321098765', '这句还没发出去'],
  },
  {
    page: '1688/nobody-chosen',
    url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=cnalichn%E6%99%B4%E6%9C%97&siteid=cnalichn&offerId=700000000001',
    site: '1688',
    conversation: null,
  },
];
