import { about, picture, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const buyer = speaker('buyer', '');
const shop = speaker('merchant', '');
const robot = speaker('robot', '');
const platform = speaker('platform', '');
const system = speaker('system', '');
const gone = speaker('merchant', '');
const gone_me = speaker('buyer', '');

export const pinduoduo: readonly ExpectedChat[] = [
  {
    page: 'pinduoduo/chat-2026',
    url: 'https://mobile.yangkeduo.com/chat_detail.html?goods_id=1&mall_sn=2',
    site: 'pinduoduo',
    conversation: {
      pane: '.list-container',
      peer: '暖光灯饰专营店',
      rows: [
        robot(
          about('11月10日 21:40', '2026-11-10T21:40:00+08:00'),
          '您好，欢迎光临本店，商品 48 小时内发货，有问题请留言哦~',
          { orText: ['机器人您好，欢迎光临本店，商品 48 小时内发货，有问题请留言哦~'] },
        ),
        buyer(about('11月10日 21:40', '2026-11-10T21:40:00+08:00'), '灯罩会褪色吗'),
        shop(about('11月10日 21:40', '2026-11-10T21:40:00+08:00'), '不会的呢亲，三年质保'),
        buyer(about('11月10日 21:40', '2026-11-10T21:40:00+08:00'), '好'),
        buyer(about('11月16日 10:05', '2026-11-16T10:05:00+08:00'), '灯到了，底座是弯的，站不住'),
        buyer(about('11月16日 10:05', '2026-11-16T10:05:00+08:00'), '', {
          kind: 'picture',
          image: picture('c60'),
        }),
        buyer(about('11月16日 10:05', '2026-11-16T10:05:00+08:00'), '', {
          kind: 'picture',
          image: picture('c61'),
        }),
        robot(about('11月16日 10:05', '2026-11-16T10:05:00+08:00'), '亲，请问您遇到了什么问题？', {
          orText: ['机器人亲，请问您遇到了什么问题？'],
        }),
        buyer(about('11月16日 10:05', '2026-11-16T10:05:00+08:00'), '商品破损'),
        buyer(
          about('11月16日 10:05', '2026-11-16T10:05:00+08:00'),
          '订单编号：261110-041041324390351 奶油风落地灯 暖光三档 ¥59.90 已签收',
          { kind: 'order' },
        ),
        shop(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '亲亲，这边给您补 5 元红包好不好呢'),
        buyer(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '不要红包，我要退货'),
        gone(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '对方撤回了一条消息', { kind: 'withdrawn' }),
        shop(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '拆封了就影响二次销售了，不能退的呢'),
        gone_me(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '你撤回了一条消息', { kind: 'withdrawn' }),
        buyer(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '平台写着 7 天无理由'),
        system(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '消费者已申请平台介入', { kind: 'system' }),
        shop(about('昨天 09:12', '2026-11-19T09:12:00+08:00'), '售后申请 仅退款 ¥59.90 商家已拒绝', {
          kind: 'refund',
        }),
        platform(
          about('09:58', '2026-11-20T09:58:00+08:00'),
          '您好，拼多多官方客服已收到您的诉求，核实后为您处理',
          { orText: ['平台客服您好，拼多多官方客服已收到您的诉求，核实后为您处理'] },
        ),
        buyer(about('09:58', '2026-11-20T09:58:00+08:00'), '麻烦快一点'),
        buyer(about('09:58', '2026-11-20T09:58:00+08:00'), '8″', { kind: 'voice', orText: [''] }),
      ],
    },
    notRead: ['您正在浏览的商品', '进店', '人工客服', '请输入消息'],
  },
  {
    page: 'pinduoduo/chat-2020',
    url: 'https://mobile.yangkeduo.com/chat_detail.html?mall_id=77',
    site: 'pinduoduo',
    conversation: {
      pane: '.chat-detail-list',
      peer: '安心防护用品店',
      rows: [
        buyer(about('2020-03-02 14:20', '2020-03-02T14:20:00+08:00'), '口罩什么时候发货'),
        robot(about('2020-03-02 14:20', '2020-03-02T14:20:00+08:00'), '智能助手：您是不是想问：', {
          orText: ['智能助手：您是不是想问：什么时候发货？可以改地址吗？'],
        }),
        buyer(about('2020-03-02 14:20', '2020-03-02T14:20:00+08:00'), '什么时候发货？'),
        robot(
          about('2020-03-02 14:20', '2020-03-02T14:20:00+08:00'),
          '【自动回复】因疫情原因，订单将在 72 小时内陆续发出，请耐心等待~',
        ),
        shop(about('2020-03-02 14:20', '2020-03-02T14:20:00+08:00'), '亲，排单中，明天一定发'),
        buyer(about('2020-03-06 09:10', '2020-03-06T09:10:00+08:00'), '四天了还没发'),
        shop(about('2020-03-06 09:10', '2020-03-06T09:10:00+08:00'), '工厂没货，您退款吧'),
        buyer(about('2020-03-06 09:10', '2020-03-06T09:10:00+08:00'), '你说明天一定发的，按规则赔付'),
        shop(
          about('2020-03-06 09:10', '2020-03-06T09:10:00+08:00'),
          'https://mobile.yangkeduo.com/goods.html?goods_id=88 您拍这个，有货',
          { links: ['https://mobile.yangkeduo.com/goods.html?goods_id=88'] },
        ),
        buyer(about('2020-03-06 09:10', '2020-03-06T09:10:00+08:00'), '', {
          kind: 'picture',
          image: picture('0a0'),
        }),
        buyer(about('2020-03-06 09:10', '2020-03-06T09:10:00+08:00'), '虚假发货，投诉了'),
        shop(about('2020-03-06 09:10', '2020-03-06T09:10:00+08:00'), '随你'),
      ],
    },
  },
  {
    page: 'pinduoduo/around-new-year',
    url: 'https://mobile.pinduoduo.com/chat_detail.html?mall_id=2',
    now: '2027-01-03T02:00:00Z',
    site: 'pinduoduo',
    conversation: {
      pane: '.list-container',
      peer: '暖光灯饰专营店',
      rows: [
        buyer(about('12月30日 22:15', '2026-12-30T22:15:00+08:00'), '跨年能到吗'),
        shop(about('12月30日 22:15', '2026-12-30T22:15:00+08:00'), '能的亲，31 号到，不到退全款'),
        buyer(about('12月31日 23:50', '2026-12-31T23:50:00+08:00'), '今天没到啊'),
        buyer(about('12月31日 23:50', '2026-12-31T23:50:00+08:00'), '你昨天说 31 号到，不到退全款'),
        shop(about('01月01日 00:05', '2027-01-01T00:05:00+08:00'), '新年快乐亲'),
        shop(about('01月01日 00:05', '2027-01-01T00:05:00+08:00'), '快递爆仓了，不是我们的问题哦'),
        buyer(about('01月01日 08:30', '2027-01-01T08:30:00+08:00'), '那退全款'),
        shop(about('01月01日 08:30', '2027-01-01T08:30:00+08:00'), '亲，这个退不了'),
        buyer(about('昨天 19:00', '2027-01-02T19:00:00+08:00'), '2025年12月你们也这样，我有截图'),
        shop(about('昨天 19:00', '2027-01-02T19:00:00+08:00'), '您说的哪次呢'),
        buyer(about('08:01', '2027-01-03T08:01:00+08:00'), '上次 12月31日 那单'),
        shop(about('08:01', '2027-01-03T08:01:00+08:00'), '查到了，给您退'),
      ],
    },
  },
];
