import { about, picture, shown, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const buyer = speaker('buyer', '');
const shop3 = speaker('merchant', '远行箱包-阿杰');
const robot = speaker('robot', '远行箱包');
const me_tw = speaker('buyer', '小滿');
const tw = speaker('merchant', '好日子家電');
const gone_tw = speaker('merchant', '');
const gone_me_tw = speaker('buyer', '');
const pot = speaker('merchant', '');

export const unknownMore: readonly ExpectedChat[] = [
  {
    page: 'unknown/day-headings-and-clock-times',
    url: 'https://www.yuanxing-bags.example/service',
    site: 'generic',
    conversation: {
      pane: '.qz6',
      peer: '远行箱包',
      rows: [
        buyer(shown('10:05', '2026-11-16T10:05:00+08:00'), '行李箱轮子掉了一个'),
        buyer(shown('10:05', '2026-11-16T10:05:00+08:00'), '', { kind: 'picture', image: picture('456') }),
        robot(shown('10:05', '2026-11-16T10:05:00+08:00'), '【自动回复】您好，客服正在忙碌中'),
        shop3(shown('10:41', '2026-11-16T10:41:00+08:00'), '亲，怎么用的呢'),
        buyer(
          shown('10:42', '2026-11-16T10:42:00+08:00'),
          '第一次用，刚出小区\n走了不到 500 米\n\n订单写着五年质保\n请按质保处理：\n  1) 换轮子\n  2) 或者退款',
          { exact: true },
        ),
        shop3(shown('10:50', '2026-11-16T10:50:00+08:00'), '质保只保箱体，轮子是易损件'),
        buyer(shown('00:01', '2026-11-18T00:01:00+08:00'), '详情页截图', {
          kind: 'picture',
          image: picture('654'),
        }),
        shop3(shown('09:00', '2026-11-18T09:00:00+08:00'), '看到了，换轮子，运费您出'),
        buyer(shown('09:02', '2026-11-18T09:02:00+08:00'), '质保期内运费应该你们出'),
        shop3(shown('09:30', '2026-11-18T09:30:00+08:00'), '那不换了'),
        buyer(shown('08:15', '2026-11-20T08:15:00+08:00'), '我 11月16日 就报修了'),
        shop3(shown('08:16', '2026-11-20T08:16:00+08:00'), '好的，给您登记'),
        buyer(shown('08:20', '2026-11-20T08:20:00+08:00'), '谢谢'),
      ],
    },
    notRead: ['订单通知', '包裹已签收'],
  },
  {
    page: 'unknown/traditional',
    url: 'https://www.gooddays.example/chat/22',
    site: 'generic',
    conversation: {
      pane: '.qz6',
      peer: '好日子家電',
      rows: [
        me_tw(about('11月17日 下午2:30', '2026-11-17T14:30:00+08:00'), '請問電鍋有保固嗎'),
        tw(about('11月17日 下午2:30', '2026-11-17T14:30:00+08:00'), '有的，原廠保固一年，七天內可退'),
        me_tw(about('昨天 上午10:05', '2026-11-19T10:05:00+08:00'), '收到了，內鍋刮傷'),
        me_tw(about('昨天 上午10:05', '2026-11-19T10:05:00+08:00'), '', {
          kind: 'picture',
          image: picture('998'),
        }),
        gone_tw(about('昨天 上午10:05', '2026-11-19T10:05:00+08:00'), '對方已收回訊息', {
          kind: 'withdrawn',
        }),
        tw(about('昨天 上午10:05', '2026-11-19T10:05:00+08:00'), '拆封就不能退喔'),
        me_tw(about('昨天 上午10:05', '2026-11-19T10:05:00+08:00'), '七天鑑賞期還沒過'),
        gone_me_tw(about('昨天 上午10:05', '2026-11-19T10:05:00+08:00'), '您已收回訊息', {
          kind: 'withdrawn',
        }),
        tw(about('昨天 上午10:05', '2026-11-19T10:05:00+08:00'), '好的，幫您申請退款 NT$1,280'),
        me_tw(about('今天 上午9:40', '2026-11-20T09:40:00+08:00'), '款項還沒收到'),
        tw(about('今天 上午9:40', '2026-11-20T09:40:00+08:00'), '已傳送給財務'),
        me_tw(about('今天 上午9:40', '2026-11-20T09:40:00+08:00'), '已讀'),
      ],
    },
    notRead: ['購物客服', '感謝您的來訊'],
  },
  {
    page: 'unknown/small-chat-over-reviews',
    url: 'https://www.tiejiang.example/item/32',
    site: 'generic',
    conversation: {
      pane: '.qz6',
      peer: '铁匠锅具',
      rows: [
        buyer(about('11-19 16:00', '2026-11-19T16:00:00+08:00'), '这个锅能用电磁炉吗'),
        pot(about('11-19 16:00', '2026-11-19T16:00:00+08:00'), '能'),
        buyer(about('11-19 16:00', '2026-11-19T16:00:00+08:00'), '买回来不能用'),
        pot(about('11-19 16:00', '2026-11-19T16:00:00+08:00'), '底部要放平'),
        buyer(about('11-19 16:00', '2026-11-19T16:00:00+08:00'), '放平了'),
        pot(about('11-19 16:00', '2026-11-19T16:00:00+08:00'), '那不是锅的问题'),
        buyer(about('11-19 16:00', '2026-11-19T16:00:00+08:00'), '详情页写着电磁炉通用'),
        pot(about('11-20 09:30', '2026-11-20T09:30:00+08:00'), '同意退货，运费自理'),
        buyer(about('11-20 09:30', '2026-11-20T09:30:00+08:00'), '质量问题运费你们出'),
        pot(about('11-20 09:30', '2026-11-20T09:30:00+08:00'), '不行'),
      ],
    },
    notRead: ['锅很重，很好用', '客服态度不好', '第二次购买'],
  },
];
