import { about, picture, shown, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const buyer = speaker('buyer', '');
const shop = speaker('merchant', '禾木家居');
const bot = speaker('robot', '禾木家居-自动回复');
const sys = speaker('system', '');
const eb = speaker('buyer', 'You');
const es = speaker('merchant', 'Northpeak Outfitters');
const me = speaker('buyer', '我');
const mr = speaker('merchant', '云岸服饰');
const goneR = speaker('merchant', '');
const shopv = speaker('merchant', '泥与火');

export const unknown: readonly ExpectedChat[] = [
  {
    page: 'unknown/chinese',
    url: 'https://www.hemu-home.example/im?shop=81',
    site: 'generic',
    conversation: {
      pane: '.qz6',
      peer: '禾木家居',
      orderNumber: 'HM20261108-7731',
      rows: [
        buyer(about('2026年11月8日 上午9:12', '2026-11-08T09:12:00+08:00'), '边几是实木的吗？'),
        shop(about('2026年11月8日 上午9:12', '2026-11-08T09:12:00+08:00'), '全实木，假一赔十'),
        buyer(about('2026年11月8日 下午3:40', '2026-11-08T15:40:00+08:00'), '拍了，今天发吗'),
        bot(about('2026年11月8日 下午3:40', '2026-11-08T15:40:00+08:00'), '您好，客服暂时离开，稍后回复您'),
        buyer(about('星期三 20:05', '2026-11-18T20:05:00+08:00'), '收到了，是贴皮的，不是实木'),
        buyer(about('星期三 20:05', '2026-11-18T20:05:00+08:00'), '', {
          kind: 'picture',
          image: picture('a75'),
        }),
        shop(about('星期三 20:05', '2026-11-18T20:05:00+08:00'), '贴皮也是木头'),
        buyer(about('昨天 08:30', '2026-11-19T08:30:00+08:00'), '全实木，假一赔十\n这话是你说的', {
          orText: ['这话是你说的'],
        }),
        shop(about('昨天 08:30', '2026-11-19T08:30:00+08:00'), '口头说的不算'),
        sys(about('昨天 08:30', '2026-11-19T08:30:00+08:00'), '对方正在处理您的售后申请', { kind: 'system' }),
        shop(about('09:20', '2026-11-20T09:20:00+08:00'), '不退不换'),
        buyer(about('09:20', '2026-11-20T09:20:00+08:00'), '好，12315 见'),
      ],
    },
    notRead: ['官方小助手', '满减活动', '茶叶已发出', '小鹿童装', '实木边几', '待评价'],
  },
  {
    page: 'unknown/english',
    url: 'https://shop.northpeak.example/messages/81',
    site: 'generic',
    conversation: {
      pane: '.qz6',
      peer: 'Northpeak Outfitters',
      orderNumber: 'NP-55120',
      rows: [
        eb(shown('9:02 AM', '2026-11-18T09:02:00+00:00'), 'Hi, is the blue jacket waterproof?'),
        es(shown('9:05 AM', '2026-11-18T09:05:00+00:00'), 'Yes! Fully waterproof, or your money back.'),
        eb(shown('9:06 AM', '2026-11-18T09:06:00+00:00'), 'Great, ordering now'),
        eb(shown('12:01 PM', '2026-11-19T12:01:00+00:00'), 'It soaked through in ten minutes.'),
        eb(shown('12:01 PM', '2026-11-19T12:01:00+00:00'), '', { kind: 'picture', image: picture('36a') }),
        es(shown('12:30 PM', '2026-11-19T12:30:00+00:00'), 'Please contact the manufacturer.'),
        eb(
          shown('12:32 PM', '2026-11-19T12:32:00+00:00'),
          '> Yes! Fully waterproof, or your money back.\nYou wrote this on November 18 at 9:05 AM.',
          { exact: true },
        ),
        es(shown('12:58 PM', '2026-11-19T12:58:00+00:00'), 'That was a general statement.'),
        eb(shown('1:00 PM', '2026-11-19T13:00:00+00:00'), 'I want my £89.00 back.'),
        es(shown('1:15 PM', '2026-11-19T13:15:00+00:00'), 'We can offer 10% off your next order: SORRY10'),
        eb(shown('1:16 PM', '2026-11-19T13:16:00+00:00'), 'No thanks'),
        es(shown('12:15 AM', '2026-11-20T00:15:00+00:00'), 'This message was deleted', { kind: 'withdrawn' }),
        eb(shown('1:20 AM', '2026-11-20T01:20:00+00:00'), 'Read'),
        es(shown('1:21 AM', '2026-11-20T01:21:00+00:00'), 'We consider this matter closed.'),
        eb(shown('1:25 AM', '2026-11-20T01:25:00+00:00'), 'I do not.'),
      ],
    },
    notRead: ['Your parcel was delivered', 'You received a card', 'Blue jacket, M'],
  },
  {
    page: 'unknown/merchant-right',
    url: 'https://m.yunan.example/chat/5',
    site: 'generic',
    conversation: {
      pane: '.qz6',
      peer: '云岸服饰',
      end: true,
      rows: [
        me(about('11-17 19:20', '2026-11-17T19:20:00+08:00'), '你好，我要退货'),
        mr(about('11-17 19:20', '2026-11-17T19:20:00+08:00'), '您好，请说明原因'),
        me(about('11-17 19:20', '2026-11-17T19:20:00+08:00'), '和图片颜色不一样，色差太大'),
        me(about('11-17 19:20', '2026-11-17T19:20:00+08:00'), '', { kind: 'picture', image: picture('d22') }),
        mr(about('11-17 19:20', '2026-11-17T19:20:00+08:00'), '屏幕显示问题哦亲'),
        mr(about('11-17 19:20', '2026-11-17T19:20:00+08:00'), '不影响使用的'),
        me(about('11-17 19:20', '2026-11-17T19:20:00+08:00'), '详情页写了色差包退'),
        mr(about('11-18 09:10', '2026-11-18T09:10:00+08:00'), '已经为您登记，24 小时内退款'),
        me(about('11-18 09:10', '2026-11-18T09:10:00+08:00'), '好'),
        me(about('昨天 21:00', '2026-11-19T21:00:00+08:00'), '24 小时过了'),
        mr(about('昨天 21:00', '2026-11-19T21:00:00+08:00'), '抱歉，仓库说不能退'),
        goneR(about('昨天 21:00', '2026-11-19T21:00:00+08:00'), '“云岸服饰”撤回了一条消息', {
          kind: 'withdrawn',
        }),
        me(about('昨天 21:00', '2026-11-19T21:00:00+08:00'), '我都看到了'),
        mr(about('昨天 21:00', '2026-11-19T21:00:00+08:00'), '您可以申请平台介入'),
      ],
    },
    notRead: ['系统通知', '新的优惠券', '羊毛大衣'],
  },
  {
    page: 'unknown/rows-newest-first-in-document',
    url: 'https://www.nihuo.example/service',
    site: 'generic',
    conversation: {
      pane: '.qz6',
      peer: '泥与火',
      rows: [
        buyer(about('11月19日 10:00', '2026-11-19T10:00:00+08:00'), '第一句：花瓶碎了'),
        shopv(about('11月19日 10:00', '2026-11-19T10:00:00+08:00'), '第二句：请发照片'),
        buyer(about('11月19日 10:00', '2026-11-19T10:00:00+08:00'), '', {
          kind: 'picture',
          image: picture('1aa'),
        }),
        shopv(about('11月19日 10:00', '2026-11-19T10:00:00+08:00'), '第四句：补发一个'),
        buyer(about('11月19日 10:00', '2026-11-19T10:00:00+08:00'), '第五句：好的'),
        shopv(about('11月19日 18:00', '2026-11-19T18:00:00+08:00'), '第六句：没货了，退一半'),
        buyer(about('11月19日 18:00', '2026-11-19T18:00:00+08:00'), '第七句：退全款'),
        shopv(about('11月19日 18:00', '2026-11-19T18:00:00+08:00'), '第八句：不行'),
        buyer(about('11月19日 18:00', '2026-11-19T18:00:00+08:00'), '第九句：？'),
        buyer(about('11月19日 18:00', '2026-11-19T18:00:00+08:00'), '第十句：？？'),
        shopv(about('11月20日 09:00', '2026-11-20T09:00:00+08:00'), '第十一句：随您投诉'),
        buyer(about('11月20日 09:00', '2026-11-20T09:00:00+08:00'), '第十二句：好'),
        shopv(about('11月20日 09:00', '2026-11-20T09:00:00+08:00'), '第十三句：……'),
        buyer(about('11月20日 09:00', '2026-11-20T09:00:00+08:00'), '第十四句：已投诉'),
        shopv(about('11月20日 09:00', '2026-11-20T09:00:00+08:00'), '第十五句：同意退款'),
      ],
    },
  },
];
