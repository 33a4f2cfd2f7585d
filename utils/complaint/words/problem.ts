import type { Text } from '../../i18n';
import type { ProblemId, QuestionId } from '../types';

/**
 * What the complainant says happened, one clause per problem. What must be judged by others (fakes, deceit) is put as
 * what the complainant believes.
 */
export const problemSays = {
  quality: ['投诉人发现商品存在质量问题', '投訴人發現商品有品質問題', 'I found that the goods are faulty'],
  damaged: [
    '投诉人发现收到的商品有破损',
    '投訴人發現收到的商品有破損',
    'I found that the goods arrived damaged',
  ],
  'missing-items': [
    '投诉人发现收到的商品数量不足',
    '投訴人發現收到的商品數量不足',
    'I found that part of the order was missing from the parcel',
  ],
  'wrong-item': [
    '投诉人发现收到的商品与订购的不一致',
    '投訴人發現收到的商品與訂購的不一致',
    'I found that I had been sent something other than what I ordered',
  ],
  'not-as-described': [
    '投诉人发现商品与商品页面的描述不符',
    '投訴人發現商品與商品頁面的描述不符',
    'I found that the goods do not match their description',
  ],
  counterfeit: [
    '投诉人认为收到的商品可能并非正品',
    '投訴人認為收到的商品可能並非正品',
    'I believe that the goods may not be genuine',
  ],
  'false-advertising': [
    '投诉人认为商家的宣传与实际情况不符',
    '投訴人認為賣家的宣傳與實際情況不符',
    'I believe that the goods were advertised with claims that do not hold',
  ],
  'price-fraud': [
    '投诉人认为实际收取的价格与商家标示或承诺的不符',
    '投訴人認為實際收取的價格與賣家標示或承諾的不符',
    'I believe that the price charged differs from the price shown or promised',
  ],
  'not-shipped': [
    '投诉人付款后至今未收到商品',
    '投訴人付款後至今未收到商品',
    'I paid for the order and have not received the goods to this day',
  ],
  'delivery-trouble': [
    '商品在运输途中出现异常',
    '商品在運送途中出現異常',
    'something went wrong with the delivery of the parcel',
  ],
  'unauthorised-drop-off': [
    '未经投诉人同意，快件被放置于他处或被显示签收',
    '未經投訴人同意，包裹被放置於他處或被顯示簽收',
    'the parcel was left elsewhere or shown as delivered without my consent',
  ],
  'refund-delay': [
    '投诉人要求退款后至今未收到退款',
    '投訴人要求退款後至今未收到退款',
    'I asked for a refund and have not received it to this day',
  ],
  'service-ignored': [
    '投诉人联系客服后，问题至今未得到处理',
    '投訴人聯絡客服後，問題至今未獲處理',
    'I contacted customer service and the matter has not been dealt with to this day',
  ],
  'unfair-terms': [
    '投诉人认为下列条款对消费者不公平',
    '投訴人認為下列條款對消費者不公平',
    'I believe that the following term is unfair to consumers',
  ],
  'food-safety': [
    '投诉人发现收到的食品存在问题',
    '投訴人發現收到的食品有問題',
    'I found a problem with the food I received',
  ],
  'injury-or-loss': [
    '投诉人使用商品时受到损害',
    '投訴人使用商品時受到損害',
    'I suffered harm in using the goods',
  ],
  'review-removal': [
    '投诉人认为对订单所作的评价受到不当干预',
    '投訴人認為對訂單所作的評價受到不當干預',
    'I believe that my review of the order was interfered with',
  ],
  'platform-inaction': [
    '投诉人向平台反映后，问题至今未得到解决',
    '投訴人向平台反映後，問題至今未獲解決',
    'I turned to the platform and the matter has not been settled to this day',
  ],
  livestream: [
    '投诉人发现在直播间购买的商品与直播中的介绍不符',
    '投訴人發現在直播間購買的商品與直播中的介紹不符',
    'I found that the goods bought in a livestream differ from what was said there',
  ],
} as const satisfies Record<ProblemId, Text>;

/** Wordings where what the pages show would belie the usual one. */
export const problemSaysElse = {
  'not-shipped.shipped': [
    '订单显示已发货，但投诉人反映至今未收到商品',
    '訂單顯示已出貨，但投訴人表示至今未收到商品',
    'the order was shown as shipped, but I have not received the goods to this day',
  ],
  'not-shipped.received': [
    '订单显示已签收，但投诉人反映并未实际收到商品',
    '訂單顯示已簽收，但投訴人表示並未實際收到商品',
    'the order was shown as delivered, but I did not receive the goods',
  ],
  'unauthorised-drop-off.left': [
    '未经投诉人同意，快件被放置于他处',
    '未經投訴人同意，包裹被放置於他處',
    'the parcel was left elsewhere without my consent',
  ],
  'unauthorised-drop-off.signed': [
    '未经投诉人同意，快件被显示签收',
    '未經投訴人同意，包裹被顯示簽收',
    'the parcel was shown as delivered without my consent',
  ],
  'refund-delay.refunded': [
    '投诉人对退款的处理结果有异议',
    '投訴人對退款的處理結果有異議',
    'I do not agree with how the refund was handled',
  ],
} as const satisfies Record<string, Text>;

/** How an answer is told after the problem, one clause each. */
export const answerSays = {
  'found-on': ['发现时间为{v}', '發現時間為{v}', 'I noticed it on {v}'],
  expected: ['应收到{v}', '應收到{v}', 'I should have received {v}'],
  received: ['实际收到{v}', '實際收到{v}', 'I received {v}'],
  described: ['页面或宣传中的说法为{v}', '頁面或宣傳中的說法為{v}', 'it was said that {v}'],
  'described@not-as-described': ['页面的描述为{v}', '頁面的描述為{v}', 'the listing said {v}'],
  'described@false-advertising': ['宣传内容为{v}', '宣傳內容為{v}', 'the advertising said {v}'],
  'described@livestream': ['直播中的介绍为{v}', '直播中的介紹為{v}', 'the host said {v}'],
  actual: ['实际情况为{v}', '實際情況為{v}', 'in fact {v}'],
  why: ['理由为{v}', '理由為{v}', 'the reasons are {v}'],
  promised: ['标示或承诺的价格为{v}', '標示或承諾的價格為{v}', 'the price shown or promised was {v}'],
  charged: ['实际收取的价格为{v}', '實際收取的價格為{v}', 'the price charged was {v}'],
  'promised-by': ['约定或承诺的时间为{v}', '約定或承諾的時間為{v}', 'it was agreed or promised for {v}'],
  place: ['放置地点为{v}', '放置地點為{v}', 'it was left at {v}'],
  'requested-on': ['投诉人于{v}提出要求', '投訴人於{v}提出要求', 'I made the request on {v}'],
  clause: ['条款内容为{v}', '條款內容為{v}', 'the term reads {v}'],
  'best-before': ['商品标注的保质期至{v}', '商品標示的有效日期至{v}', 'the best-before date shown is {v}'],
  loss: ['损失为{v}', '損失為{v}', 'the loss is {v}'],
  'injury.yes': ['投诉人因此受伤', '投訴人因此受傷', 'I was hurt'],
  room: ['直播间为{v}', '直播間為{v}', 'the livestream was {v}'],
  answer: ['对方的答复为{v}', '對方的答覆為{v}', 'the answer was {v}'],
  'refund-agreed.yes': [
    '商家曾同意退款且不要求退货',
    '賣家曾同意退款且不要求退貨',
    'the seller agreed to a refund without a return',
  ],
  'has-goods.no': ['投诉人至今没有拿到商品', '投訴人至今沒有拿到商品', 'I do not have the goods to this day'],
  'decided-by-machine.yes': [
    '投诉人认为平台的处理结果由系统自动作出，未经人工处理',
    '投訴人認為平台的處理結果由系統自動作出，未經人工處理',
    'I believe that the platform’s decision was taken by a machine alone',
  ],
  'listed-goods.yes': [
    '投诉人认为商品属于实行“三包”的商品',
    '投訴人認為商品屬於實行「三包」的商品',
    'I believe that the goods are on the list of those with repair, exchange and return by law',
  ],
  'seller-is-trader.yes': [
    '投诉人认为卖家系从事商业经营活动',
    '投訴人認為賣家係從事商業經營活動',
    'I believe that this is a business sale',
  ],
} as const satisfies Partial<
  Record<QuestionId | `${QuestionId}.${'yes' | 'no'}` | `${QuestionId}@${ProblemId}`, Text>
>;
