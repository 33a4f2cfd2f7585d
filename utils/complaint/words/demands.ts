import type { Text } from '../../i18n';
import type { DemandId } from '../types';

/** How a demand is put, without and with a sum (`.sum`). */
export const demandSays = {
  'return-refund': [
    '办理退货，并退还已付货款',
    '辦理退貨，並退還已付貨款',
    'take the goods back and refund what I paid',
  ],
  'return-refund.sum': [
    '办理退货，并退还货款{sum}',
    '辦理退貨，並退還貨款{sum}',
    'take the goods back and refund {sum}',
  ],
  'refund-only': ['退还已付货款', '退還已付貨款', 'refund what I paid'],
  'refund-only.sum': ['退还货款{sum}', '退還貨款{sum}', 'refund {sum}'],
  'partial-refund': ['退还部分货款', '退還部分貨款', 'refund part of the price'],
  'partial-refund.sum': ['退还部分货款{sum}', '退還部分貨款{sum}', 'refund {sum} of the price'],
  exchange: ['更换为符合约定的商品', '更換為符合約定的商品', 'replace the goods with what was agreed'],
  repair: ['免费维修', '免費維修', 'repair the goods free of charge'],
  resend: ['补发缺少或损坏的商品', '補寄缺少或損壞的商品', 'send what was missing or damaged'],
  ship: ['按订单发货', '依訂單出貨', 'ship the order'],
  redeliver: ['按约定地址重新投递', '依約定地址重新投遞', 'deliver the parcel to the agreed address'],
  'price-difference': ['退还差价', '退還差價', 'refund the difference in price'],
  'price-difference.sum': ['退还差价{sum}', '退還差價{sum}', 'refund the difference in price, {sum}'],
  freight: ['承担退换货的运费', '承擔退換貨的運費', 'bear the cost of returning the goods'],
  'freight.sum': [
    '承担退换货的运费{sum}',
    '承擔退換貨的運費{sum}',
    'bear the cost of returning the goods, {sum}',
  ],
  compensation: ['赔偿损失', '賠償損失', 'compensate my loss'],
  'compensation.sum': ['赔偿损失{sum}', '賠償損失{sum}', 'compensate my loss of {sum}'],
  triple: [
    '增加赔偿购买商品价款的三倍，不足五百元的按五百元计',
    '增加賠償購買商品價款的三倍，不足五百元的以五百元計',
    'pay additional damages of three times the price, or CNY 500 where that is less',
  ],
  'triple.sum': [
    '按购买商品价款的三倍（不足五百元的为五百元）增加赔偿{sum}',
    '依購買商品價款的三倍（不足五百元的為五百元）增加賠償{sum}',
    'pay additional damages of {sum} (three times the price, CNY 500 at the least)',
  ],
  tenfold: [
    '支付价款十倍的赔偿金，不足一千元的按一千元计',
    '支付價款十倍的賠償金，不足一千元的以一千元計',
    'pay damages of ten times the price, or CNY 1000 where that is less',
  ],
  'tenfold.sum': [
    '按价款十倍（不足一千元的为一千元）支付赔偿金{sum}',
    '依價款十倍（不足一千元的為一千元）支付賠償金{sum}',
    'pay damages of {sum} (ten times the price, CNY 1000 at the least)',
  ],
  'correct-advertising': [
    '更正与事实不符的宣传',
    '更正與事實不符的宣傳',
    'correct the claims that do not hold',
  ],
  'void-clause': [
    '确认上述条款对投诉人不发生效力',
    '確認上述條款對投訴人不發生效力',
    'confirm that the term above does not bind me',
  ],
  'restore-review': ['恢复投诉人的评价', '恢復投訴人的評價', 'restore my review'],
  'human-service': [
    '由人工客服处理并答复',
    '由真人客服處理並答覆',
    'have a person deal with the matter and answer',
  ],
  'human-review': [
    '由人工复核处理结果，并说明所依据的规则',
    '由人工複核處理結果，並說明所依據的規則',
    'have a person review the decision and name the rule it rests on',
  ],
  'platform-compensation': ['由平台先行赔偿', '由平台先行賠償', 'have the platform pay compensation first'],
  'platform-compensation.sum': [
    '由平台先行赔偿{sum}',
    '由平台先行賠償{sum}',
    'have the platform pay {sum} in compensation first',
  ],
  'seller-identity': [
    '提供商家的真实名称、地址和有效联系方式',
    '提供賣家的真實名稱、地址和有效聯絡方式',
    'give me the seller’s true name, address and working contact details',
  ],
  'courier-answer': [
    '对快递服务问题作出处理并告知结果',
    '對快遞服務問題作出處理並告知結果',
    'deal with the complaint about the delivery and tell me the result',
  ],
} as const satisfies Record<DemandId, Text> & Partial<Record<`${DemandId}.sum`, Text>>;

/** What goes around the demands. */
export const demandJoints = {
  lead: ['投诉人请求：', '投訴人請求：', 'I ask for the following:'],
  'due-one': ['{demand}，请于{date}前办理', '{demand}，請於{date}前辦理', '{demand}, by {date}'],
  'due-all': [
    '以上事项请于{date}前办理并答复。',
    '以上事項請於{date}前辦理並答覆。',
    'Please do so and answer by {date}.',
  ],
  'paid-total': ['（订单实付{sum}）', '（訂單實付{sum}）', ' (the order total paid is {sum})'],
  'paid-total.capital': [
    '（订单实付{sum}，大写：{words}）',
    '（訂單實付{sum}，大寫：{words}）',
    ' (the order total paid is {sum})',
  ],
  capital: ['{sum}（大写：{words}）', '{sum}（大寫：{words}）', '{sum}'],
} as const satisfies Record<string, Text>;
