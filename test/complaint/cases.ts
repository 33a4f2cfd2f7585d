import type { ComplaintInput } from '../../utils/complaint/types';
import { toMoment } from '../../utils/time';
import { caseWith, deadlineWith, exhibitWith, inputWith, markWith, readFrom, typed } from './make';

/** Cases that golden texts and tests of channels share; the names say what they show. */
export const NOW = new Date('2026-10-12T04:00:00Z');
export const ZONE = 'Asia/Shanghai';

/** One picture and nothing else. */
export const pictureOnly: ComplaintInput = inputWith({
  exhibits: [
    exhibitWith(1, {
      kind: 'visible',
      pageKind: 'other',
      pageTitle: '一张照片',
      url: 'https://example.com/pictures/',
    }),
  ],
});

const order = readFrom(1, {
  platform: 'pinduoduo',
  shop: '晨光家居旗舰店',
  orderNumber: '260920-123456789012345',
  product: '北欧玻璃水杯 6只装',
  quantity: 2,
  paid: { amount: '128.50', currency: 'CNY' },
  orderedAt: '2026-09-20T10:02:03+08:00',
  paidAt: '2026-09-20T10:03:11+08:00',
  shippedAt: '2026-09-21T18:30:00+08:00',
  receivedAt: '2026-09-23T14:20:00+08:00',
  status: '已签收',
  courier: '中通快递',
  trackingNumber: '79126955055649',
});

const chat = exhibitWith(
  2,
  {
    kind: 'chat',
    pageKind: 'chat',
    pageTitle: '晨光家居旗舰店',
    url: 'https://mobile.yangkeduo.com/chat_detail.html?mall_id=77',
    capturedAt: toMoment(new Date('2026-09-26T01:30:00Z'), 'Asia/Shanghai'),
  },
  3,
);

const photo = exhibitWith(3, {
  kind: 'image',
  pageKind: 'other',
  title: '开箱照片',
  url: 'https://img.pddpic.com/a/1.jpg',
  capturedAt: toMoment(new Date('2026-09-26T01:40:00Z'), 'Asia/Shanghai'),
});

/** A whole dispute: order, chat, photo, problem, demands, contacts, parties. */
export const fullDispute: ComplaintInput = inputWith({
  case: caseWith({
    orderNumber: '260920-123456789012345',
    problem: {
      id: 'damaged',
      answers: {
        what: '12只水杯中有5只杯口碎裂，外箱凹陷。',
        'found-on': '2026-09-23',
        'personal-use': 'yes',
      },
    },
    demands: [
      { id: 'return-refund', amount: { amount: '128.50', currency: 'CNY' }, dueBy: '2026-10-20' },
      { id: 'freight', amount: { amount: '12.00', currency: 'CNY' }, dueBy: '2026-10-20' },
    ],
    complainant: { name: '李雨', phone: '13800138000', address: '广东省深圳市南山区科苑路8号' },
    respondent: { address: '浙江省义乌市稠江街道1号' },
    contacts: [
      {
        at: '2026-09-24T09:15:00+08:00',
        channel: 'merchant',
        who: '客服小晨',
        said: '玻璃制品难免，你自己处理吧！',
        exhibit: 2,
      },
      {
        at: '2026-09-25T16:40:00+08:00',
        channel: 'platform',
        who: '',
        said: '会在三天内给出方案',
        promised: '三天内给出方案',
        dueBy: '2026-09-28',
      },
    ],
  }),
  exhibits: [exhibitWith(1, { orders: [order] }), chat, photo],
  facts: {
    ...order,
    ...readFrom(1, { operator: '义乌晨光家居有限公司', licenceNumber: '91330782MA2E00000X' }),
    ...typed({ afterSaleNumber: 'SH20260924001' }),
  },
});

/** Bought abroad, in dollars, never arrived; nobody answered yet. */
export const amazonNotArrived: ComplaintInput = inputWith({
  case: caseWith({
    orderNumber: '112-3456789-0123456',
    problem: { id: 'not-shipped', answers: {} },
    demands: [{ id: 'refund-only' }],
    complainant: { name: 'Jane Miller' },
  }),
  exhibits: [
    exhibitWith(1, {
      url: 'https://www.amazon.com/gp/your-account/order-details?orderID=112-3456789-0123456',
      capturedAt: toMoment(new Date('2026-09-30T15:00:00Z'), 'America/New_York'),
    }),
  ],
  facts: readFrom(1, {
    platform: 'amazon',
    orderNumber: '112-3456789-0123456',
    product: 'Stainless Steel Kettle, 1.7 L',
    shop: 'KettleWorks Inc.',
    paid: { amount: '60.88', currency: 'USD' },
    orderedAt: '2026-09-08',
    status: 'Arriving September 15',
  }),
});

/** Someone else's clock has run out, and the person asks for three times the price. */
export const overdueCounterfeit: ComplaintInput = inputWith({
  case: caseWith({
    problem: { id: 'counterfeit', answers: { why: '品牌官方客服回复该序列号不存在', 'shown-in': '2' } },
    demands: [
      { id: 'return-refund', amount: { amount: '1299', currency: 'CNY' } },
      { id: 'triple', amount: { amount: '3897', currency: 'CNY' } },
      { id: 'platform-compensation' },
    ],
  }),
  exhibits: [
    exhibitWith(1),
    exhibitWith(2, { kind: 'image', title: '序列号查询结果' }),
    exhibitWith(3, { kind: 'chat' }),
  ],
  facts: readFrom(1, {
    platform: 'taobao',
    orderNumber: '2856024697612814489',
    product: '蓝牙耳机',
    paid: { amount: '1299.00', currency: 'CNY' },
    orderedAt: '2026-08-01T09:00:00+08:00',
    receivedAt: '2026-08-03',
    appliedAt: '2026-08-04T10:00:00+08:00',
    afterSaleType: '退货退款',
    refusalReason: '商品已拆封，不支持退货。',
  }),
  deadlines: [deadlineWith({ exhibit: 1 })],
});

/** The same dispute with what its chat says marked: a refusal, a question of the buyer's, a promise, an offer. */
export const markedChat: ComplaintInput = {
  ...fullDispute,
  case: {
    ...fullDispute.case,
    contacts: [],
    chatMarks: [
      markWith({
        message: 8,
        mark: 'refusal',
        time: '2026-09-24T09:15:00+08:00',
        text: '签收后破损不支持退货，你自己处理吧',
      }),
      markWith({
        message: 9,
        mark: 'other',
        sender: 'buyer',
        time: '2026-09-24T09:16:00+08:00',
        timeIs: 'about',
        text: '杯子碎了5只，退到13800138000这个账号',
        part: 2,
      }),
      markWith({ message: 13, mark: 'admission', text: '核实了，确实是仓库包装有问题', part: 3 }),
      markWith({ message: 14, mark: 'promise', part: 3 }),
      markWith({
        message: 15,
        mark: 'offer',
        sender: 'platform',
        time: null,
        timeIs: 'none',
        text: '可以先给您补偿20元优惠券',
        part: null,
      }),
    ],
  },
};
