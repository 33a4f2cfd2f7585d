import { about, picture, speaker } from '../rows.ts';
import type { ExpectedChat } from '../types.ts';

const buyer = speaker('buyer', '');
const shop = speaker('merchant', '山野旧物');
const gone = speaker('merchant', '');
const gone_me = speaker('buyer', '');
const s2 = speaker('merchant', '冬日唱片');

export const xianyu: readonly ExpectedChat[] = [
  {
    page: 'xianyu/im',
    url: 'https://www.goofish.com/im?itemId=1&peerUserId=2',
    site: 'xianyu',
    conversation: {
      pane: '#message-list-scrollable',
      peer: '山野旧物',
      rows: [
        buyer(about('06-03 21:50', '2026-06-03T21:50:00+08:00'), '相机还在吗，快门多少次'),
        shop(about('06-03 21:50', '2026-06-03T21:50:00+08:00'), '在的，快门不到 5000，功能全好'),
        buyer(about('06-03 21:50', '2026-06-03T21:50:00+08:00'), '镜头有霉吗'),
        shop(about('06-03 21:50', '2026-06-03T21:50:00+08:00'), '没有霉没有灰，有的话包退'),
        buyer(about('11-09 10:30', '2026-11-09T10:30:00+08:00'), '我已拍下，待付款 请双方沟通及时确认价格', {
          kind: 'order',
          orText: ['我已拍下，待付款'],
        }),
        buyer(
          about('11-09 10:30', '2026-11-09T10:30:00+08:00'),
          '我已付款，等待你发货 请包装好商品，并按我在闲鱼上提供的地址发货',
          { kind: 'order' },
        ),
        shop(about('11-09 10:30', '2026-11-09T10:30:00+08:00'), '明天发'),
        buyer(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '', {
          kind: 'picture',
          image: picture('4c4'),
        }),
        buyer(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '镜头里面这个就是霉'),
        shop(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '运输受潮了吧'),
        buyer(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '昨天 10:05 我就问过，你没回'),
        gone(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '对方撤回了一条消息', { kind: 'withdrawn' }),
        shop(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '二手的东西售出不退'),
        gone_me(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '你撤回了一条消息', { kind: 'withdrawn' }),
        buyer(
          about('昨天 10:05', '2026-11-19T10:05:00+08:00'),
          '你说有霉包退\n聊天记录在上面\n今天不退我申请小二介入',
          { exact: true },
        ),
        shop(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '我不同意退款 理由：已使用', {
          kind: 'refund',
        }),
        buyer(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '已申请闲鱼介入'),
        buyer(about('昨天 10:05', '2026-11-19T10:05:00+08:00'), '发 送'),
      ],
    },
    notRead: ['退役小霸王', '还能便宜吗', '你的宝贝被收藏', '含运费', '未读'],
  },
  {
    page: 'xianyu/times-inside-rows',
    url: 'https://www.goofish.com/im?itemId=3&peerUserId=4',
    now: '2027-01-05T02:00:00Z',
    site: 'xianyu',
    conversation: {
      pane: '#message-list-scrollable',
      peer: '冬日唱片',
      rows: [
        buyer(about('12-31 23:58', '2026-12-31T23:58:00+08:00'), '唱片什么时候寄', { orTimeIs: 'shown' }),
        s2(about('12-31 23:58', '2026-12-31T23:58:00+08:00'), '元旦后'),
        s2(about('01-01 00:03', '2027-01-01T00:03:00+08:00'), '新年快乐！2 号寄', { orTimeIs: 'shown' }),
        buyer(about('01-01 00:03', '2027-01-01T00:03:00+08:00'), '好'),
        buyer(about('01-02 20:11', '2027-01-02T20:11:00+08:00'), '寄了吗', { orTimeIs: 'shown' }),
        buyer(about('01-02 20:11', '2027-01-02T20:11:00+08:00'), '在吗'),
        buyer(about('01-02 20:11', '2027-01-02T20:11:00+08:00'), '在吗'),
        buyer(about('01-02 20:11', '2027-01-02T20:11:00+08:00'), '在吗'),
        s2(about('昨天 09:40', '2027-01-04T09:40:00+08:00'), '不卖了，退你钱', { orTimeIs: 'shown' }),
        buyer(about('昨天 09:40', '2027-01-04T09:40:00+08:00'), '说好的 2 号寄'),
        s2(about('昨天 09:40', '2027-01-04T09:40:00+08:00'), '', { kind: 'picture', image: picture('d4d') }),
        s2(about('昨天 09:40', '2027-01-04T09:40:00+08:00'), '盘裂了'),
        buyer(about('07:15', '2027-01-05T07:15:00+08:00'), '那退款吧', { orTimeIs: 'shown' }),
      ],
    },
    notRead: ['阿树', '好嘞'],
  },
];
