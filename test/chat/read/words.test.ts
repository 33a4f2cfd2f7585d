import { describe, expect, it } from 'vitest';
import { senderByName } from '../../../utils/chat/read/row/sender';
import { foldWords } from '../../../utils/chat/read/words/fold';
import { metaOf } from '../../../utils/chat/read/words/meta';
import { isTime, splitTime } from '../../../utils/chat/read/words/time';
import {
  BUTTON_WORDS,
  END_SIGNS,
  LOAD_MORE,
  MERCHANT_NAMES,
  MORE_BY_SCROLL,
  NOTES,
  OWN_NAMES,
  PLATFORM_NAMES,
  READ_MARKS,
  ROBOT_NAMES,
  ROBOT_TEXTS,
  WITHDRAWN,
} from '../../../utils/chat/read/words/words';

/** Each list with what belongs to it and what looks alike but does not. */
const LISTS: readonly { name: string; list: RegExp; yes: string[]; no: string[] }[] = [
  {
    name: 'own names',
    list: OWN_NAMES,
    yes: ['我', '买家', 'You', 'Me', '本人'],
    no: ['我的小店', 'Yours', '买家秀旗舰店', ''],
  },
  {
    name: 'merchants',
    list: MERCHANT_NAMES,
    yes: ['禾木家居旗舰店', '拾光陶瓷工作室', '客服小美', 'Bright Kitchen Store', 'Seller'],
    no: ['小满', 'Marta', 'Bookstores of the world'],
  },
  {
    name: 'robots',
    list: ROBOT_NAMES,
    yes: ['智能客服', '拾光陶瓷工作室:智能客服', '京小智', 'Lantern Bot', 'Virtual Assistant', '店小蜜'],
    no: ['客服小美', 'Abbott', '小满'],
  },
  {
    name: 'what programs say first',
    list: ROBOT_TEXTS,
    yes: [
      '【自动回复】亲，稍后回复您',
      '[自动回复] 您好',
      '您好，京小智为您服务，请问',
      '智能助手：您是不是想问',
      'Hi! I am the virtual assistant.',
    ],
    no: ['智能客服说的不算，我是人工', '你们的自动回复没有用', '机器人坏了', '我买的机器人到了'],
  },
  {
    name: 'the platform',
    list: PLATFORM_NAMES,
    yes: [
      '平台客服',
      '淘宝小二',
      '天猫客服',
      '京东官方客服',
      '拼多多官方客服',
      'Amazon customer service',
      'eBay',
    ],
    no: [
      '官方旗舰店',
      '乐居厨卫京东自营旗舰店',
      'Amazonia Plants',
      '小米官方旗舰店',
      '小米官方客服',
      'Customer service',
    ],
  },
  {
    name: 'read marks',
    list: READ_MARKS,
    yes: ['已读', '未读', 'Read', 'Delivered', '✓✓', '3人已读', '已送达'],
    no: ['已读不回', 'Read this', '我已读', 'Delivered November 2'],
  },
  {
    name: 'buttons',
    list: BUTTON_WORDS,
    yes: ['复制', '撤回', '查看详情', 'Copy', 'Reply'],
    no: ['复制品', '我要撤回', 'Reply to me'],
  },
  {
    name: 'end signs',
    list: END_SIGNS,
    yes: [
      '没有更多了',
      '没有更多消息了',
      '已到顶',
      '已到顶部',
      '—— 没有更多记录 ——',
      '已经到顶了',
      'No more messages',
      'Beginning of conversation',
      '已加载全部消息',
      '以上是全部消息',
    ],
    no: ['没有更多理由了', '加载更多', '已到货', '到了', '已到'],
  },
  {
    name: 'what loads more',
    list: LOAD_MORE,
    yes: [
      '查看更多消息',
      '加载更多',
      '历史消息',
      '点击加载更多',
      '查看历史消息',
      '查看更早的消息',
      '加载更多历史消息',
      'Load more',
      'Load earlier messages',
      'Show older messages',
      '更多消息',
    ],
    no: [
      '上滑查看更早',
      '下拉加载更多',
      '查看更多商品',
      '更多优惠',
      'Load more products',
      '更多',
      'Read more',
      '确认收货',
      '发送',
      '消息',
    ],
  },
  {
    name: 'more by scrolling',
    list: MORE_BY_SCROLL,
    yes: ['上滑查看更早', '下拉加载更多', '加载中...', '正在加载', 'Loading…', 'Scroll up to load more'],
    no: ['加载更多', '上滑轨坏了请问能不能给我换一个新的呢'],
  },
  {
    name: 'notes',
    list: NOTES,
    yes: [
      '以下是新消息',
      '—— 以上是历史消息 ——',
      '3 条新消息',
      '对方正在输入...',
      'New messages',
      'Marta is typing…',
    ],
    no: ['新消息说你们倒闭了', '以下是证据'],
  },
  {
    name: 'withdrawn',
    list: WITHDRAWN,
    yes: [
      '对方撤回了一条消息',
      '你撤回了一条消息',
      '“云岸服饰”撤回了一条消息',
      '消息已撤回',
      'The seller withdrew a message',
      'This message was deleted',
      'You unsent a message',
    ],
    no: ['对方撤回了一条消息，我看见了', '你为什么撤回', '我撤回退款申请'],
  },
];

describe.each(LISTS)('$name', ({ list, yes, no }) => {
  it.each(yes)('has %j', (text) => expect(foldWords(text)).toMatch(list));
  it.each(no)('has no %j', (text) => expect(foldWords(text)).not.toMatch(list));
});

describe('a sender by the name alone', () => {
  it.each([
    ['我', 'buyer'],
    ['小米京东官方旗舰店', 'merchant'],
    ['淘宝客服小店', 'merchant'],
    ['天猫客服', 'platform'],
    ['京东自营旗舰店:智能客服', 'robot'],
    ['Sales assistant Anna', undefined],
    ['小满', undefined],
    ['', undefined],
  ])('%j is %s', (name, sender) => expect(senderByName(name)).toBe(sender));
});

describe('times', () => {
  it.each([
    '昨天 10:05',
    '06-03 21:50',
    '2026年9月24日 星期四',
    'Yesterday 3:12 PM',
    'Today',
    '星期四',
    'Thursday',
    '2026-11-12 20:14:31',
    '2026/9/4 8:01',
    '11月10日 21:40',
    '上午9:12',
    '2026年11月8日 上午9:12',
    '12-31 23:58',
    '07:15',
    'Nov 10, 2026 18:22',
    'Wednesday, 18 November',
    'Wednesday, November 18, 2026',
    '9:02 AM',
    '刚刚',
    '5分钟前',
    '2 hours ago',
    '—— 昨天 ——',
    '2026-11-12T20:14:31Z',
    '昨日 10：05',
    '週三 20:05',
  ])('%j is one', (text) => expect(isTime(text)).toBe(true));

  it.each([
    '',
    '昨天 10:05 我就问过',
    '我今天到',
    '下午',
    '10',
    '2026',
    '1:0',
    '3/4 的人',
    'Sunny',
    'March on',
    '12345-67',
    '¥10.05',
    '在 10:05',
    'at',
    'May I ask',
    `10:05${' '.repeat(300)}x`,
  ])('%j is none', (text) => expect(isTime(text)).toBe(false));

  it.each([
    ['小禾 10:05', { words: '小禾', time: '10:05' }],
    ['Marta · Yesterday 3:11 PM', { words: 'Marta', time: 'Yesterday 3:11 PM' }],
    ['小禾 2026-11-12 20:14:31', { words: '小禾', time: '2026-11-12 20:14:31' }],
    ['10:05 小禾', { words: '小禾', time: '10:05' }],
    ['小禾', undefined],
    ['10:05', undefined],
    ['小禾 昨天', undefined],
  ])('%j is name and time', (text, parts) => expect(splitTime(text)).toEqual(parts));

  it.each([
    ['9:02 AM · Seen', { time: '9:02 AM', hasReadMark: true }],
    ['已读 10:05', { time: '10:05', hasReadMark: true }],
    ['10:05', { time: '10:05', hasReadMark: false }],
    ['已读', { time: '', hasReadMark: true }],
    ['好的', undefined],
    ['10:05 好的', undefined],
  ])('%j is what stands beside a message', (text, meta) => expect(metaOf(text)).toEqual(meta));
});

describe('folding', () => {
  it.each([
    ['  Load   MORE ', 'load more'],
    ['\u202e已读\u200b', '已读'],
    ['１０：０５', '10:05'],
    ['x'.repeat(100_000), ''],
  ])('%j', (text, folded) => expect(foldWords(text)).toBe(folded));
});
