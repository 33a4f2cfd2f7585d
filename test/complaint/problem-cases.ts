import type { Case, Contact } from '../../utils/cases/types';
import type { ComplaintInput, DemandId, ProblemId } from '../../utils/complaint/types';
import type { FactValues } from '../../utils/facts';
import { caseWith, exhibitWith, inputWith, readFrom } from './make';

type About = {
  answers: Record<string, string>;
  demands: (DemandId | [DemandId, string])[];
  facts?: Partial<FactValues>;
  contacts?: Contact[];
};

const ORDER: Partial<FactValues> = {
  platform: 'taobao',
  shop: '远山数码专营店',
  orderNumber: '2856024697612814489',
  paid: { amount: '299.00', currency: 'CNY' },
  orderedAt: '2026-09-10T20:15:00+08:00',
};

const RECEIVED = { receivedAt: '2026-09-13T11:40:00+08:00' };

function refused(said: string): Contact[] {
  return [{ at: '2026-09-15T10:05:00+08:00', channel: 'merchant', who: '', said, exhibit: 2 }];
}

/** One dispute per problem, told as people tell it. */
const ABOUT: Readonly<Record<ProblemId, About>> = {
  quality: {
    answers: {
      what: '充电十分钟后自动关机，更换充电线后仍然如此。',
      'found-on': '2026-09-14',
      'listed-goods': 'yes',
    },
    demands: ['return-refund', 'freight'],
    facts: { product: '无线蓝牙音箱', ...RECEIVED },
    contacts: refused('电子产品拆封不退。'),
  },
  damaged: {
    answers: { what: '屏幕左上角碎裂', 'found-on': '2026-09-13' },
    demands: ['exchange'],
    facts: {
      product: '便携显示器 15.6英寸',
      ...RECEIVED,
      courier: '圆通速递',
      trackingNumber: 'YT8812345678901',
    },
  },
  'missing-items': {
    answers: { what: '包裹内只有一盒', expected: '两盒墨盒', received: '一盒墨盒', 'found-on': '2026-09-13' },
    demands: [['partial-refund', '149.50']],
    facts: { product: '打印机墨盒 两盒装', quantity: 1, ...RECEIVED },
  },
  'wrong-item': {
    answers: { expected: '黑色 256GB', received: '白色 128GB' },
    demands: ['exchange', 'freight'],
    facts: { product: '固态U盘 256GB 黑色', ...RECEIVED },
    contacts: refused('仓库发错了，您凑合用吧。'),
  },
  'not-as-described': {
    answers: {
      described: '“全棉”',
      actual: '水洗标写明聚酯纤维65%、棉35%',
      'found-on': '2026-09-14',
      'shown-in': '2',
    },
    demands: ['return-refund'],
    facts: { product: '四件套床上用品', ...RECEIVED },
  },
  counterfeit: {
    answers: { why: '品牌客服书面回复该防伪码不存在', 'found-on': '2026-09-18', 'personal-use': 'yes' },
    demands: ['return-refund', ['triple', '897.00']],
    facts: { product: '进口护肤乳 50ml', ...RECEIVED },
  },
  'false-advertising': {
    answers: { described: '三天祛斑', actual: '产品备案信息中没有祛斑功效' },
    demands: ['return-refund', 'correct-advertising'],
    facts: { product: '美白面膜 10片', ...RECEIVED },
  },
  'price-fraud': {
    answers: { promised: '199.00元，保价30天', charged: '299.00元', 'found-on': '2026-09-20' },
    demands: [['price-difference', '100.00']],
    facts: { product: '电热水壶', ...RECEIVED },
    contacts: refused('活动价不参加保价。'),
  },
  'not-shipped': {
    answers: { 'promised-by': '2026-09-12' },
    demands: ['refund-only'],
    facts: { product: '折叠自行车', status: '待发货' },
    contacts: refused('工厂缺货，再等等。'),
  },
  'delivery-trouble': {
    answers: { what: '物流信息自9月14日起停在杭州转运中心，没有更新', 'has-goods': 'no' },
    demands: ['refund-only', 'courier-answer'],
    facts: {
      product: '登山包 50L',
      shippedAt: '2026-09-12',
      courier: '申通快递',
      trackingNumber: '773012345678901',
    },
  },
  'unauthorised-drop-off': {
    answers: { place: '小区东门驿站', 'has-goods': 'no', 'found-on': '2026-09-13' },
    demands: ['redeliver', 'courier-answer'],
    facts: { product: '饮用水 12瓶', ...RECEIVED, courier: '韵达快递', trackingNumber: '463212345678901' },
  },
  'refund-delay': {
    answers: { 'requested-on': '2026-09-14', 'decided-by-machine': 'yes' },
    demands: ['return-refund', 'human-review'],
    facts: {
      product: '儿童书桌',
      ...RECEIVED,
      appliedAt: '2026-09-14T09:00:00+08:00',
      afterSaleType: '退货退款',
      afterSaleStatus: '等待商家处理',
    },
  },
  'service-ignored': {
    answers: { 'requested-on': '2026-09-15', what: '四次联系均由自动回复应答，没有转接人工' },
    demands: ['human-service'],
    facts: { product: '智能手环', ...RECEIVED },
  },
  'unfair-terms': {
    answers: { clause: '拆封后概不退换', what: '商家以该条款拒绝了退货申请' },
    demands: ['void-clause', 'return-refund'],
    facts: { product: '键盘', ...RECEIVED },
  },
  'food-safety': {
    answers: { what: '包装上没有生产日期和保质期标签', 'found-on': '2026-09-13', 'personal-use': 'yes' },
    demands: [
      ['return-refund', '299.00'],
      ['tenfold', '2990.00'],
    ],
    facts: { product: '手工牛肉干 1000g', ...RECEIVED },
  },
  'injury-or-loss': {
    answers: {
      what: '插座通电时起火',
      loss: '烧坏桌面一张，购买价600元',
      injury: 'no',
      'found-on': '2026-09-16',
    },
    demands: [['compensation', '600.00']],
    facts: { product: '多孔插线板', ...RECEIVED },
  },
  'review-removal': {
    answers: { what: '9月20日发表的评价于9月21日不再显示', 'found-on': '2026-09-21' },
    demands: ['restore-review'],
    facts: { product: '台灯', ...RECEIVED },
  },
  'platform-inaction': {
    answers: { 'requested-on': '2026-09-16', answer: '请自行与商家协商' },
    demands: ['seller-identity', 'platform-compensation'],
    facts: { product: '实木书架', ...RECEIVED },
  },
  livestream: {
    answers: { described: '含羊绒80%', actual: '吊牌写明羊绒10%', room: '远山数码直播间' },
    demands: ['return-refund'],
    facts: { product: '围巾', platform: 'douyin', ...RECEIVED },
  },
};

/** The dispute of a problem, with an order page, a chat and a photo. */
export function disputeOf(id: ProblemId): ComplaintInput {
  const { answers, demands, facts, contacts = [] } = ABOUT[id];
  const about: Partial<Case> = {
    problem: { id, answers },
    demands: demands.map((demand) =>
      typeof demand === 'string'
        ? { id: demand, dueBy: '2026-10-22' }
        : { id: demand[0], amount: { amount: demand[1], currency: 'CNY' }, dueBy: '2026-10-22' },
    ),
    complainant: { name: '周敏', phone: '13900139000', address: '浙江省杭州市西湖区文三路1号' },
    respondent: { name: '杭州远山电子商务有限公司', address: '浙江省杭州市余杭区良渚街道2号' },
    contacts,
  };
  return inputWith({
    case: caseWith(about),
    exhibits: [
      exhibitWith(1, { url: 'https://trade.taobao.com/trade/detail/tradeItemDetail.htm' }),
      exhibitWith(2, { kind: 'chat', pageKind: 'chat', url: 'https://amos.alicdn.com/chat' }, 2),
      exhibitWith(3, { kind: 'image', pageKind: 'other', title: '实物照片', method: 'imported', url: '' }),
    ],
    facts: readFrom(1, { ...ORDER, ...facts }),
  });
}
