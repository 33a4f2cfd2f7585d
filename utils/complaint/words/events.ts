import type { Text } from '../../i18n';

/** What happened, one clause each; a date goes before, a citation after. `own` is the wording for what was typed. */
export const eventTexts = {
  dated: ['{date}，{text}', '{date}，{text}', 'On {date}, {text}'],
  kept: ['{date}保存页面时，{text}', '{date}儲存頁面時，{text}', 'When the page was kept on {date}, {text}'],
  ordered: ['投诉人{where}提交订单', '投訴人{where}送出訂單', 'I placed the order{where}'],
  'ordered.product': [
    '投诉人{where}下单购买{product}',
    '投訴人{where}下單購買{product}',
    'I ordered {product}{where}',
  ],
  on: ['在{platform}', '在{platform}', ' on {platform}'],
  from: ['在店铺{shop}', '在店鋪{shop}', ' from the shop {shop}'],
  'on-from': ['在{platform}店铺{shop}', '在{platform}店鋪{shop}', ' on {platform} from the shop {shop}'],
  paid: ['投诉人付款', '投訴人付款', 'I paid for the order'],
  'paid.sum': ['投诉人付款，实付{sum}', '投訴人付款，實付{sum}', 'I paid {sum}'],
  shipped: ['订单显示已发货', '訂單顯示已出貨', 'the order was shown as shipped'],
  'shipped.own': ['商家发货', '賣家出貨', 'the seller shipped the goods'],
  received: ['订单显示已签收', '訂單顯示已簽收', 'the order was shown as delivered'],
  'received.own': ['投诉人收到商品', '投訴人收到商品', 'I received the goods'],
  completed: ['订单显示交易完成', '訂單顯示交易完成', 'the order was shown as completed'],
  applied: ['投诉人提出售后申请', '投訴人提出售後申請', 'I applied for after-sale service'],
  'applied.type': [
    '投诉人提出售后申请，类型为{type}',
    '投訴人提出售後申請，類型為{type}',
    'I applied for after-sale service of the type {type}',
  ],
  status: ['订单状态为{words}', '訂單狀態為{words}', 'the order had the status {words}'],
  'after-sale-status': [
    '售后状态为{words}',
    '售後狀態為{words}',
    'the after-sale request had the status {words}',
  ],
  refusal: [
    '商家拒绝售后申请所写的原因为{words}',
    '賣家拒絕售後申請所寫的原因為{words}',
    'the reason given for refusing the request read {words}',
  ],
  promise: [
    '页面上关于发货或送达时间的说明为{words}',
    '頁面上關於出貨或送達時間的說明為{words}',
    'the page said about shipping or delivery: {words}',
  ],
  problem: ['存在的问题：{gap}', '存在的問題：{gap}', 'The problem: {gap}'],
  'kept-exhibit': ['投诉人保存了{title}', '投訴人儲存了{title}', 'I kept {title}'],
  'personal-use': [
    '投诉人购买上述商品系为生活消费需要',
    '投訴人購買上述商品係為生活消費需要',
    'I bought the goods for personal use',
  ],
} as const satisfies Record<string, Text>;
